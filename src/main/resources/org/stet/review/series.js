/** Series: the same change everywhere, with the image of each place, decided in one go. */

import { all, button, counted, make, notice, one, percent, show } from "./dom.js";
import { changeOf, decide, decision, exists, keyOf, seriesKey, snippet, state } from "./model.js";

const MOST = 200;
let series = [];
let here = 0;
/** Places that are left out, until the series changes. */
let unmarked = new Set();
let place = 0;

export const drawSeries = () => {
  const groups = new Map();
  for (const item of state.items) {
    if (decision(item) || !exists(item)) continue;
    if (!groups.has(seriesKey(item))) groups.set(seriesKey(item), []);
    groups.get(seriesKey(item)).push(item);
  }
  const repeated = [...groups.values()].filter((group) => group.length > 1).sort((a, b) => b.length - a.length || a[0].n - b[0].n);
  series = repeated.slice(0, MOST);
  here = Math.min(here, Math.max(0, series.length - 1));
  series[here]?.sort((a, b) => a.n - b.n);
  place = Math.min(place, Math.max(0, (series[here]?.length ?? 0) - 1));
  const title = !repeated.length ? "No change is left that stands in several places."
    : repeated.length > MOST ? "The " + MOST + " most frequent of " + repeated.length + " series" : counted(repeated.length, "series").replace(/seriess$/, "series");
  one("#series").replaceChildren(make("h2", "", title), ...series.map(drawOne));
  one("#series .here")?.scrollIntoView({ block: "nearest" });
};

const drawOne = (group, at) => {
  const documents = new Set(group.map((item) => item.doc)).size;
  const line = make("div", "line", make("span", "", ...changeOf(group[0])), make("b", "", counted(group.length, "time")),
    make("small", "", "in " + counted(documents, "document")),
    make("small", "", "at least " + percent(group.reduce((least, item) => Math.min(least, item.sure), 1)) + " sure"),
    make("small", "", [...new Set(group.map((item) => item.rule))].join(", ")));
  const element = make("div", "one" + (at === here ? " here" : ""), line);
  if (at === here) element.append(tools(group), gallery(group));
  line.addEventListener("click", () => go(at));
  return element;
};

const tools = (group) => {
  const marked = group.filter((item) => !unmarked.has(keyOf(item))).length;
  const which = marked === group.length ? "all " + marked : marked + " of " + group.length;
  return make("div", "buttons", button("Accept " + which, "a", () => actSeries("accept")), button("Reject " + which, "r", () => actSeries("reject")),
    make("small", "", "Arrows and space unmark single places; they stay undecided."));
};

const gallery = (group) =>
  make("div", "gallery", ...group.map((item, at) => {
    const box = make("input");
    box.type = "checkbox";
    box.checked = !unmarked.has(keyOf(item));
    box.tabIndex = -1;
    box.addEventListener("change", () => {
      place = at;
      mark(item);
    });
    const image = new Image();
    image.loading = "lazy";
    image.alt = show(item.before);
    image.onerror = () => image.replaceWith(make("span", "", show(item.before)));
    image.src = snippet(item);
    return make("label", at === place ? "cursor" : "", image, box, " " + show(item.doc) + ", p.\u00a0" + item.page);
  }));

/** Changes what is marked without fetching the images anew. */
const mark = (item) => {
  if (!unmarked.delete(keyOf(item))) unmarked.add(keyOf(item));
  one("#series .here .buttons").replaceWith(tools(series[here]));
  drawPlace();
};

const drawPlace = () => {
  all("#series .gallery label").forEach((label, at) => {
    label.classList.toggle("cursor", at === place);
    label.querySelector("input").checked = !unmarked.has(keyOf(series[here][at]));
    if (at === place) label.scrollIntoView({ block: "nearest" });
  });
};

const go = (to) => {
  here = to;
  place = 0;
  unmarked = new Set();
  drawSeries();
};

export const stepSeries = (by) => go(Math.min(series.length - 1, Math.max(0, here + by)));

export const actSeries = (what) => {
  const marked = (series[here] || []).filter((item) => !unmarked.has(keyOf(item)));
  unmarked = new Set();
  decide(marked, what).then(() => notice(marked.length + (what === "accept" ? " accepted." : " rejected.")));
};

/** True when the key was one for the gallery. */
export const seriesKeys = (event) => {
  const group = series[here];
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!group || (!by && event.key !== " ")) return false;
  if (by) {
    place = Math.min(group.length - 1, Math.max(0, place + by));
    drawPlace();
  } else mark(group[place]);
  event.preventDefault();
  return true;
};
