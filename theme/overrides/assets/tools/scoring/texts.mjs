// The words of the tool in the reader's language, as the template wrote them.

/** Speaks for the tool: strings, names of corridors, texts of criteria, numbers and times. */
export class Texts {
  constructor(sheet, countries) {
    Object.assign(this, sheet, { countries });
    const locale = { ar: "ar-u-nu-latn", en: "en-GB" }[this.language] ?? this.language;
    this.percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
    this.days = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
    this.moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    this.byId = Object.fromEntries(this.criteria.map((criterion) => [criterion.id, criterion]));
  }

  /** A string by its key, with its placeholders filled. */
  t(key, values = {}) {
    const text = this.texts[key];
    if (text === undefined) throw new Error(`the scoring tool has no string '${key}'`);
    return text.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
  }

  /** A text of a criterion: title, question, indicator, scale.0 to scale.4. */
  of(id, name) {
    return this.byId[id].texts[name];
  }

  /** The attributes that mark a text of a criterion as English where it is not translated. */
  mark(id, name) {
    return this.byId[id].english.includes(name) && this.language !== "en" ? { lang: "en", dir: "ltr" } : {};
  }

  /** A corridor by its two countries or its own name; without either, by its number. */
  corridor({ name, from, to }, index) {
    if (from) return this.t("pair", { origin: this.country(from), destination: this.country(to) });
    return name.trim() || this.t("nameless", { n: index + 1 });
  }

  country(code) {
    return this.countries[code][this.column];
  }

  /** A measure: a group of criteria, or all. */
  measure(id) {
    return this.groups[id] ?? this.t("in-all");
  }

  /** An order such as `1. Nepal to Malaysia; 2. Nepal to Qatar`. */
  order(places, candidates) {
    return places.map(({ index, place }) => this.t("ranked", { n: place, name: this.corridor(candidates[index], index) })).join(this.t("separator"));
  }

  /** Titles of criteria as a list. */
  titles(criteria) {
    return criteria.map(({ id }) => this.of(id, "title")).join(this.t("separator"));
  }

  /** A change of one weight and the order that it leads to. */
  change({ id, from, to, order }, candidates) {
    return this.t("changes", { criterion: this.of(id, "title"), from, to, order: this.order(order, candidates) });
  }

  percent(value) { return this.percents.format(value); }

  day(date) { return this.days.format(date); }

  moment(date) { return this.moments.format(date); }
}
