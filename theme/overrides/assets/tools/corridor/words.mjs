// The words of the sheet in the reader's language.

/** Speaks for the tool: strings with placeholders, names, dates and lists, from words.<language>.json. */
export class Words {
  constructor(words, countries, languages) {
    Object.assign(this, words);
    this.countries = countries;
    this.column = languages.indexOf(words.language);
  }

  /** A string by its key, with its placeholders filled. */
  t(key, values = {}) {
    const text = this.strings[key];
    if (text === undefined) throw new Error(`the corridor tool has no string '${key}'`);
    return text.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
  }

  /** The name of a country in the reader's language. */
  country(code) {
    return this.countries[code][this.column];
  }

  /** An ISO date (a year, a month or a day) in words. */
  date(value) {
    const parts = value.split("-").length;
    if (parts === 1) return value;
    const options = { year: "numeric", month: "long", timeZone: "UTC", ...(parts === 3 && { day: "numeric" }) };
    const locale = { ar: "ar-u-nu-latn", en: "en-GB" }[this.language] ?? this.language;
    return new Intl.DateTimeFormat(locale, options).format(new Date(`${value}${parts === 2 ? "-01" : ""}T00:00:00Z`));
  }

  /** Duties of one instrument as text: `C97 (only for Sabah): Art. 6(1), Art. 9`. */
  duties(found) {
    return group(found).map(([key, items]) => ({ key, text: this.instruments[key], limit: this.limit(items[0]), places:
      items.map((duty) => ({ text: this.provisions[key][duty.number], number: duty.number,
        force: duty.force && duty.force !== "must" ? this.label(duty.force) : "" })) }));
  }

  /** Duties by the side that owes them, each with the name of the side: `Nepal:`. Sides without a duty are left out. */
  bySide(found, names) {
    const labels = { destination: names.destination, origin: names.origin, both: this.t("corridor.pair") };
    return Object.entries(labels).map(([side, label]) => ({ label: this.t("corridor.of-side", { side: label }),
      keys: group(found.filter((duty) => duty.side === side)).map(([key]) => key) })).filter((part) => part.keys.length);
  }

  limit(duty) {
    const place = duty.onlyIn && (duty.onlyIn[this.language] ?? duty.onlyIn.en);
    return place ? this.t("state.only-in", { place }) : "";
  }

  label(force) {
    return this.dutyLabels[force];
  }
}

/** Duties by instrument, in order of first appearance. */
export function group(duties) {
  const byKey = new Map();
  for (const duty of duties) byKey.set(duty.key, [...(byKey.get(duty.key) ?? []), duty]);
  return [...byKey];
}
