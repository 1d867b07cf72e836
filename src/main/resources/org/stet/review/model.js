/** What the server knows: corrections, and what was decided on them. */

import { bdi, make, notice } from "./dom.js";

export const state = {
  documents: [], items: [], byKey: new Map(), byPage: new Map(), decisions: new Map(), batches: new Map(),
  version: 0, totals: { total: 0, decided: 0, waiting: 0 }, complete: false,
  current: null, view: "list", editing: null,
};

/** What is drawn anew when something was decided; set by the page. */
export const page = { refresh: () => {}, choose: () => {} };

const windowId = (sessionStorage.stetWindow ||= "w" + crypto.randomUUID().slice(0, 8));

export const key = (doc, id) => doc + "\u0000" + id;
export const keyOf = (item) => item.key;
export const seriesKey = (item) => item.before + "\u0000" + item.after;
/** Kept at the item: it is asked for all of them at each step. */
export const decision = (item) => item.made;
export const stateOf = (item) => {
  const made = decision(item);
  return made ? { accept: "accepted", reject: "rejected", edit: "edited" }[made.act] : item.state;
};
/** False for a correction of a person's own that was taken back: no rule ever proposed it. */
export const exists = (item) => item.rule !== "person" || Boolean(decision(item));
/** True for what waits for a person: the rest stands unless somebody says otherwise. */
export const waits = (item) => exists(item) && !decision(item) && item.state !== "applied";
export const after = (item) => decision(item)?.wording ?? item.after;

const signs = { applied: "\u2713", accepted: "\u2713", edited: "\u2713", suggested: "?", rejected: "\u2715", conflict: "\u2260" };
export const badge = (of) => make("span", "badge " + of, signs[of] + "\u00a0" + of);
export const changeOf = (item) => [
  bdi("del", item.before),
  " \u2192 ",
  after(item).trim() ? bdi("ins", after(item)) : make("em", "", "(removed)"),
];

/** Where the image of a correction is. */
export const snippet = (item) => "snippet?doc=" + encodeURIComponent(item.doc) + "&id=" + encodeURIComponent(item.id);

export const fetched = async (path, body) => {
  const reply = await fetch(path, body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(await reply.text());
  return reply.json();
};

const add = (sent) => {
  const doc = sent.doc ?? state.documents[sent.d];
  const k = key(doc, sent.id);
  if (state.byKey.has(k)) return;
  const item = { ...sent, doc, key: k, made: state.decisions.get(k) };
  state.items.push(item);
  state.byKey.set(k, item);
  const place = key(item.doc, item.page);
  if (!state.byPage.has(place)) state.byPage.set(place, []);
  state.byPage.get(place).push(item);
};

export const onPage = (doc, number) => (state.byPage.get(key(doc, number)) || []).filter(exists);

const own = (line) => ({
  n: state.items.length, d: state.documents.indexOf(line.doc), doc: line.doc, id: line.id, page: line.page, first: line.first,
  last: line.last, before: line.before, after: line.after, rule: line.rule, sure: 1, state: "suggested", reason: "Added by " + line.who + ".",
});

/** Answers may overtake each other: what is older than what is known has nothing new. */
const learn = (news) => {
  if (news.version <= state.version) return;
  for (const line of news.lines) {
    const k = key(line.doc, line.id);
    if (line.rule === "person" && !state.byKey.has(k)) add(own(line));
    if (line.act === "withdraw") state.decisions.delete(k);
    else state.decisions.set(k, line);
    const item = state.byKey.get(k);
    if (item) item.made = state.decisions.get(k);
    if (!state.batches.has(line.batch)) state.batches.set(line.batch, k);
  }
  state.version = news.version;
};

/** Takes in all that was decided meanwhile, here and in other windows; says whether there was any. */
export const catchUp = async () => {
  const before = state.version;
  let news;
  do {
    const asked = state.version;
    news = await fetched("changes?since=" + asked);
    // Somebody put another log there: nothing that is known holds.
    if (news.version < asked) return location.reload();
    learn(news);
  } while (news.lines.length);
  return state.version > before;
};

/** Gets what is to be seen first, shows it, and then all the rest. */
export const load = async (shown) => {
  const batch = await fetched("batch");
  state.documents = batch.documents;
  state.totals = batch;
  batch.first.forEach(add);
  shown(batch);
  await catchUp();
  let part = { total: 1, corrections: [] };
  for (let from = 0; from < part.total; from += part.corrections.length) {
    part = await fetched("corrections?from=" + from);
    if (!part.corrections.length) break;
    part.corrections.forEach(add);
  }
  state.complete = true;
};

let queue = Promise.resolve();
/** One after the other, so that what was learned stays in order. */
export const send = (path, body) => {
  queue = queue.then(async () => {
    try {
      const news = await fetched(path, body);
      if (news.version - news.lines.length === state.version) learn(news);
      else await catchUp();
      if (news.lines.length >= 5000) await catchUp();
    } catch (error) {
      notice("Not saved: " + error.message);
    }
    page.refresh();
  });
  return queue;
};

let sent = 0;
export const newBatch = () => windowId + "-" + Date.now().toString(36) + "-" + ++sent;

export const decide = (items, act, wording) => {
  const choices = items.map((item) => ({ doc: item.doc, id: item.id, act, ...(wording === undefined ? {} : { wording }) }));
  return choices.length ? send("decide", { batch: newBatch(), choices }) : queue;
};

let undoing = Promise.resolve();
/** Takes back what this window decided last; where it did nothing yet, what was decided last at all. */
export const undo = () => (undoing = undoing.then(undoLast));

const undoLast = async () => {
  await queue;
  const names = [...state.batches.keys()];
  const done = new Set(names.filter((b) => b.startsWith("undo-")).map((b) => b.slice(5)));
  const open = names.filter((b) => !b.startsWith("undo-") && !done.has(b));
  const batch = open.filter((b) => b.startsWith(windowId)).at(-1) ?? open.at(-1);
  if (!batch) return notice("Nothing to undo.");
  await send("undo", { batch, newBatch: "undo-" + batch });
  const item = state.byKey.get(state.batches.get(batch));
  if (item) page.choose(item);
  notice("Taken back.");
};
