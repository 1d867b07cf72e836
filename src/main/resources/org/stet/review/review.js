"use strict";
(() => {
  const one = (selector) => document.querySelector(selector);
  const ROW = 34;
  const filters = one("#filters");
  const list = one("#list");
  const room = one("#room");
  const state = { documents: [], items: [], byKey: new Map(), decisions: new Map(), log: [], version: 0 };
  let shown = [];
  let current = null;
  let view = "list";
  let page = null;
  let editing = null;
  const windowId = (sessionStorage.stetWindow ||= "w" + crypto.randomUUID().slice(0, 8));

  // ---- small helpers -------------------------------------------------------------------------

  /** Text as text: what nobody would see is named. */
  const show = (text) =>
    text
      .replace(/\n/g, "\u21b5 ")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, (c) =>
        c === "\u00ad" ? "\u2038" : "[U+" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "]");

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const bdi = (tag, text) => make(tag, "", make("bdi", "", show(text)));
  const key = (doc, id) => doc + "\u0000" + id;
  const keyOf = (item) => key(item.doc, item.id);
  const decision = (item) => state.decisions.get(keyOf(item));
  const stateOf = (item) => {
    const made = decision(item);
    return made ? { accept: "accepted", reject: "rejected", edit: "edited" }[made.act] : item.state;
  };
  const after = (item) => decision(item)?.wording ?? item.after;
  const signs = { applied: "\u2713", accepted: "\u2713", edited: "\u2713", suggested: "?", rejected: "\u2715", conflict: "\u2260" };
  const badge = (of) => make("span", "badge " + of, signs[of] + "\u00a0" + of);
  const percent = (sure) => (sure > 0.99 && sure < 1 ? "99+" : Math.round(sure * 100)) + "\u00a0%";
  const notice = (text) => {
    one("#notice").textContent = text;
    clearTimeout(notice.timer);
    notice.timer = setTimeout(() => (one("#notice").textContent = ""), 3000);
  };
  const changeOf = (item) => [
    bdi("del", item.before),
    " \u2192 ",
    after(item).trim() ? bdi("ins", after(item)) : make("em", "", "(removed)"),
  ];

  // ---- what the server knows -----------------------------------------------------------------

  const fetched = async (path, body) => {
    const reply = await fetch(path, body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(await reply.text());
    return reply.json();
  };

  const add = (item) => {
    state.items.push(item);
    state.byKey.set(keyOf(item), item);
  };

  const learn = (news) => {
    if (news.version < state.version) return location.reload();
    for (const line of news.lines) {
      const k = key(line.doc, line.id);
      if (!state.byKey.has(k) && line.rule === "person") {
        add({ d: state.documents.indexOf(line.doc), doc: line.doc, id: line.id, page: line.page, first: line.first, last: line.last,
          before: line.before, after: line.after, rule: line.rule, sure: 1, state: "suggested", reason: "Added by " + line.who + "." });
      }
      if (line.act === "withdraw") state.decisions.delete(k);
      else state.decisions.set(k, line);
      if (state.log.at(-1) !== line.batch) state.log.push(line.batch);
    }
    state.version = news.version;
  };

  let queue = Promise.resolve();
  /** One after the other, so that what was learned stays in order. */
  const send = (path, body) => {
    queue = queue.then(async () => {
      try {
        const before = state.version;
        const news = await fetched(path, body);
        if (news.version - news.lines.length > before) learn(await fetched("changes?since=" + before));
        else learn(news);
      } catch (error) {
        notice("Not saved: " + error.message);
      }
      refresh();
    });
    return queue;
  };

  let batches = 0;
  const newBatch = () => windowId + "-" + Date.now().toString(36) + "-" + ++batches;

  const decide = (items, act, wording) => {
    const choices = items.map((item) => ({ doc: item.doc, id: item.id, act, ...(wording === undefined ? {} : { wording }) }));
    return choices.length ? send("decide", { batch: newBatch(), choices }) : queue;
  };

  const undo = async () => {
    await queue;
    const done = new Set(state.log.filter((b) => b.startsWith("undo-")).map((b) => b.slice(5)));
    const open = [...new Set(state.log)].filter((b) => !b.startsWith("undo-") && !done.has(b));
    const batch = open.filter((b) => b.startsWith(windowId)).at(-1) ?? open.at(-1);
    if (!batch) return notice("Nothing to undo.");
    const concerned = (await fetched("changes?since=0")).lines.find((line) => line.batch === batch);
    await send("undo", { batch, newBatch: "undo-" + batch });
    const item = concerned && state.byKey.get(key(concerned.doc, concerned.id));
    if (item) choose(item);
    notice("Taken back.");
  };

  // ---- the list ------------------------------------------------------------------------------

  const seriesKey = (item) => item.before + "\u0000" + item.after;
  const wantedBy = {
    undecided: (item) => !decision(item),
    suggested: (item) => !decision(item) && item.state !== "applied",
    decided: (item) => Boolean(decision(item)),
    all: () => true,
  };

  const refilter = () => {
    const want = Object.fromEntries(new FormData(filters));
    const find = want.find.trim().toLowerCase();
    const often = new Map();
    for (const item of state.items) often.set(seriesKey(item), (often.get(seriesKey(item)) || 0) + 1);
    const orders = {
      sure: (a, b) => a.sure - b.sure || a.d - b.d || a.page - b.page,
      page: (a, b) => a.d - b.d || a.page - b.page || a.n - b.n,
      rule: (a, b) => a.rule.localeCompare(b.rule) || a.sure - b.sure,
      often: (a, b) => often.get(seriesKey(b)) - often.get(seriesKey(a)) || seriesKey(a).localeCompare(seriesKey(b)),
    };
    shown = state.items
      .filter(wantedBy[want.show])
      .filter((item) => !want.doc || item.doc === want.doc)
      .filter((item) => !want.rule || item.rule === want.rule)
      .filter((item) => !find || (item.before + " " + after(item)).toLowerCase().includes(find))
      .sort(orders[want.sort]);
    one("#shown").textContent = shown.length + " shown";
    room.style.height = shown.length * ROW + "px";
    drawRows();
  };

  const drawRows = () => {
    const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 5);
    const last = Math.min(shown.length, first + Math.ceil(list.clientHeight / ROW) + 10);
    const rows = [];
    for (let i = first; i < last; i++) rows.push(row(shown[i], i));
    room.replaceChildren(...rows);
    list.setAttribute("aria-activedescendant", current && shown.includes(current) ? "current-row" : "");
  };

  const row = (item, at) => {
    const element = make("div", "row" + (item === current ? " here" : ""), badge(stateOf(item)), make("span", "", ...changeOf(item)),
      make("span", "sure", percent(item.sure)), make("small", "", item.rule), make("small", "", show(item.doc) + ", p. " + item.page));
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", item === current);
    element.setAttribute("aria-setsize", shown.length);
    element.setAttribute("aria-posinset", at + 1);
    if (item === current) element.id = "current-row";
    element.style.top = at * ROW + "px";
    element.addEventListener("click", () => choose(item));
    return element;
  };

  const step = (by) => {
    if (view === "series") return stepSeries(by);
    const at = shown.indexOf(current);
    const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) choose(next);
  };

  const choose = (item) => {
    current = item;
    editing = null;
    const at = shown.indexOf(item);
    if (at >= 0 && (at * ROW < list.scrollTop || (at + 1) * ROW > list.scrollTop + list.clientHeight)) {
      list.scrollTop = at * ROW - list.clientHeight / 2;
    }
    drawRows();
    drawCard();
    openPage(item);
  };

  /** Decides on the current one and goes on to the next that is left. */
  const act = (what, wording) => {
    if (view === "series") return actSeries(what);
    if (!current) return;
    const item = current;
    const at = shown.indexOf(item);
    const next = shown[at + 1] || shown[at - 1];
    editing = null;
    decide([item], what, wording);
    if (next) choose(next);
  };

  // ---- the card and the text -----------------------------------------------------------------

  const drawCard = () => {
    const card = one("#card");
    if (editing) return drawEditor(card);
    if (!current) return card.replaceChildren(make("p", "why", "Nothing is left to decide here."));
    const buttons = [["a", "Accept", () => act("accept")], ["r", "Reject", () => act("reject")], ["e", "Edit", edit], ["u", "Undo", undo]].map(
      ([letter, name, action]) => {
        const button = make("button", "", name + " ", make("kbd", "", letter));
        button.type = "button";
        button.addEventListener("click", action);
        return button;
      });
    card.replaceChildren(
      make("div", "change", ...changeOf(current)),
      make("div", "why", badge(stateOf(current)), " " + percent(current.sure) + " \u00b7 " + current.rule + " \u00b7 " + show(current.reason)),
      make("div", "buttons", ...buttons.flatMap((b) => [b, " "])));
  };

  const drawEditor = (card) => {
    const input = make("input");
    input.value = editing.text;
    input.setAttribute("aria-label", "Your wording");
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        const done = editing;
        editing = null;
        done.save(input.value);
        list.focus();
      } else if (event.key === "Escape") {
        event.stopPropagation();
        editing = null;
        drawCard();
        list.focus();
      }
    });
    card.replaceChildren(make("div", "why", editing.title), input, make("div", "why", "Enter saves, Esc leaves it as it was."));
    input.focus();
    input.select();
  };

  const edit = () => {
    if (!current) return;
    editing = { title: "Instead of \u201c" + show(current.before) + "\u201d:", text: after(current), save: (text) => act("edit", text) };
    drawCard();
  };

  const viewer = new Viewer(one("#viewer"), (k) => choose(state.byKey.get(k)));

  const openPage = async (item) => {
    const name = key(item.doc, item.page);
    if (page?.name !== name) {
      const opened = { name, doc: item.doc, number: item.page };
      page = opened;
      const content = await fetched("page?doc=" + encodeURIComponent(item.doc) + "&page=" + item.page);
      if (page !== opened) return;
      Object.assign(page, content);
      viewer.show(item.doc, item.page, content.width, content.height);
    }
    if (page.paragraphs) drawPage();
  };

  const onPage = () => state.items.filter((item) => item.doc === page.doc && item.page === page.number);

  const drawPage = () => {
    const starts = new Map();
    const strength = (item) => ({ suggested: 1, rejected: 0, conflict: 0 })[stateOf(item)] ?? 2;
    for (const item of onPage()) {
      const other = starts.get(item.first);
      if (!other || strength(item) >= strength(other) || item === current) {
        if (other !== current || item === current) starts.set(item.first, item);
      }
    }
    const marks = [];
    let spot = null;
    one("#words").replaceChildren(...page.paragraphs.map((paragraph) => {
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
          marks.push({ key: keyOf(item), box, state: stateOf(item), title: show(item.before) + " \u2192 " + show(after(item)), here: item === current });
          if (item === current) spot ||= box;
        }
        i = last;
      }
      return p;
    }));
    viewer.setMarks(marks);
    if (spot && page.centred !== current) {
      viewer.centre(spot);
      page.centred = current;
    }
    one("#words .here")?.scrollIntoView({ block: "center" });
  };

  const word = (w) => {
    const span = make("span", "word", show(w.t));
    span.dataset.id = w.id;
    return span;
  };

  const inline = (item, covered) => {
    const of = stateOf(item);
    const span = make("span", "inline " + of + (item === current ? " here" : ""));
    if (of === "applied" || of === "accepted" || of === "edited") span.append(...changeOf(item).filter((part) => part !== " \u2192 "));
    else {
      const maybe = make("span", of === "rejected" ? "" : "maybe", ...covered.flatMap((w) => [word(w), " "]));
      if (of !== "rejected") maybe.append(make("ins", "", show(after(item)) + "?"));
      span.append(maybe);
    }
    span.addEventListener("click", () => choose(item));
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

  // ---- words of one's own --------------------------------------------------------------------

  const walk = { on: false, from: 0, to: 0 };
  const wordSpans = () => [...document.querySelectorAll("#words .word")];

  const startWalk = () => {
    const spans = wordSpans();
    if (!spans.length) return;
    const here = one("#words .here");
    const near = here ? spans.findIndex((s) => here.compareDocumentPosition(s) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) : 0;
    walk.on = true;
    walk.from = walk.to = Math.max(0, near);
    drawWalk();
    notice("Arrows move, shift marks more, Enter adds a correction.");
  };

  const drawWalk = () => {
    const [low, high] = [Math.min(walk.from, walk.to), Math.max(walk.from, walk.to)];
    wordSpans().forEach((span, i) => {
      span.classList.toggle("chosen", walk.on && i >= low && i <= high);
      span.classList.toggle("cursor", walk.on && i === walk.to);
    });
    one("#words .cursor")?.scrollIntoView({ block: "nearest" });
  };

  const own = () => {
    const chosen = [...document.querySelectorAll("#words .word.chosen")];
    if (!chosen.length) return;
    const { doc } = page;
    const [first, last] = [chosen[0].dataset.id, chosen.at(-1).dataset.id];
    const text = chosen.map((span) => span.textContent).join(" ");
    walk.on = false;
    editing = { title: "Your correction of \u201c" + text + "\u201d:", text, save: (after) => send("own", { batch: newBatch(), doc, first, last, after }) };
    drawCard();
  };

  const walkKeys = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      walk.to = Math.min(wordSpans().length - 1, Math.max(0, walk.to + by));
      if (!event.shiftKey) walk.from = walk.to;
      drawWalk();
    } else if (event.key === "Enter") own();
    else if (event.key === "Escape") {
      walk.on = false;
      drawWalk();
    } else return false;
    event.preventDefault();
    return true;
  };

  one("#words").addEventListener("click", (event) => {
    const span = event.target.closest(".word");
    if (!span || span.closest(".inline")) return;
    walk.on = true;
    walk.to = wordSpans().indexOf(span);
    if (!event.shiftKey) walk.from = walk.to;
    drawWalk();
  });

  // ---- series and rules ----------------------------------------------------------------------

  let series = [];
  let seriesAt = 0;

  const drawSeries = () => {
    const groups = new Map();
    for (const item of state.items) {
      if (decision(item)) continue;
      const group = groups.get(seriesKey(item)) || [];
      group.push(item);
      groups.set(seriesKey(item), group);
    }
    series = [...groups.values()].filter((g) => g.length > 1).sort((a, b) => b.length - a.length).slice(0, 200);
    seriesAt = Math.min(seriesAt, Math.max(0, series.length - 1));
    one("#series").replaceChildren(
      make("h2", "", series.length ? "The same change in several places" : "No change is left that stands in several places."),
      ...series.map(seriesRow));
    one("#series .here")?.scrollIntoView({ block: "nearest" });
  };

  const seriesRow = (group, at) => {
    const documents = new Set(group.map((item) => item.doc)).size;
    const line = make("div", "line", make("span", "", ...changeOf(group[0])), make("b", "", group.length + " times"),
      make("small", "", "in " + documents + (documents === 1 ? " document" : " documents")),
      make("small", "", percent(Math.min(...group.map((i) => i.sure))) + " at least"));
    const element = make("div", "one" + (at === seriesAt ? " here" : ""), line);
    if (at === seriesAt) element.append(gallery(group));
    line.addEventListener("click", () => {
      seriesAt = at;
      drawSeries();
    });
    return element;
  };

  const gallery = (group) =>
    make("div", "gallery", ...group.map((item) => {
      const box = make("input");
      box.type = "checkbox";
      box.checked = true;
      box.dataset.key = keyOf(item);
      const image = new Image();
      image.loading = "lazy";
      image.alt = show(item.before);
      image.onerror = () => image.replaceWith(show(item.before));
      image.src = "snippet?doc=" + encodeURIComponent(item.doc) + "&id=" + encodeURIComponent(item.id);
      return make("label", "", image, box, " " + show(item.doc) + ", p. " + item.page);
    }));

  const stepSeries = (by) => {
    seriesAt = Math.min(series.length - 1, Math.max(0, seriesAt + by));
    drawSeries();
  };

  const actSeries = (what) => {
    if (what === "edit") return;
    const marked = [...document.querySelectorAll("#series .gallery :checked")].map((box) => state.byKey.get(box.dataset.key));
    decide(marked, what).then(() => notice(marked.length + " decided."));
  };

  const drawRules = () => {
    const rules = new Map();
    for (const item of state.items) {
      const rule = rules.get(item.rule) || { right: 0, wrong: 0, left: [] };
      const made = decision(item)?.act;
      if (!made) rule.left.push(item);
      else if (made === "accept") rule.right++;
      else rule.wrong++;
      rules.set(item.rule, rule);
    }
    const head = make("tr", "", ...["Rule", "Right", "Wrong", "Precision so far", "Left", ""].map((h) => make("th", "", h)));
    const rows = [...rules].sort((a, b) => b[1].left.length - a[1].left.length).map(([name, rule]) => {
      const button = make("button", "", "Reject the rest of this rule");
      button.disabled = !rule.left.length;
      button.addEventListener("click", () => {
        if (confirm("Reject " + rule.left.length + " corrections of " + name + "? This can be undone.")) decide(rule.left, "reject");
      });
      const judged = rule.right + rule.wrong;
      return make("tr", "", make("td", "", make("code", "", name)), make("td", "", String(rule.right)), make("td", "", String(rule.wrong)),
        make("td", "", judged ? percent(rule.right / judged) : "\u2013"), make("td", "", String(rule.left.length)), make("td", "", button));
    });
    one("#rules").replaceChildren(make("h2", "", "Rules"), make("table", "", head, ...rows));
  };

  const setView = (to) => {
    view = to === view ? "list" : to;
    for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", button.dataset.view === view);
    list.hidden = filters.hidden = view !== "list";
    one("#series").hidden = view !== "series";
    one("#rules").hidden = view !== "rules";
    refresh();
  };

  // ---- all together --------------------------------------------------------------------------

  const progress = () => {
    const done = state.items.filter(decision).length;
    const waiting = state.items.filter((item) => !decision(item) && item.state !== "applied").length;
    one("#bar").max = state.items.length || 1;
    one("#bar").value = done;
    one("#counts").textContent = done + " of " + state.items.length + " decided, " + waiting + " suggestions left";
    const left = new Map();
    for (const item of state.items) if (!decision(item)) left.set(item.doc, (left.get(item.doc) || 0) + 1);
    [...filters.elements.doc.options].forEach((option) => {
      if (option.value) option.textContent = show(option.value) + " (" + (left.get(option.value) || 0) + " left)";
    });
  };

  const refresh = () => {
    progress();
    refilter();
    if (view === "series") drawSeries();
    if (view === "rules") drawRules();
    if (!editing) drawCard();
    if (page?.paragraphs && !walk.on) drawPage();
  };

  const keys = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
    a: () => act("accept"), r: () => act("reject"), e: edit, u: undo, w: startWalk,
    s: () => setView("series"), p: () => setView("rules"),
    "+": () => viewer.zoom(1.4), "-": () => viewer.zoom(1 / 1.4), 0: () => viewer.whole(),
    "/": () => filters.elements.find.focus(), "?": () => one("#help").showModal(),
    Escape: () => setView("list"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input:not([type=checkbox]), select") || one("#help").open) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk.on && walkKeys(event)) return;
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

  const start = async () => {
    const batch = await fetched("batch");
    state.documents = batch.documents;
    batch.corrections.forEach((item, n) => add({ ...item, n, doc: batch.documents[item.d] }));
    learn(batch.decisions);
    filters.elements.doc.append(new Option("all", ""));
    options(filters.elements.doc, batch.documents);
    options(filters.elements.rule, [...new Set(state.items.map((item) => item.rule))].sort());
    refresh();
    if (shown.length) choose(shown[0]);
    list.focus();
    document.body.dataset.ready = Math.round(performance.now());
    setInterval(async () => {
      try {
        const news = await fetched("changes?since=" + state.version);
        if (news.lines.length && news.version > state.version) {
          const at = Math.max(0, shown.indexOf(current));
          learn(news);
          refresh();
          if (current && !editing && !shown.includes(current) && shown.length) {
            choose(shown[Math.min(at, shown.length - 1)]);
            notice("Decided in another window.");
          }
        }
      } catch {
        notice("The server does not answer. Start it again with: stet review");
      }
    }, 2000);
  };

  filters.addEventListener("input", refilter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  list.addEventListener("scroll", drawRows);
  new ResizeObserver(drawRows).observe(list);
  one("#help-button").addEventListener("click", () => one("#help").showModal());
  document.querySelectorAll("[data-view]").forEach((b) => b.addEventListener("click", () => setView(b.dataset.view)));
  start().catch((error) => (one("#counts").textContent = "Could not be loaded: " + error.message));
})();
