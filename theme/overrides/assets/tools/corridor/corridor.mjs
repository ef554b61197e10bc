// The corridor tool: choose two countries, see what each owes, share the address, export the sheet.

import { chosen, form, namesToCodes, suggest, swap } from "./choose.mjs";
import { csv, markdown, rowsOfText, save, word } from "./export.mjs";
import { oldest, sheet } from "./law.mjs";
import { draw, make } from "./view.mjs";
import { Words } from "./words.mjs";

const LANGUAGES = ["en", "fr", "es", "ar", "zh", "ru"];
const ASSETS = new URL("../../", import.meta.url);

/** Starts the tool in its root element; with `data-sheet` it only asks the question and leads to the sheet. */
export async function start(root) {
  const asking = form(root.dataset);
  root.append(asking);
  root.hidden = false;
  if (root.dataset.sheet) ask(root, asking);
  else await open(root, asking);
}

async function load(name) {
  return (await fetch(new URL(`data/${name}.json`, ASSETS))).json();
}

function ask(root, asking) {
  let codes = null;
  const ready = async () => {
    if (codes) return;
    const countries = await load("countries");
    codes = namesToCodes(countries);
    suggest(asking, countries, LANGUAGES.indexOf(root.dataset.language), root.dataset.language);
  };
  asking.addEventListener("focusin", ready, { once: true });
  asking.elements.swap.addEventListener("click", () => swap(asking));
  asking.addEventListener("submit", async (event) => {
    event.preventDefault();
    await ready();
    const { from, to, problem } = chosen(asking, codes, root.dataset);
    if (!problem) location.assign(`${root.dataset.sheet}#from=${from}&to=${to}`);
  });
}

async function open(root, asking) {
  const [law, countries, text] = await Promise.all([load("law"), load("countries"), load(`words.${root.dataset.language}`)]);
  const words = new Words(text, countries, LANGUAGES);
  suggest(asking, countries, words.column, words.language);
  new Tool(root, { form: asking, law, words, countries, codes: namesToCodes(countries) }).open();
}

/** The sheet of the two countries in the address, with its exports. */
class Tool {
  constructor(root, parts) {
    Object.assign(this, parts);
    this.texts = root.dataset;
    this.out = make("div", { class: "corridor-tool__sheet" });
    this.bar = make("p", { class: "corridor-tool__bar no-print", hidden: "" });
    root.append(this.bar, this.out);
  }

  open() {
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.form.elements.swap.addEventListener("click", () => { swap(this.form); this.submit(); });
    addEventListener("hashchange", () => this.fromAddress());
    const actions = { print: () => print(), csv: () => this.saveCsv(), markdown: () => this.saveMarkdown(), word: () => this.saveWord() };
    for (const [name, action] of Object.entries(actions)) {
      const button = make("button", { type: "button", class: "button" }, this.texts[name]);
      button.addEventListener("click", action);
      this.bar.append(button, " ");
    }
    this.fromAddress();
  }

  fromAddress() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    if (!wanted.get("from") || !wanted.get("to")) return;
    for (const name of ["from", "to"]) {
      const code = wanted.get(name);
      this.form.elements[name].value = code in this.countries ? this.words.country(code) : code;
    }
    this.show();
  }

  submit() {
    const { from, to, problem } = chosen(this.form, this.codes, this.texts);
    const address = `#from=${from}&to=${to}`;
    if (problem || location.hash === address) this.show();
    else location.hash = address;
  }

  show() {
    const { from, to, problem } = chosen(this.form, this.codes, this.texts);
    this.bar.hidden = Boolean(problem);
    this.out.replaceChildren();
    if (problem) return;
    Object.assign(this, { origin: from, destination: to, rows: sheet(this.law, from, to) });
    this.title = this.words.t("corridor.title", { origin: this.words.country(from), destination: this.words.country(to) });
    this.out.append(make("h2", {}, this.title), draw(this.law, this.words, this.rows, from, to, this.texts.home));
    this.form.querySelector(".corridor-form__message").textContent = this.title;
    document.title = this.title;
  }

  get table() {
    return rowsOfText(this.words, this.rows, this.origin, this.destination);
  }

  get notes() {
    const day = oldest(this.rows);
    return [day ? this.words.t("corridor.oldest", { date: this.words.date(day) }) : "", this.words.t("corridor.confirm"),
      this.words.t("corridor.reservations"), this.words.t("corridor.no-breach"), location.href].filter(Boolean);
  }

  get file() {
    return `${this.origin}-${this.destination}-${this.words.language}`.toLowerCase();
  }

  saveCsv() { save(`${this.file}.csv`, csv(this.table), "text/csv;charset=utf-8"); }

  saveMarkdown() { save(`${this.file}.md`, markdown(this.title, this.notes, this.table), "text/markdown;charset=utf-8"); }

  async saveWord() {
    const library = new URL("vendor/docx.mjs", ASSETS).href;
    save(`${this.file}.docx`, await word(this.title, this.notes, this.table, this.words, library));
  }
}

for (const root of document.querySelectorAll("[data-tool=corridor]")) start(root);
