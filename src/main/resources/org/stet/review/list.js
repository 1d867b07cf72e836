/** The list of corrections: only the rows in sight are drawn. */

import { make, one, percent, show } from "./dom.js";
import { after, badge, changeOf, decision, exists, page, seriesKey, state, stateOf, waits } from "./model.js";

const ROW = 34;
const list = one("#list");
const room = one("#room");
export const filters = one("#filters");

let shown = [];
let ordered = { sort: "", length: -1, items: [] };

const wantedBy = {
  undecided: (item) => exists(item) && !decision(item),
  suggested: waits,
  decided: (item) => Boolean(decision(item)),
  all: exists,
};

const orders = {
  sure: () => (a, b) => a.sure - b.sure || a.n - b.n,
  page: () => (a, b) => a.n - b.n,
  rule: () => (a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.sure - b.sure || a.n - b.n),
  often: () => {
    const often = new Map();
    for (const item of state.items) often.set(seriesKey(item), (often.get(seriesKey(item)) || 0) + 1);
    const places = new Map([...often].sort((a, b) => b[1] - a[1]).map(([series], place) => [series, place]));
    return (a, b) => places.get(seriesKey(a)) - places.get(seriesKey(b)) || a.n - b.n;
  },
};

/** All corrections in the wanted order; sorted anew only when there are others. */
const inOrder = (sort) => {
  if (ordered.sort !== sort || ordered.length !== state.items.length) {
    ordered = { sort, length: state.items.length, items: [...state.items].sort(orders[sort]()) };
  }
  return ordered.items;
};

export const refilter = () => {
  const want = Object.fromEntries(new FormData(filters));
  const find = want.find.trim().toLowerCase();
  shown = inOrder(want.sort)
    .filter(wantedBy[want.show])
    .filter((item) => !want.doc || item.doc === want.doc)
    .filter((item) => !want.rule || item.rule === want.rule)
    .filter((item) => !find || (item.before + "\n" + after(item)).toLowerCase().includes(find));
  one("#shown").textContent = state.complete ? shown.length + " shown" : "loading\u2026";
  room.style.height = shown.length * ROW + "px";
  drawRows();
};

export const drawRows = () => {
  const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 5);
  const last = Math.min(shown.length, first + Math.ceil(list.clientHeight / ROW) + 10);
  const rows = [];
  for (let i = first; i < last; i++) rows.push(row(shown[i], i));
  room.replaceChildren(...rows);
  if (one("#current-row")) list.setAttribute("aria-activedescendant", "current-row");
  else list.removeAttribute("aria-activedescendant");
};

const row = (item, at) => {
  const here = item === state.current;
  const element = make("div", "row" + (here ? " here" : ""), badge(stateOf(item)), make("span", "", ...changeOf(item)),
    make("span", "sure", percent(item.sure)), make("small", "", item.rule), make("small", "", show(item.doc) + ", p.\u00a0" + item.page));
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", here);
  element.setAttribute("aria-setsize", shown.length);
  element.setAttribute("aria-posinset", at + 1);
  if (here) element.id = "current-row";
  element.style.top = at * ROW + "px";
  element.addEventListener("click", () => page.choose(item));
  return element;
};

export const isShown = (item) => shown.includes(item);
export const placeOf = (item) => shown.indexOf(item);
export const at = (place) => shown[Math.min(shown.length - 1, Math.max(0, place))];

/** The one to go to when an item has been decided. */
export const nextOf = (item) => shown[placeOf(item) + 1] || shown[placeOf(item) - 1];

export const bringIntoSight = (item) => {
  const place = placeOf(item);
  if (place >= 0 && (place * ROW < list.scrollTop || (place + 1) * ROW > list.scrollTop + list.clientHeight)) {
    list.scrollTop = place * ROW - list.clientHeight / 2;
  }
  drawRows();
};

filters.addEventListener("input", refilter);
filters.addEventListener("submit", (event) => event.preventDefault());
list.addEventListener("scroll", drawRows);
new ResizeObserver(drawRows).observe(list);
