// The bar of drafts: choose, name, new, duplicate, delete, save as a file, load a file.

import { make } from "../corridor/view.mjs";

/** The bar. `on` holds what each control does: open, rename, fresh, duplicate, remove, save, load. */
export function bar(texts, on) {
  const choose = make("select", {});
  choose.addEventListener("change", () => on.open(choose.value));
  const name = make("input", { autocomplete: "off", placeholder: texts.t("untitled") });
  name.addEventListener("input", () => on.rename(name.value));
  const file = make("input", { type: "file", accept: ".json,application/json", "aria-label": texts.t("load"), hidden: "" });
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (chosen) on.load(chosen.name, await chosen.text());
    file.value = "";
  });
  const button = (key, action) => {
    const made = make("button", { type: "button", class: "button" }, texts.t(key));
    made.addEventListener("click", action);
    return made;
  };
  const field = (key, control) => make("label", {}, make("span", {}, texts.t(key)), control);
  const kept = make("p", { class: "scoring__kept" });
  const message = make("div", { class: "scoring__message", role: "status" });
  const element = make("div", { class: "scoring__bar no-print" }, field("draft", choose), field("draft-name", name),
    make("p", { class: "scoring__buttons" }, button("new", on.fresh), button("duplicate", on.duplicate), button("delete", on.remove),
      button("save", on.save), button("load", () => file.click()), file), kept, message);
  return { element, choose, name, kept, message };
}

/** Fills the list of drafts: `{id, label}`, with the current one chosen. */
export function fill(choose, drafts, current) {
  choose.replaceChildren(...drafts.map(({ id, label }) => make("option", { value: id }, label)));
  choose.value = current;
}

/** Says something, with a list of places below it if there are any. */
export function say(message, text, places = [], above = "") {
  message.replaceChildren(...[text && make("p", {}, text), places.length && make("p", {}, above),
    places.length && make("ul", {}, ...places.map((place) => make("li", {}, make("code", { dir: "ltr" }, place))))].filter(Boolean));
}
