// The justification of a corridor, filled from the sheet: blocks that the two kinds of document write down.

import { reached, sensitivity, stopper } from "./reckon.mjs";
import { missing, ordered, sayings } from "./results.mjs";

/** The blocks of the paper for the corridor of that index: `{heading, level}`, `{text}`, `{list}` or `{table}`. */
export function justification(texts, state, index, today) {
  const name = texts.corridor(state.candidates[index], index);
  const all = ordered(texts, state);
  const ask = (key) => [heading(texts.t(`paper-${key}`)), text(texts.t(`paper-${key}-ask`))];
  return [
    heading(texts.t("paper-title", { name }), 1),
    text(texts.t("paper-made", { draft: state.name || texts.t("untitled"), date: texts.day(today), edition: texts.edition })),
    ...stopped(texts, state.candidates[index]), ...ask("decision"), ...ask("corridor"), ...ask("who"),
    ...all.slice(0, -1).flatMap((measure) => group(texts, state, measure, index)),
    heading(texts.t("paper-missing")), text(missing(texts, reached(texts.criteria, state.weights, state.candidates[index].scores))),
    text(texts.t("paper-missing-ask")), heading(texts.t("paper-alternatives")), text(texts.t("result-note")),
    { table: compared(texts, state, all) }, text(texts.t("paper-alternatives-ask")),
    heading(texts.t("paper-steady")), ...all.flatMap((measure) => steady(texts, state, measure)), ...ask("risks"), ...ask("change"),
  ];
}

function heading(words, level = 2) {
  return { heading: words, level };
}

function text(words) {
  return { text: words };
}

function stopped(texts, { scores }) {
  const found = stopper(texts.criteria, scores);
  return found ? [text(texts.t("stopped", { criterion: texts.of(found.id, "title") }))] : [];
}

function group(texts, state, measure, index) {
  const { scores, notes } = state.candidates[index];
  const blocks = measure.criteria.flatMap(({ id }) => {
    const step = scores[id];
    const counted = Number.isInteger(step);
    const said = counted ? `${texts.t("paper-score", { score: step, weight: state.weights[id] })} ${texts.of(id, `scale.${step}`)}`
      : texts.t(step === undefined ? "not-scored" : "no-data");
    return [heading(texts.of(id, "title"), 3), text(texts.of(id, "question")),
      { list: [said, notes[id] ? texts.t("paper-evidence", { note: notes[id] }) : texts.t("paper-no-evidence")] }];
  });
  return [heading(texts.measure(measure.id)), ...blocks];
}

function compared(texts, state, all) {
  const head = [texts.t("corridor"), ...all.map(({ id }) => texts.measure(id)), texts.t("missing")];
  return [head, ...state.candidates.map((candidate, index) => [
    [texts.corridor(candidate, index), ...stopped(texts, candidate).map((block) => block.text)].join(texts.t("separator")),
    ...all.map((measure) => sayings(texts, state, measure, index).join(texts.t("separator"))),
    missing(texts, reached(texts.criteria, state.weights, candidate.scores))])];
}

function steady(texts, state, measure) {
  const title = heading(texts.measure(measure.id), 3);
  if (measure.places.length < 2) return [title, text(texts.t("sensitivity-few"))];
  const changes = sensitivity(measure, state, texts.criteria);
  return [title, changes.length ? { list: changes.map((change) => texts.change(change, state.candidates)) } : text(texts.t("steady"))];
}
