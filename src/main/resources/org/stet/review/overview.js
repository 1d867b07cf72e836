/** Rules judged as a whole, and how far each document is. */

import { button, make, notice, one, percent, row, show, table } from "./dom.js";
import { decide, decision, exists, state, waits } from "./model.js";
import { filters } from "./list.js";

let here = { rules: 0, documents: 0 };
/** What each row of the tables stands for. */
let rows = { rules: [], documents: [] };
let leave = () => {};
/** What shows the list, filtered. */
export const onLeave = (does) => (leave = does);

const judged = () => {
  const rules = new Map();
  for (const item of state.items) {
    if (item.rule === "person") continue;
    if (!rules.has(item.rule)) rules.set(item.rule, { name: item.rule, right: 0, wrong: 0, left: [] });
    const rule = rules.get(item.rule);
    const made = decision(item)?.act;
    if (!made) rule.left.push(item);
    else if (made === "accept") rule.right++;
    else rule.wrong++;
  }
  return [...rules.values()].sort((a, b) => b.left.length - a.left.length || (a.name < b.name ? -1 : 1));
};

const rejectRest = (rule) =>
  decide(rule.left, "reject").then(() => notice(rule.left.length + " rejected; u takes it back."));

export const drawRules = () => {
  rows.rules = judged();
  const drawn = rows.rules.map((rule, at) => {
    const rest = button("Reject the rest of this rule", at === here.rules ? "x" : "", () => rejectRest(rule));
    rest.disabled = !rule.left.length;
    const sum = rule.right + rule.wrong;
    return row(at === here.rules ? "here" : "", make("code", "", rule.name), String(rule.right), String(rule.wrong),
      sum ? meter(rule.right, sum, percent(rule.right / sum)) : "\u2013", String(rule.left.length), rest);
  });
  one("#rules").replaceChildren(make("h2", "", "Rules: how often they were right so far"),
    table(["Rule", "Right", "Wrong", "Precision so far", "Left", "The rest"], drawn));
  listen("rules");
};

export const drawDocuments = () => {
  const counts = new Map(state.documents.map((name) => [name, { name, all: 0, decided: 0, waiting: 0 }]));
  for (const item of state.items) {
    if (!exists(item)) continue;
    const of = counts.get(item.doc);
    of.all++;
    if (decision(item)) of.decided++;
    else if (waits(item)) of.waiting++;
  }
  rows.documents = [...counts.values()];
  const drawn = rows.documents.map((of, at) =>
    row(at === here.documents ? "here" : "", make("bdi", "", show(of.name)), String(of.decided), String(of.all - of.decided), String(of.waiting),
      of.all ? meter(of.decided, of.all, percent(of.decided / of.all)) : "\u2013"));
  one("#documents").replaceChildren(make("h2", "", "Documents: how far they are"),
    table(["Document", "Decided", "Left", "Suggestions left", "Done"], drawn));
  listen("documents");
};

const meter = (value, max, text) => {
  const bar = make("progress");
  bar.max = max;
  bar.value = value;
  bar.setAttribute("aria-label", text);
  return make("span", "", bar, " " + text);
};

const listen = (view) => {
  one("#" + view + " .here")?.scrollIntoView({ block: "nearest" });
  document.querySelectorAll("#" + view + " tbody tr").forEach((line, at) => line.addEventListener("click", (event) => {
    if (event.target.closest("button")) return;
    here[view] = at;
    open(view);
  }));
};

/** Goes to the corrections of the row. */
export const open = (view) => {
  const of = rows[view][here[view]];
  if (!of) return;
  filters.elements.doc.value = view === "documents" ? of.name : "";
  filters.elements.rule.value = view === "rules" ? of.name : "";
  leave();
};

export const stepOverview = (view, by) => {
  here[view] = Math.min(rows[view].length - 1, Math.max(0, here[view] + by));
  (view === "rules" ? drawRules : drawDocuments)();
};

export const rejectRestHere = () => rows.rules[here.rules]?.left.length && rejectRest(rows.rules[here.rules]);
