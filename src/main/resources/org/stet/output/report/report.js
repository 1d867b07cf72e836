(() => {
  "use strict";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const rows = all("tbody tr");
  const pages = all(".page");
  const viewport = one("#viewport");
  const filters = one("#filters");
  const byNumber = new Map();
  const wordsOf = (row, cell) => row.querySelector("." + cell).textContent;
  for (const row of rows) {
    row.tabIndex = -1;
    Object.assign(row.dataset, { c: row.id.slice(1), state: row.className, rule: row.querySelector("code").textContent });
    // Between 99 and 100 %, and never certain.
    row.dataset.confidence = parseFloat(wordsOf(row, "confidence").replace("+", ".5"));
    for (const image of row.querySelectorAll(".snip")) {
      image.setAttribute("role", "img");
      image.setAttribute("aria-label", "Image of: " + wordsOf(row, "before"));
    }
  }
  for (const link of all("a.mark, a.change")) {
    link.tabIndex = -1;
    link.dataset.c = link.hash.slice(2);
    const row = document.getElementById(link.hash.slice(1));
    if (link.matches(".mark")) link.title = wordsOf(row, "before") + " \u2192 " + wordsOf(row, "after");
  }
  for (const mark of all("[data-c]")) {
    const list = byNumber.get(mark.dataset.c) || [];
    list.push(mark);
    byNumber.set(mark.dataset.c, list);
  }
  let current = null;
  let zoom = 1;

  const showPage = (number) => {
    for (const page of pages) page.hidden = page.dataset.page !== String(number);
    const chooser = one("#page");
    if (chooser) chooser.value = String(number);
  };

  const setZoom = (to) => {
    const middle = [
      (viewport.scrollLeft + viewport.clientWidth / 2) / viewport.scrollWidth,
      (viewport.scrollTop + viewport.clientHeight / 2) / viewport.scrollHeight,
    ];
    zoom = Math.min(8, Math.max(1, to));
    viewport.style.setProperty("--zoom", zoom);
    viewport.scrollLeft = middle[0] * viewport.scrollWidth - viewport.clientWidth / 2;
    viewport.scrollTop = middle[1] * viewport.scrollHeight - viewport.clientHeight / 2;
  };

  const centre = (mark) => {
    if (zoom === 1) setZoom(2);
    const box = mark.getBoundingClientRect();
    const frame = viewport.getBoundingClientRect();
    viewport.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2;
    viewport.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2;
  };

  const choose = (row, scroll) => {
    if (!row) return;
    for (const old of all(".here")) old.classList.remove("here");
    current = row;
    for (const mark of byNumber.get(row.dataset.c)) mark.classList.add("here");
    const marks = byNumber.get(row.dataset.c).filter((m) => m.classList.contains("mark"));
    if (marks.length) {
      showPage(marks[0].closest(".page").dataset.page);
      centre(marks[0]);
    }
    row.focus({ preventScroll: true });
    if (scroll) row.scrollIntoView({ block: "center", behavior: "auto" });
  };

  const shown = () => rows.filter((row) => !row.hidden);

  const step = (by) => {
    const list = shown();
    const at = list.indexOf(current);
    choose(list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))], true);
  };

  const filter = () => {
    const want = Object.fromEntries(new FormData(filters));
    const words = want.words.trim().toLowerCase();
    for (const row of rows) {
      const sure = Number(row.dataset.confidence);
      row.hidden =
        (want.state && row.dataset.state !== want.state) ||
        (want.rule && row.dataset.rule !== want.rule) ||
        sure < Number(want.from || 0) ||
        sure > Number(want.to || 100) ||
        (words && !row.textContent.toLowerCase().includes(words));
      for (const mark of byNumber.get(row.dataset.c)) {
        if (mark.classList.contains("mark")) mark.hidden = row.hidden;
      }
    }
    for (const paragraph of all("#text p, #text h4")) {
      paragraph.hidden = Boolean(words) && !paragraph.textContent.toLowerCase().includes(words);
    }
    one("#shown").textContent = shown().length + " of " + rows.length + " shown";
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-c]");
    if (!target) return;
    event.preventDefault();
    choose(one("#c" + target.dataset.c), target.tagName !== "TR");
  });

  const inText = () => {
    if (!current) return;
    const change = byNumber.get(current.dataset.c).find((m) => m.classList.contains("change"));
    const there = change && document.activeElement !== change ? change : current;
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: "center", behavior: "auto" });
  };

  const showRegions = () => {
    const on = viewport.classList.toggle("regions");
    one("#regions").setAttribute("aria-pressed", on);
  };

  const valueOf = (row, by) => row.dataset[by] ?? row.querySelector("." + by).textContent;
  const compare = (a, b) => (isNaN(a) || isNaN(b) ? a.localeCompare(b) : a - b);
  const sort = (head) => {
    const by = head.dataset.sort;
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of all("th[aria-sort]")) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    rows.sort((a, b) => (up ? 1 : -1) * compare(valueOf(a, by), valueOf(b, by)));
    one("tbody").append(...rows);
  };
  for (const head of all("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head));
    head.replaceChildren(button);
  }

  const keys = {
    g: showRegions,
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    t: inText,
    "+": () => setZoom(zoom * 1.5),
    "-": () => setZoom(zoom / 1.5),
    "/": () => filters.elements.words.focus(),
    "?": () => one("#help").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, select") || event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.target === viewport && event.key.startsWith("Arrow")) return;
    if (keys[event.key] && !one("#help").open) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  filters.addEventListener("input", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  one("#in").addEventListener("click", () => setZoom(zoom * 1.5));
  one("#out").addEventListener("click", () => setZoom(zoom / 1.5));
  one("#regions").addEventListener("click", showRegions);
  one("#help-button").addEventListener("click", () => one("#help").showModal());
  one("#page").addEventListener("change", (event) => showPage(event.target.value));
  if (pages.length) showPage(pages[0].dataset.page);
  one(".tools").hidden = pages.length === 0;
  document.body.classList.toggle("plain", pages.length === 0);
  if (location.hash.startsWith("#search=")) {
    filters.elements.words.value = decodeURIComponent(location.hash.slice(8));
    one("#text").scrollIntoView();
  }
  filter();
  if (location.hash.startsWith("#c")) choose(document.getElementById(location.hash.slice(1)), true);
})();
