// The table of scores: a row a criterion, a column a corridor; in each cell a score and the evidence for it.

import { make } from "../corridor/view.mjs";
import { NO_DATA, TOP, WEIGHTS } from "./reckon.mjs";

/** The table for `state`, which it changes; `changed(what)` is called after each change: weight, score or note. */
export function table(texts, state, changed) {
  const names = state.candidates.map((candidate, index) => texts.corridor(candidate, index));
  const head = [texts.t("criterion"), texts.t("weight"), ...names].map((name) => make("th", { scope: "col" }, name));
  const groups = Object.keys(texts.groups).map((group) => make("tbody", {},
    make("tr", { class: "scoring__group" }, make("th", { scope: "rowgroup", colspan: head.length }, texts.measure(group))),
    ...texts.criteria.filter((criterion) => criterion.group === group).map(({ id }) => row(texts, state, id, names, changed))));
  return make("div", { class: "scoring__scroll" },
    make("table", { class: "rows scoring__table" }, make("caption", {}, texts.t("weights-note")),
      make("thead", {}, make("tr", {}, ...head)), ...groups));
}

function row(texts, state, id, names, changed) {
  return make("tr", {},
    make("th", { scope: "row" }, make("a", { href: `${texts.home}corridors/choose/#corridor-${id}`, ...texts.mark(id, "title") }, texts.of(id, "title")),
      make("span", { class: "scoring__question", ...texts.mark(id, "question") }, texts.of(id, "question")),
      make("span", { class: "scoring__indicator", ...texts.mark(id, "indicator") }, texts.of(id, "indicator"))),
    make("td", { "data-label": texts.t("weight") }, weight(texts, state, id, changed)),
    ...state.candidates.map((candidate, index) => make("td", { "data-label": names[index] },
      ...score(texts, candidate, id, names[index], changed), note(texts, candidate, id, names[index], changed))));
}

function choice(label, options, value, change) {
  const select = make("select", { "aria-label": label }, ...options);
  select.value = value;
  select.addEventListener("change", () => change(select.value));
  return select;
}

function weight(texts, state, id, changed) {
  const options = WEIGHTS.map((value) => make("option", { value }, String(value)));
  return choice(texts.t("weight-of", { criterion: texts.of(id, "title") }), options, state.weights[id], (value) => {
    state.weights[id] = Number(value);
    changed("weight");
  });
}

function score(texts, candidate, id, name, changed) {
  const said = make("span", { class: "scoring__step" });
  const say = () => {
    const step = candidate.scores[id];
    const counted = Number.isInteger(step);
    said.textContent = counted ? texts.of(id, `scale.${step}`) : "";
    for (const attribute of ["lang", "dir"]) said.removeAttribute(attribute);
    if (counted) for (const [key, value] of Object.entries(texts.mark(id, `scale.${step}`))) said.setAttribute(key, value);
  };
  say();
  return [choice(texts.t("score-of", { name, criterion: texts.of(id, "title") }), steps(texts, id), candidate.scores[id] ?? "", (value) => {
    if (value === "") delete candidate.scores[id];
    else candidate.scores[id] = value === NO_DATA ? value : Number(value);
    say();
    changed("score");
  }), said];
}

function steps(texts, id) {
  const scale = Array.from({ length: TOP + 1 }, (_, n) => make("option", { value: n, ...texts.mark(id, `scale.${n}`) },
    texts.t("step", { n, text: texts.of(id, `scale.${n}`) })));
  return [make("option", { value: "" }, texts.t("not-scored")), ...scale, make("option", { value: NO_DATA }, texts.t("no-data"))];
}

function note(texts, candidate, id, name, changed) {
  const area = make("textarea", { rows: 2, placeholder: texts.t("note"),
    "aria-label": texts.t("note-of", { name, criterion: texts.of(id, "title") }) });
  area.value = candidate.notes[id] ?? "";
  area.addEventListener("input", () => {
    if (area.value) candidate.notes[id] = area.value;
    else delete candidate.notes[id];
    changed("note");
  });
  return area;
}
