// The list of corridors to compare, and the form that adds one: two countries, or a name.

import { fold, namesToCodes, suggest } from "../corridor/choose.mjs";
import { make } from "../corridor/view.mjs";

/** The form. `add` gets a new corridor; `has` says whether one like it is in the list. */
export function form(texts, add, has) {
  const codes = namesToCodes(texts.countries);
  const field = (name, list) => make("label", {}, make("span", {}, texts.t(name)),
    make("input", { name, autocomplete: "off", spellcheck: "false", ...(list && { list }) }));
  const message = make("p", { class: "corridor-form__message", role: "status" });
  const asking = make("form", { class: "corridor-form no-print", novalidate: "" },
    field("origin", "scoring-countries"), field("destination", "scoring-countries"), field("own-name"),
    make("button", { type: "submit", class: "button" }, texts.t("add")), message, make("datalist", { id: "scoring-countries" }));
  suggest(asking, texts.countries, texts.column, texts.language);
  asking.addEventListener("submit", (event) => {
    event.preventDefault();
    const { corridor, problem } = asked(asking, codes, texts, has);
    message.textContent = problem ?? "";
    if (problem) return;
    asking.reset();
    add(corridor);
    asking.elements.origin.focus();
  });
  return asking;
}

function asked(asking, codes, texts, has) {
  const [origin, destination, name] = ["origin", "destination", "own-name"].map((key) => asking.elements[key].value.trim());
  if (!origin && !destination && !name) return { problem: texts.t("add-what") };
  const corridor = { name: "", from: null, to: null, scores: {}, notes: {} };
  if (origin || destination) {
    for (const [key, typed] of [["from", origin], ["to", destination]]) {
      corridor[key] = codes.get(fold(typed)) ?? null;
      if (!corridor[key]) return { problem: texts.t("unknown-country", { name: typed || "–" }) };
    }
    if (corridor.from === corridor.to) return { problem: texts.t("same-country") };
  } else corridor.name = name;
  return has(corridor) ? { problem: texts.t("already") } : { corridor };
}

/** The list: each corridor with its sheet or the field of its name, and a button that takes it out. */
export function list(texts, candidates, { rename, remove }) {
  if (!candidates.length) return make("p", { class: "scoring__none" }, texts.t("none-yet"));
  return make("ol", { class: "scoring__list" }, ...candidates.map((candidate, index) => {
    const name = texts.corridor(candidate, index);
    const out = make("button", { type: "button", class: "button no-print" }, texts.t("remove", { name }));
    out.addEventListener("click", () => remove(index));
    return make("li", {}, ...(candidate.from ? pair(texts, candidate, name) : [own(texts, candidate, index, rename, out)]), " ", out);
  }));
}

function pair(texts, { from, to }, name) {
  return [make("strong", {}, name), " ",
    make("a", { href: `${texts.home}corridors/sheet/#from=${from}&to=${to}` }, texts.t("law"))];
}

function own(texts, candidate, index, rename, out) {
  const input = make("input", { "aria-label": texts.t("name", { n: index + 1 }), autocomplete: "off" });
  input.value = candidate.name;
  input.addEventListener("input", () => {
    rename(index, input.value);
    out.textContent = texts.t("remove", { name: texts.corridor(candidate, index) });
  });
  return input;
}
