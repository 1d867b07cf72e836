/** A page: the image with its marks, and the text with the changes shown inline. */

import { all, make, one, show } from "./dom.js";
import { after, changeOf, fetched, key, keyOf, onPage, page, state, stateOf } from "./model.js";
import { Viewer } from "./viewer.js";

export const viewer = new Viewer(one("#viewer"), (k) => page.choose(state.byKey.get(k)));

/** The page that is open: its name, number and, once it has come, its paragraphs. */
let opened = null;
export const openedPage = () => opened;

export const openPage = async (item) => {
  const name = key(item.doc, item.page);
  if (opened?.name !== name) {
    const opening = { name, doc: item.doc, number: item.page };
    opened = opening;
    const content = await fetched("page?doc=" + encodeURIComponent(item.doc) + "&page=" + item.page);
    if (opened !== opening) return;
    Object.assign(opening, content);
    viewer.show(item.doc, item.page, content.width, content.height);
  }
  drawPage();
};

const strength = (item) => (item === state.current ? 3 : ({ suggested: 1, rejected: 0, conflict: 0 })[stateOf(item)] ?? 2);

/** At each word the correction that says most: the one at hand, then what stands in the text. */
const startsOf = () => {
  const starts = new Map();
  for (const item of onPage(opened.doc, opened.number)) {
    const other = starts.get(item.first);
    if (!other || strength(item) >= strength(other)) starts.set(item.first, item);
  }
  return starts;
};

export const drawPage = () => {
  if (!opened?.paragraphs) return;
  const starts = startsOf();
  const marks = [];
  one("#words").replaceChildren(...opened.paragraphs.map((paragraph) => drawParagraph(paragraph, starts, marks)));
  viewer.marks.set(marks);
  const spot = marks.find((mark) => mark.here)?.box;
  if (spot && opened.centred !== state.current) {
    viewer.centre(spot);
    opened.centred = state.current;
  }
  one("#words .here")?.scrollIntoView({ block: "center" });
};

const drawParagraph = (paragraph, starts, marks) => {
  const p = make("p", "role-" + paragraph.role);
  p.dir = "auto";
  for (let i = 0; i < paragraph.words.length; i++) {
    const item = starts.get(paragraph.words[i].id);
    if (!item) {
      p.append(word(paragraph.words[i]), " ");
      continue;
    }
    let last = paragraph.words.findIndex((w, at) => at >= i && w.id === item.last);
    if (last < 0) last = paragraph.words.length - 1;
    const covered = paragraph.words.slice(i, last + 1);
    p.append(inline(item, covered), " ");
    for (const box of lines(covered)) {
      marks.push({ key: keyOf(item), box, state: stateOf(item), title: show(item.before) + " \u2192 " + show(after(item)), here: item === state.current });
    }
    i = last;
  }
  return p;
};

const word = (w) => {
  const span = make("span", "word", show(w.t));
  span.dataset.id = w.id;
  span.dataset.text = w.t;
  if (w.box.length === 4) span.dataset.box = w.box.join(" ");
  return span;
};

const inline = (item, covered) => {
  const of = stateOf(item);
  const span = make("span", "inline " + of + (item === state.current ? " here" : ""));
  if (of === "applied" || of === "accepted" || of === "edited") span.append(...changeOf(item).filter((part) => part !== " \u2192 "));
  else {
    const maybe = make("span", of === "rejected" ? "" : "maybe", ...covered.flatMap((w) => [word(w), " "]));
    if (of !== "rejected") maybe.append(make("ins", "", show(after(item)) + "?"));
    span.append(maybe);
  }
  span.addEventListener("click", () => page.choose(item));
  return span;
};

/** One box for each printed line. */
const lines = (words) => {
  const boxes = [];
  for (const { box } of words) {
    if (box.length !== 4) continue;
    const last = boxes.at(-1);
    if (last && box[0] >= last[0] && box[1] < last[1] + last[3] && box[1] + box[3] > last[1]) {
      const right = Math.max(last[0] + last[2], box[0] + box[2]);
      const bottom = Math.max(last[1] + last[3], box[1] + box[3]);
      last[1] = Math.min(last[1], box[1]);
      last[2] = right - last[0];
      last[3] = bottom - last[1];
    } else boxes.push([...box]);
  }
  return boxes;
};

export const wordSpans = () => all("#words .word");
