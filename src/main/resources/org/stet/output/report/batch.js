(() => {
  "use strict";
  const body = document.querySelector(".sortable tbody");
  const rows = [...body.rows];
  const heads = [...document.querySelectorAll(".sortable thead th")];

  const value = (row, column) => {
    const cell = row.cells[column];
    const raw = cell.dataset.value ?? cell.textContent;
    return raw !== "" && !Number.isNaN(Number(raw)) ? Number(raw) : raw;
  };

  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number"
      ? a - b
      : String(a).localeCompare(String(b), undefined, { numeric: true });

  const sort = (column) => {
    const up = heads[column].getAttribute("aria-sort") !== "ascending";
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", up ? "ascending" : "descending");
    rows.sort((a, b) => (up ? 1 : -1) * compare(value(a, column), value(b, column)));
    body.append(...rows);
  };

  heads.slice(0, -1).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(column));
    head.replaceChildren(button);
  });

  // The texts lie beside the report, so that it opens at once; they are fetched when first searched.
  const MOST = 200;
  const AROUND = 70;
  const everywhere = document.querySelector("#everywhere");
  const found = document.querySelector("#found");
  let texts = null;
  let asked = false;
  window.stetTexts = (all) => {
    texts = all;
    find();
  };

  const part = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };

  const hit = (document_, page, text, at, length) => {
    const line = document.createElement("li");
    const place = part("a", document_.name + ", page " + page);
    if (document_.report) place.href = document_.report + "#search=" + encodeURIComponent(text.slice(at, at + length));
    const around = document.createElement("bdi");
    around.append((at > AROUND ? "\u2026" : "") + text.slice(Math.max(0, at - AROUND), at), part("mark", text.slice(at, at + length)),
      text.slice(at + length, at + length + AROUND) + (at + length + AROUND < text.length ? "\u2026" : ""));
    line.append(place, ": ", around);
    return line;
  };

  const find = () => {
    const words = everywhere.value.trim().toLowerCase();
    const hits = [];
    let count = 0;
    for (const document_ of words.length > 1 && texts ? texts : []) {
      document_.pages.forEach((text, i) => {
        const lower = text.toLowerCase();
        for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
          if (++count <= MOST) hits.push(hit(document_, i + 1, text, at, words.length));
        }
      });
    }
    document.querySelector("#hits").replaceChildren(...hits);
    found.textContent = words.length > 1 ? count + (count === 1 ? " place" : " places") + (count > MOST ? ", the first " + MOST + " are shown" : "") : "";
  };

  everywhere.addEventListener("input", () => {
    if (texts) return find();
    if (asked) return;
    asked = true;
    found.textContent = "fetching the texts\u2026";
    const script = document.createElement("script");
    script.src = "./report.texts.js";
    script.onerror = () => (found.textContent = "report.texts.js is not beside this report.");
    document.head.append(script);
  });

  const search = document.querySelector("#words");
  search.addEventListener("input", () => {
    const words = search.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
    document.querySelector("#shown").textContent =
      rows.filter((row) => !row.hidden).length + " of " + rows.length + " shown";
  });
})();
