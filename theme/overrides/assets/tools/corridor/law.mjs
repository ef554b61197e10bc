// What two countries owe, from the lists of parties and members. The same rules as catalogue/binding.py and
// catalogue/corridor.py, written a second time because the reader's choice never leaves the browser; a test compares both.

/** How an instrument, or its provision of that number, stands for a country. */
export function binding(law, country, key, provision = null) {
  const instrument = law.instruments[key];
  if (isOutside(law, country, key)) return { state: "outside" };
  return instrument.by === "membership" ? byMembership(law, country, instrument) : byList(law, country, key, provision);
}

/** The rows of the sheet: per element what each side owes, what needs both, what is not known, what does not bind. */
export function sheet(law, origin, destination) {
  return law.elements.map((element) => {
    const row = { id: element.id, destination: [], origin: [], both: [], unknown: [], unbound: [] };
    for (const [key, number] of element.links) {
      for (const duty of duties(law, key, number, origin, destination)) {
        if (duty.state === "outside") continue;
        if (duty.state === "bound") row[duty.side].push(duty);
        else (duty.state === "not-known" ? row.unknown : row.unbound).push(duty);
      }
    }
    return row;
  });
}

/** The oldest day (ISO date) of the lists behind what the sheet shows as owed, or null. */
export function oldest(rows) {
  const days = rows.flatMap((row) => [...row.destination, ...row.origin, ...row.both]).map((duty) => duty.asOf);
  return days.filter(Boolean).sort()[0] ?? null;
}

function isOutside(law, country, key) {
  const instrument = law.instruments[key];
  const group = law.groups[instrument.group];
  if (!group || group.global || instrument.open) return false;
  const party = country in (law.lists[key]?.parties ?? {});
  return !party && !group.members.includes(country) && !group.near.includes(country);
}

function byMembership(law, country, instrument) {
  if (instrument.except.includes(country)) return { state: "excluded" };
  const group = law.groups[instrument.members];
  if (!group) return { state: "not-known" };
  const disputed = group.disputed.includes(country);
  if (group.members.includes(country) && !disputed) return { state: "bound", asOf: group.as_of };
  return { state: group.complete && !disputed ? "not-bound" : "not-known", asOf: group.as_of };
}

function byList(law, country, key, provision) {
  const list = law.lists[key];
  if (!list || !list.as_of) return { state: "not-known" };
  if (!(country in list.parties)) {
    const closed = list.complete && !list.unconfirmed.includes(country);
    return { state: closed ? "not-bound" : "not-known", asOf: list.as_of };
  }
  const held = list.parties[country];
  const party = held && typeof held === "object" ? held : { since: held, excluded: [] };
  if (party.denounced) return { state: "denounced", since: party.denounced, asOf: list.as_of };
  if (provision !== null && party.excluded.includes(provision)) return { state: "excluded", asOf: list.as_of };
  return { state: "bound", since: party.since, asOf: list.as_of, onlyIn: party.only_in ?? null };
}

function duties(law, key, number, origin, destination) {
  const instrument = law.instruments[key];
  const [, owedBy, force] = instrument.provisions[number];
  const of = { origin: binding(law, origin, key, number), destination: binding(law, destination, key, number) };
  const make = (side, found) => ({ key, number, force, side, state: found.state, asOf: found.asOf, onlyIn: found.onlyIn });
  if (instrument.pair) return [make("both", together(of.origin, of.destination))];
  const sides = owedBy === "origin" || owedBy === "destination" ? [owedBy] : ["destination", "origin"];
  return sides.map((side) => make(side, of[side]));
}

function together(one, other) {
  const asOf = [one.asOf, other.asOf].filter(Boolean).sort()[0] ?? null;
  const states = [one.state, other.state];
  if (states.includes("outside")) return { state: "outside", asOf };
  if (states.every((state) => state === "bound")) return { state: "bound", asOf };
  if (states.every((state) => state === "bound" || state === "not-known")) return { state: "not-known", asOf };
  return { state: states.find((state) => state !== "bound" && state !== "not-known"), asOf };
}
