// The sheet as a file, and back. Ids, not texts, so that a file opens in any language.

import { NO_DATA, TOP, WEIGHTS } from "./reckon.mjs";

const FORMAT = "corridor-scoring";
const VERSION = 1;
const KEYS = ["format", "version", "language", "edition", "saved", "name", "weights", "candidates"];

/** A file that cannot be loaded. `reason` is json, kind or version. */
export class Refused extends Error {
  constructor(reason, version = "") {
    super(reason);
    Object.assign(this, { reason, version });
  }
}

/** An empty sheet: every weight 1, no corridor. */
export function empty(criteria, name = "") {
  return { name, weights: Object.fromEntries(criteria.map(({ id }) => [id, 1])), candidates: [] };
}

/** The sheet as the text of a file. `saved` is an ISO time. */
export function write(state, { language, edition }, saved) {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, language, edition, saved, ...state }, null, 2)}\n`;
}

/** The sheet in the text of a file, when it was saved, and the places in it that were not understood. Throws Refused. */
export function read(text, criteria, countries) {
  const found = parse(text);
  if (!isRecord(found) || found.format !== FORMAT || !Number.isInteger(found.version) || found.version < 1) throw new Refused("kind");
  if (found.version > VERSION) throw new Refused("version", found.version);
  if (!Array.isArray(found.candidates)) throw new Refused("kind");
  const reader = new Reader(criteria.map(({ id }) => id), countries);
  return { state: reader.state(found), saved: Number.isNaN(Date.parse(found.saved)) ? "" : found.saved, unknown: reader.unknown };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("json");
  }
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads part by part and notes the places that it does not understand. */
class Reader {
  unknown = [];

  constructor(ids, countries) {
    Object.assign(this, { ids, countries });
  }

  state(found) {
    this.others(found, KEYS, "");
    const weights = this.byCriterion(found.weights, "weights", (weight) => WEIGHTS.includes(weight));
    return {
      name: this.text(found.name, "name"),
      weights: Object.fromEntries(this.ids.map((id) => [id, weights[id] ?? 1])),
      candidates: found.candidates.flatMap((candidate, number) => this.candidate(candidate, `candidates[${number}]`)),
    };
  }

  candidate(found, at) {
    if (!isRecord(found)) return this.skip(at, []);
    this.others(found, ["name", "from", "to", "scores", "notes"], `${at}.`);
    return [{
      ...this.named(found, at),
      scores: this.byCriterion(found.scores, `${at}.scores`,
        (score) => score === NO_DATA || (Number.isInteger(score) && score >= 0 && score <= TOP)),
      notes: this.byCriterion(found.notes, `${at}.notes`, (note) => typeof note === "string"),
    }];
  }

  /** Two countries of today, or a name; codes that name none become the name, so that nothing is lost. */
  named({ name, from, to }, at) {
    const own = this.text(name, `${at}.name`);
    if (from == null && to == null) return { name: own, from: null, to: null };
    if ([from, to].every((code) => typeof code === "string" && Object.hasOwn(this.countries, code)) && from !== to) return { name: own, from, to };
    this.skip(`${at}.from, ${at}.to`);
    return { name: own || [from, to].filter((code) => typeof code === "string").join(" - "), from: null, to: null };
  }

  text(value, at) {
    return typeof value === "string" || value === undefined ? value ?? "" : this.skip(at, "");
  }

  byCriterion(found, at, fits) {
    if (!isRecord(found)) return found === undefined ? {} : this.skip(at, {});
    const good = ([id, value]) => (this.ids.includes(id) && fits(value)) || this.skip(`${at}.${id}`, false);
    return Object.fromEntries(Object.entries(found).filter(good));
  }

  others(found, known, at) {
    for (const key of Object.keys(found)) if (!known.includes(key)) this.skip(at + key);
  }

  skip(place, instead) {
    this.unknown.push(place);
    return instead;
  }
}
