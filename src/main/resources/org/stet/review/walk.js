/** Walking through the words, to correct what no rule has seen. */

import { all, notice, one, show } from "./dom.js";
import { drawCard } from "./card.js";
import { newBatch, send, state } from "./model.js";
import { openedPage, viewer, wordSpans } from "./text.js";

const walk = { on: false, from: 0, to: 0 };
export const walking = () => walk.on;

export const startWalk = () => {
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
  drawOnImage();
};

/** The same words on the page image. */
const drawOnImage = () => {
  const boxOf = (span) => span.dataset.box?.split(" ").map(Number);
  viewer.marks.setWords(all("#words .word.chosen").map(boxOf).filter(Boolean));
  const cursor = one("#words .word.cursor");
  if (cursor && boxOf(cursor)) viewer.bringIntoSight(boxOf(cursor));
};

const own = () => {
  const chosen = all("#words .word.chosen");
  if (!chosen.length) return;
  const { doc } = openedPage();
  const [first, last] = [chosen[0].dataset.id, chosen.at(-1).dataset.id];
  const text = chosen.map((span) => span.dataset.text).join(" ");
  walk.on = false;
  state.editing = {
    title: "Your correction of \u201c" + show(text) + "\u201d:",
    text,
    save: (after) => send("own", { batch: newBatch(), doc, first, last, after }),
  };
  drawCard();
};

/** True when the key was one for the walk. */
export const walkKeys = (event) => {
  if (!walk.on) return false;
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
