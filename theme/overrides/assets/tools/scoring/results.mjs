// The result: shares by group and in all with what is missing, the order, and whether it hangs on one weight.

import { make } from "../corridor/view.mjs";
import { measures, order, range, reached, sensitivity, share, stopper, uneven } from "./reckon.mjs";

/** Each measure with the places of the corridors in it. */
export function ordered(texts, state) {
  return measures(texts.criteria).map((measure) => ({ ...measure, places: order(measure, state, texts.criteria) }));
}

/** The order in all in one sentence, with a caution where the corridors compare only in part. */
export function summary(texts, state) {
  const all = ordered(texts, state).at(-1);
  if (!all.places.length) return texts.t("result-empty");
  const said = texts.t("order", { order: texts.order(all.places, state.candidates) });
  return uneven(all, state, all.places) ? `${said}. ${texts.t("uneven")}` : said;
}

/** Everything that follows from the scores, drawn anew after each change. */
export function results(texts, state) {
  if (!state.candidates.some(({ scores }) => Object.keys(scores).length)) return [];
  const all = ordered(texts, state);
  return [make("p", {}, texts.t("result-note")), table(texts, state, all),
    make("h3", {}, texts.t("sensitivity")), make("p", {}, texts.t("sensitivity-note")),
    ...all.map((measure) => steady(texts, state, measure))];
}

function table(texts, state, all) {
  const heads = [texts.t("corridor"), ...all.map(({ id }) => texts.measure(id)), texts.t("missing")];
  const ranked = all.at(-1).places.map(({ index }) => index);
  const rows = [...ranked, ...[...state.candidates.keys()].filter((index) => !ranked.includes(index))];
  return make("table", { class: "rows scoring__result" },
    make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
    make("tbody", {}, ...rows.map((index) => row(texts, state, all, index, heads))));
}

function row(texts, state, all, index, heads) {
  const { scores } = state.candidates[index];
  const stopped = stopper(texts.criteria, scores);
  return make("tr", {},
    make("th", { scope: "row" }, texts.corridor(state.candidates[index], index),
      ...(stopped ? [make("strong", { class: "scoring__stopped" }, texts.t("stopped", { criterion: texts.of(stopped.id, "title") }))] : [])),
    ...all.map((measure, n) => make("td", { "data-label": heads[n + 1] }, ...cell(texts, state, measure, index))),
    make("td", { "data-label": heads.at(-1) }, missing(texts, reached(texts.criteria, state.weights, scores))));
}

function cell(texts, state, measure, index) {
  const value = share(reached(measure.criteria, state.weights, state.candidates[index].scores));
  const [said, ...lines] = sayings(texts, state, measure, index);
  return [make("strong", {}, said),
    ...(value === null ? [] : [make("meter", { min: 0, max: 1, value, "aria-hidden": "true" })]),
    ...lines.map((line) => make("span", { class: "scoring__line" }, line))];
}

/** What is said of a corridor in a measure: its share, its place, how much is scored, what is missing could do. */
export function sayings(texts, state, measure, index) {
  const found = reached(measure.criteria, state.weights, state.candidates[index].scores);
  const value = share(found);
  const place = measure.places.find((entry) => entry.index === index)?.place;
  const between = range(found);
  return [value === null ? texts.t("no-share") : texts.percent(value), place && texts.t("place", { n: place }),
    texts.t("scored", { n: found.scored.length, m: found.asked }),
    between && texts.t("range", { low: texts.percent(between[0]), high: texts.percent(between[1]) })].filter(Boolean);
}

/** What has no data and what is not scored yet, in words. */
export function missing(texts, { noData, notScored }) {
  const parts = [noData.length && texts.t("missing-no-data", { list: texts.titles(noData) }),
    notScored.length && texts.t("missing-not-scored", { list: texts.titles(notScored) })].filter(Boolean);
  return parts.join(" ") || texts.t("missing-none");
}

function steady(texts, state, measure) {
  const heading = make("h4", {}, texts.measure(measure.id));
  if (measure.places.length < 2) return make("div", {}, heading, make("p", {}, texts.t("sensitivity-few")));
  const changes = sensitivity(measure, state, texts.criteria);
  if (!changes.length) return make("div", {}, heading, make("p", {}, texts.t("steady")));
  return make("div", {}, heading, make("ul", {}, ...changes.map((change) => make("li", {}, texts.change(change, state.candidates)))));
}
