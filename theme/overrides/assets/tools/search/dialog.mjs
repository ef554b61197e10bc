/** The dialog of search: asks find.mjs while words are typed, lists the results and says how many there are. */

import { open } from "./find.mjs";
import { item } from "./results.mjs";

// Results shown at first; each fetches the text of its page.
const PAGE = 5;
const PAUSE = 200;

/** The dialog at work. */
export class Search {
  constructor(dialog) {
    this.texts = dialog.dataset;
    this.input = dialog.querySelector("input");
    this.status = dialog.querySelector("[role=status]");
    this.list = dialog.querySelector("ol");
    this.more = dialog.querySelector("[data-search=more]");
    this.turn = 0;
    this.input.addEventListener("input", () => this.later());
    this.more.addEventListener("click", () => this.showMore());
    dialog.addEventListener("keydown", (event) => this.walk(event));
    if (this.input.value) this.later();
  }

  /** Fetches the index before the first word is typed. */
  prepare() {
    this.load().catch((error) => this.failed(error));
  }

  /** The index, fetched once; after a failure it is tried again. */
  load() {
    const address = new URL(this.texts.index, location.href).href;
    this.index ??= open(address, this.texts.places);
    return this.index;
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(), PAUSE);
  }

  /** Finds what is typed; an answer that comes after the next question is dropped. */
  async find() {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    const query = this.input.value.trim();
    if (query) this.status.textContent = this.texts.loading;
    try {
      const hits = query ? await (await this.load()).find(query) : [];
      const items = await Promise.all(hits.slice(0, PAGE).map(item));
      if (turn === this.turn) this.show(query, hits, items);
    } catch (error) {
      if (turn === this.turn) this.failed(error);
    }
  }

  show(query, hits, items) {
    this.hits = hits;
    this.list.replaceChildren(...items);
    this.more.hidden = hits.length <= PAGE;
    this.status.textContent = query ? this.said(query) : "";
  }

  failed(error) {
    this.index = undefined;
    this.status.textContent = this.texts.error;
    console.error(error);
  }

  said(query) {
    if (!this.hits.length) return this.texts.none.replace("{query}", () => query);
    const digits = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
    return this.texts.some.replace("{n}", digits.format(this.hits.length));
  }

  /** Shows the next results and moves to the first of them. */
  async showMore() {
    const turn = this.turn;
    const shown = this.list.children.length;
    const items = await Promise.all(this.hits.slice(shown, shown + PAGE).map(item));
    if (turn !== this.turn) return;
    this.list.append(...items);
    this.more.hidden = this.list.children.length >= this.hits.length;
    items[0]?.querySelector("a").focus();
  }

  /** Enter looks at once and moves to the first result. */
  async enter() {
    await this.find();
    this.list.querySelector("a")?.focus();
  }

  /** Arrows walk from the words through the results and back. */
  walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.input, ...this.list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (!step || at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  }
}
