// What the scores add up to: shares, the order of the corridors, and whether the order hangs on one weight.
// Shares are kept as points out of possible points (whole numbers), so that equal ones are exactly equal.

export const TOP = 4;
export const WEIGHTS = [0, 1, 2, 3];
export const NO_DATA = "no-data";

/** The sets of criteria that have a result of their own: each group, then all. */
export function measures(criteria) {
  const groups = [...new Set(criteria.map((criterion) => criterion.group))];
  return [...groups.map((id) => ({ id, criteria: criteria.filter((criterion) => criterion.group === id) })), { id: "all", criteria }];
}

/** What a corridor reached among `criteria`: points of possible points, and what is missing. Weight 0 leaves out. */
export function reached(criteria, weights, scores) {
  const asked = criteria.filter(({ id }) => weights[id] > 0);
  const scored = asked.filter(({ id }) => Number.isInteger(scores[id]));
  const sum = (list, worth) => list.reduce((total, { id }) => total + weights[id] * worth(id), 0);
  return {
    points: sum(scored, (id) => scores[id]), possible: sum(scored, () => TOP), whole: sum(asked, () => TOP),
    scored: scored.map(({ id }) => id), asked: asked.length,
    noData: asked.filter(({ id }) => scores[id] === NO_DATA), notScored: asked.filter(({ id }) => scores[id] === undefined),
  };
}

/** The share of the points that could be reached with what is scored (0 to 1), or null where nothing is scored. */
export function share({ points, possible }) {
  return possible ? points / possible : null;
}

/** The lowest and highest share that the missing scores could lead to, or null where none is missing. */
export function range({ points, possible, whole }) {
  return whole > possible ? [points / whole, (points + whole - possible) / whole] : null;
}

/** The criterion that rules a corridor out: one that stops the choice and has the score 0. */
export function stopper(criteria, scores) {
  return criteria.find(({ id, stops }) => stops && scores[id] === 0) ?? null;
}

/** The places of the corridors in a measure: `{index, place}`, best first; equal shares have one place. */
export function order(measure, state, criteria) {
  const rows = state.candidates.map(({ scores }, index) => ({ index, scores, ...reached(measure.criteria, state.weights, scores) }))
    .filter((row) => row.possible && !stopper(criteria, row.scores));
  const ahead = (one, other) => other.points * one.possible - one.points * other.possible;
  rows.sort((one, other) => ahead(one, other) || one.index - other.index);
  const better = (row) => rows.filter((other) => ahead(other, row) < 0).length;
  return rows.map((row) => ({ index: row.index, place: better(row) + 1 }));
}

/** The changes of one weight (a step up, a step down, or to 0) that change the order in a measure. */
export function sensitivity(measure, state, criteria) {
  const now = JSON.stringify(order(measure, state, criteria));
  return measure.criteria.flatMap(({ id }) => {
    const from = state.weights[id];
    const steps = new Set([from - 1, from + 1, 0].filter((weight) => weight !== from && WEIGHTS.includes(weight)));
    return [...steps].map((to) => ({ id, from, to, order: order(measure, { ...state, weights: { ...state.weights, [id]: to } }, criteria) }))
      .filter((change) => JSON.stringify(change.order) !== now);
  });
}

/** Whether corridors of an order were scored on different criteria, so that their shares compare only in part. */
export function uneven(measure, state, places) {
  const sets = places.map(({ index }) => reached(measure.criteria, state.weights, state.candidates[index].scores).scored.join());
  return new Set(sets).size > 1;
}
