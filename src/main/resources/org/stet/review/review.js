/** The page as a whole: views, keys, progress. */

import { counted, make, notice, one, show } from "./dom.js";
import { catchUp, decide, decision, exists, load, page, snippet, state, undo, waits } from "./model.js";
import { at, bringIntoSight, filters, isShown, nextOf, placeOf, refilter } from "./list.js";
import { drawCard, edit, onAct } from "./card.js";
import { drawPage, openPage, viewer } from "./text.js";
import { startWalk, walking, walkKeys } from "./walk.js";
import { actSeries, drawSeries, seriesKeys, stepSeries } from "./series.js";
import { drawDocuments, drawRules, onLeave, open, rejectRestHere, stepOverview } from "./overview.js";

const draw = { list: () => {}, series: drawSeries, rules: drawRules, documents: drawDocuments };

const choose = (item) => {
  state.current = item;
  state.editing = null;
  bringIntoSight(item);
  drawCard();
  progressOfDocument();
  openPage(item).then(() => prepareNext(item)).catch((error) => notice("This page could not be opened: " + error.message));
};

/** Has the server open the scan that comes next, while the person still looks at this one. */
const prepareNext = (item) => {
  const next = nextOf(item);
  clearTimeout(prepareNext.timer);
  if (!next || (next.doc === item.doc && next.page === item.page)) return;
  prepareNext.timer = setTimeout(() => (new Image().src = snippet(next)), 250);
};

const step = (by) => {
  if (state.view === "series") return stepSeries(by);
  if (state.view !== "list") return stepOverview(state.view, by);
  const here = placeOf(state.current);
  const next = at(here < 0 ? 0 : here + by);
  if (next) choose(next);
};

/** Decides on the current one and goes on to the next that is left. */
const act = (what, wording) => {
  if (state.view === "series") return actSeries(what);
  if (state.view !== "list" || !state.current) return;
  const item = state.current;
  const next = nextOf(item);
  state.editing = null;
  decide([item], what, wording);
  if (next) choose(next);
};

const setView = (to) => {
  state.view = to === state.view ? "list" : to;
  for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", button.dataset.view === state.view);
  one("#list").hidden = filters.hidden = state.view !== "list";
  one("main").classList.toggle("whole", state.view !== "list");
  for (const view of ["series", "rules", "documents"]) one("#" + view).hidden = state.view !== view;
  refresh();
  if (state.view === "list") one("#list").focus();
};

const progress = () => {
  const counts = state.complete
    ? { total: state.items.filter(exists).length, decided: state.items.filter(decision).length, waiting: state.items.filter(waits).length }
    : state.totals;
  one("#bar").max = counts.total || 1;
  one("#bar").value = counts.decided;
  one("#counts").textContent = counts.decided + " of " + counts.total + " decided, " + counted(counts.waiting, "suggestion") + " left";
  progressOfDocument();
};

/** The same for the document at hand. */
const progressOfDocument = () => {
  const doc = state.current?.doc;
  if (!state.complete || doc === undefined || state.documents.length < 2) return;
  const items = state.items.filter((item) => item.doc === doc && exists(item));
  one("#document").textContent = show(doc) + ": " + items.filter(decision).length + " of " + items.length;
};

const refresh = () => {
  progress();
  refilter();
  draw[state.view]();
  if (!state.editing) drawCard();
  if (!walking()) drawPage();
};

page.refresh = refresh;
page.choose = choose;
onAct(act);
onLeave(() => {
  setView("list");
  if (at(0)) choose(at(0));
});

const keys = {
  j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
  a: () => act("accept"), r: () => act("reject"), u: undo,
  e: () => state.view === "list" && edit(),
  w: () => state.view === "list" && startWalk(),
  x: () => state.view === "rules" && rejectRestHere(),
  s: () => setView("series"), p: () => setView("rules"), d: () => setView("documents"),
  "+": () => viewer.zoom(1.4), "-": () => viewer.zoom(1 / 1.4), 0: () => viewer.whole(),
  "/": () => filters.elements.find.focus(), "?": () => one("#help").showModal(),
  Escape: () => setView("list"),
};

document.addEventListener("keydown", (event) => {
  if (one("#help").open) return;
  if (event.target.matches("input:not([type=checkbox]), select")) {
    if (event.key === "Escape") one("#list").focus();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || walkKeys(event)) return;
  if (event.target.matches("button") && (event.key === "Enter" || event.key === " ")) return;
  if (state.view === "series" && seriesKeys(event)) return;
  if (event.key === "Enter" && (state.view === "rules" || state.view === "documents")) return open(state.view);
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});

const options = (select, values) => {
  for (const value of values) {
    const option = make("option", "", show(value));
    option.value = value;
    select.append(option);
  }
};

const watch = async () => {
  try {
    const place = Math.max(0, placeOf(state.current));
    if (await catchUp()) {
      refresh();
      if (state.current && !state.editing && !isShown(state.current) && at(place)) {
        choose(at(place));
        notice("Decided in another window.");
      }
    }
  } catch {
    notice("The server does not answer. Start it again with: stet review");
  }
};

const start = async () => {
  await load((batch) => {
    filters.elements.doc.append(new Option("all", ""));
    options(filters.elements.doc, batch.documents);
    options(filters.elements.rule, batch.rules);
    refresh();
    if (at(0)) choose(at(0));
    one("#list").focus();
    document.body.dataset.first = Math.round(performance.now());
  });
  refresh();
  document.body.dataset.ready = Math.round(performance.now());
  setInterval(watch, 2000);
};

one("#help-button").addEventListener("click", () => one("#help").showModal());
document.querySelectorAll("[data-view]").forEach((b) => b.addEventListener("click", () => setView(b.dataset.view)));
start().catch((error) => (one("#counts").textContent = "Could not be loaded: " + error.message));
