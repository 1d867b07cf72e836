/** The correction at hand, with what can be done about it, or the editor for a wording of one's own. */

import { button, make, one, percent, show } from "./dom.js";
import { after, badge, changeOf, page, state, stateOf, undo } from "./model.js";

let act = () => {};
export const onAct = (does) => (act = does);

export const drawCard = () => {
  const card = one("#card");
  if (state.editing) return drawEditor(card);
  const item = state.current;
  if (!item) return card.replaceChildren(make("p", "why", "Nothing is left to decide here."));
  const buttons = [["Accept", "a", () => act("accept")], ["Reject", "r", () => act("reject")], ["Edit", "e", edit], ["Undo", "u", undo]];
  card.replaceChildren(
    make("div", "change", ...changeOf(item)),
    make("div", "why", badge(stateOf(item)), " " + percent(item.sure) + " \u00b7 " + item.rule + " \u00b7 " + show(item.reason)),
    make("div", "buttons", ...buttons.map((of) => button(...of))));
};

const drawEditor = (card) => {
  const input = make("input");
  input.value = state.editing.text;
  input.setAttribute("aria-label", "Your wording");
  const leave = () => {
    const left = state.editing;
    state.editing = null;
    one("#list").focus();
    return left;
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") leave().save(input.value);
    else if (event.key === "Escape") {
      event.stopPropagation();
      leave();
      page.refresh();
    }
  });
  card.replaceChildren(make("div", "why", state.editing.title), input, make("div", "why", "Enter saves, Esc leaves it as it was."));
  input.focus();
  input.select();
};

export const edit = () => {
  const item = state.current;
  if (!item) return;
  state.editing = { title: "Instead of \u201c" + show(item.before) + "\u201d:", text: after(item), save: (text) => act("edit", text) };
  drawCard();
};
