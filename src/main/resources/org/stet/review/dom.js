/** Small helpers: elements, and text as text. */

export const one = (selector) => document.querySelector(selector);
export const all = (selector) => [...document.querySelectorAll(selector)];

/** Text as text: what nobody would see is named. */
export const show = (text) =>
  text
    .replace(/\n/g, "\u21b5 ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, (c) =>
      c === "\u00ad" ? "\u2038" : "[U+" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "]");

export const make = (tag, className, ...children) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

/** A button that does something, with the key that does the same. */
export const button = (name, letter, action) => {
  const made = make("button", "", name, ...(letter ? [" ", make("kbd", "", letter)] : []));
  made.type = "button";
  made.addEventListener("click", action);
  return made;
};

/** Foreign text that keeps its own direction to itself. */
export const bdi = (tag, text) => make(tag, "", make("bdi", "", show(text)));

export const percent = (share) => (share > 0.99 && share < 1 ? "99+" : Math.round(share * 100)) + "\u00a0%";

export const counted = (count, noun) => count + " " + noun + (count === 1 ? "" : "s");

export const notice = (text) => {
  one("#notice").textContent = text;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => (one("#notice").textContent = ""), 3000);
};

/** A table with a head; cells are texts or elements. */
export const table = (heads, rows) =>
  make("table", "",
    make("thead", "", make("tr", "", ...heads.map((head) => {
      const cell = make("th", "", head);
      cell.scope = "col";
      return cell;
    }))),
    make("tbody", "", ...rows));

export const row = (className, ...cells) => make("tr", className, ...cells.map((cell) => make("td", "", cell)));
