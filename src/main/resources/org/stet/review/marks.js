/** What is marked on a page image: the corrections, and the words that a person walks through. */
export class Marks {
  constructor(choose) {
    this.choose = choose;
    this.layer = document.createElement("div");
    this.layer.className = "layer";
    this.scale = 1;
    this.made = [];
    this.words = [];
  }

  /** Corrections are {key, box, state, title, here}; boxes are x, y, width, height on the scan. */
  set(list) {
    this.made = list.map((m) => {
      const mark = document.createElement("button");
      mark.type = "button";
      mark.tabIndex = -1;
      mark.className = "mark " + m.state + (m.here ? " here" : "");
      mark.title = m.title;
      mark.setAttribute("aria-label", m.title);
      mark.addEventListener("click", () => this.choose(m.key));
      return this.placed(mark, m.box);
    });
    this.setWords([]);
  }

  /** Words that are chosen just now. */
  setWords(boxes) {
    this.words = boxes.map((box) => {
      const mark = document.createElement("span");
      mark.className = "mark walked";
      return this.placed(mark, box);
    });
    this.layer.replaceChildren(...this.made, ...this.words);
  }

  draw(x, y, scale) {
    this.scale = scale;
    this.layer.style.transform = `translate(${x}px, ${y}px)`;
    for (const mark of this.layer.children) this.place(mark);
  }

  placed(mark, box) {
    mark.dataset.box = box.join(" ");
    this.place(mark);
    return mark;
  }

  place(mark) {
    const [x, y, width, height] = mark.dataset.box.split(" ").map(Number);
    mark.style.left = x * this.scale - 3 + "px";
    mark.style.top = y * this.scale - 3 + "px";
    mark.style.width = width * this.scale + 6 + "px";
    mark.style.height = height * this.scale + 6 + "px";
  }
}
