// Draws the sheet as elements of the page, in the shape of the pages that need no script.

import { binding, oldest } from "./law.mjs";

const COLUMNS = [["destination", "owed-destination"], ["origin", "owed-origin"], ["both", "owed-both"]];
const LISTS = [["unknown", "not-known"], ["unbound", "not-bound"]];

/** An element with text or children; attributes are set as given. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The whole sheet for two countries. `home` is the relative address of the language's home page. */
export function draw(law, words, rows, origin, destination, home) {
  return make("div", { class: "corridor", lang: words.language, dir: words.direction },
    intro(words, rows), heading("owed", words.t("corridor.owed")), table(law, words, rows, origin, destination, home),
    heading("agreements", words.t("corridor.agreements")), practices(law, words, origin, destination),
    heading("treaties", words.t("corridor.treaties")), treaties(law, words, origin, destination, home));
}

function heading(id, text) {
  return make("h2", { id }, text);
}

function intro(words, rows) {
  const day = oldest(rows);
  return make("div", {},
    make("p", { class: "corridor__dates" }, day ? `${words.t("corridor.oldest", { date: words.date(day) })} ` : "",
      make("strong", {}, words.t("corridor.confirm")), ` ${words.t("corridor.reservations")}`),
    make("p", { class: "corridor__note" }, words.t("corridor.no-breach")));
}

function table(law, words, rows, origin, destination, home) {
  const names = { destination: words.country(destination), origin: words.country(origin) };
  const titles = [words.t("corridor.element"),
    ...[...COLUMNS, ...LISTS].map(([side, key]) => words.t(`corridor.${key}`, { country: names[side] }))];
  const head = make("tr", {}, ...titles.map((title) => make("th", { scope: "col" }, title)));
  const body = rows.map((row) => make("tr", { id: row.id },
    make("th", { scope: "row" }, make("a", { href: `${home}elements/${row.id}/` }, words.elements[row.id])),
    ...COLUMNS.map(([side], n) => make("td", { "data-label": titles[n + 1] }, ...duties(law, words, row[side], home))),
    ...LISTS.map(([list], n) => make("td", { "data-label": titles[n + 4] }, ...instrumentNames(words, row[list], names, home)))));
  return make("table", { class: "rows sheet-two" }, make("thead", {}, head), make("tbody", {}, ...body));
}

function none(words) {
  return [make("span", { class: "none" }, words.t("corridor.none"))];
}

function duties(law, words, found, home) {
  if (!found.length) return none(words);
  return joined(words.duties(found).map((item) => make("span", { class: "duty" },
    make("a", { href: page(home, item.key) }, item.text), item.limit ? ` (${item.limit})` : "", words.t("duty-separator"),
    ...joined(item.places.map((place) => make("span", {},
      make("a", { href: page(home, item.key, law.instruments[item.key].provisions[place.number][0]) }, place.text),
      ...(place.force ? [" ", make("span", { class: "duty__force" }, `(${place.force})`)] : []))),
    words.t("list-separator")))), words.t("citation-separator"));
}

function instrumentNames(words, found, names, home) {
  if (!found.length) return none(words);
  return words.bySide(found, names).flatMap((part) => [make("span", { class: "by-side" }, `${part.label} `,
    ...joined(part.keys.map((key) => make("a", { href: page(home, key) }, words.instruments[key])), words.t("list-separator"))), " "]);
}

function page(home, key, anchor = "") {
  return `${home}sources/instruments/${key}/${anchor ? `#${anchor}` : ""}`;
}

function joined(items, separator) {
  return items.flatMap((item, number) => (number ? [separator, item] : [item]));
}

function practices(law, words, origin, destination) {
  const pair = [origin, destination].sort().join();
  const found = law.practices.filter((practice) => [practice.origin, practice.destination].sort().join() === pair);
  if (!found.length) return make("p", {}, words.t("practice.none"));
  return make("ul", {}, ...found.map((practice) => make("li", {}, make("span", { lang: "en", dir: "ltr" }, practice.title),
    [` · ${words.country(practice.origin)} → ${words.country(practice.destination)}`, words.forms[practice.form],
      practice.signed && words.t("practice.signed", { date: words.date(practice.signed) }),
      words.statuses[practice.status]].filter(Boolean).join(" · "))));
}

function treaties(law, words, origin, destination, home) {
  const keys = Object.keys(law.instruments).filter((key) => law.instruments[key].by === "ratification" && !law.instruments[key].group);
  const countries = [origin, destination];
  const head = make("tr", {}, ...[words.t("corridor.treaties"), ...countries.map((code) => words.country(code)), words.t("corridor.depositary")]
    .map((title) => make("th", { scope: "col" }, title)));
  const body = keys.map((key) => make("tr", {},
    make("th", { scope: "row" }, make("a", { href: page(home, key, "parties") }, words.instruments[key])),
    ...countries.map((code) => make("td", { "data-label": words.country(code) }, ...state(words, binding(law, code, key)))),
    make("td", { "data-label": words.t("corridor.depositary") },
      ...(law.instruments[key].check ? [make("a", { href: law.instruments[key].check }, words.t("corridor.check"))] : []))));
  return make("table", { class: "rows sheet-treaties" }, make("thead", {}, head), make("tbody", {}, ...body));
}

function state(words, found) {
  const limit = words.limit(found);
  const since = found.since && (found.state === "bound" ? words.t("state.since", { date: words.date(found.since) }) : words.date(found.since));
  return [make("span", { class: `state state--${found.state}` }, words.t(`state.${found.state}`)), since ? ` ${since} ` : " ",
    found.asOf ? make("span", { class: "state__as-of" }, words.t("state.as-of", { date: words.date(found.asOf) })) : "",
    limit ? ` · ${limit}` : ""];
}
