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

  const search = document.querySelector("#words");
  search.addEventListener("input", () => {
    const words = search.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
    document.querySelector("#shown").textContent =
      rows.filter((row) => !row.hidden).length + " of " + rows.length + " shown";
  });
})();
