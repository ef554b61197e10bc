// Choosing two countries by any of their names in six languages.

import { make } from "./view.mjs";

/** Every name of every country, folded for comparison, to its code; the code itself counts as a name. */
export function namesToCodes(countries) {
  const map = new Map();
  for (const [code, names] of Object.entries(countries)) {
    for (const name of [...names, code]) map.set(fold(name), code);
  }
  return map;
}

/** A name without case, accents and outer spaces. */
export function fold(name) {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLocaleLowerCase();
}

/** The form: two fields with suggestions, a button that swaps them, and a place for messages. */
export function form(texts) {
  const field = (name, label) => make("label", {}, make("span", {}, label),
    make("input", { name, list: "corridor-countries", autocomplete: "off", required: "", spellcheck: "false" }));
  return make("form", { class: "corridor-form", novalidate: "" }, field("from", texts.origin), field("to", texts.destination),
    make("button", { type: "submit", class: "button" }, texts.show), make("button", { type: "button", class: "button", name: "swap" }, texts.swap),
    make("p", { class: "corridor-form__message", role: "status", "aria-live": "polite" }),
    make("datalist", { id: "corridor-countries" }));
}

/** Fills the suggestions: each country by its name in the reader's language, then by its other names. */
export function suggest(form, countries, column, language) {
  const codes = Object.keys(countries).sort((a, b) => countries[a][column].localeCompare(countries[b][column], language));
  form.querySelector("datalist").append(...codes.flatMap((code) =>
    [...new Set([countries[code][column], ...countries[code]])].map((name) => make("option", { value: name, label: countries[code][column] }))));
}

/** The codes that the two fields name, and what is wrong with them, or null. */
export function chosen(form, codes, texts) {
  const [from, to] = ["from", "to"].map((name) => codes.get(fold(form.elements[name].value)) ?? null);
  const missing = from ? (to ? null : "to") : "from";
  const problem = missing ? texts.unknown.replace("{name}", form.elements[missing].value || "–") : from === to ? texts.same : null;
  for (const [name, code] of [["from", from], ["to", to]]) form.elements[name].setAttribute("aria-invalid", String(!code || from === to));
  form.querySelector(".corridor-form__message").textContent = problem ?? "";
  return { from, to, problem };
}

/** Puts the two names in each other's place. */
export function swap(form) {
  const { from, to } = form.elements;
  [from.value, to.value] = [to.value, from.value];
}
