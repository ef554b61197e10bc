// The scoring sheet: corridors side by side, weights, result, sensitivity, justification. Nothing leaves the browser.

import { save } from "../corridor/export.mjs";
import { make } from "../corridor/view.mjs";
import { bar, fill, say } from "./bar.mjs";
import { form, list } from "./candidates.mjs";
import { markdown, word } from "./documents.mjs";
import * as drafts from "./drafts.mjs";
import { empty, read, Refused, write } from "./file.mjs";
import { justification } from "./justification.mjs";
import { results, summary } from "./results.mjs";
import { table } from "./table.mjs";
import { Texts } from "./texts.mjs";

const ASSETS = new URL("../../", import.meta.url);

/** Starts the tool in its root element. */
export async function start(root) {
  const countries = await (await fetch(new URL("data/countries.json", ASSETS))).json();
  new Tool(root, new Texts(JSON.parse(root.dataset.sheet), countries)).open();
  root.hidden = false;
}

/** The sheet that is open, the parts of the page that show it, and what is kept of it. */
class Tool {
  constructor(root, texts) {
    this.texts = texts;
    this.bar = bar(texts, { open: (id) => this.choose(id), rename: (name) => this.rename(name), fresh: () => this.fresh(),
      duplicate: () => this.duplicate(), remove: () => this.remove(), save: () => this.save(), load: (name, text) => this.load(name, text) });
    this.parts = { list: make("div", {}), scores: make("div", {}), order: make("p", { class: "scoring__order", role: "status" }), results: make("div", {}) };
    this.asking = form(texts, (corridor) => this.add(corridor), (corridor) => this.has(corridor));
    this.for = make("select", {});
    this.papers = [this.button("markdown", () => this.saveMarkdown()), this.button("word", () => this.saveWord())];
    const section = (key, ...content) => make("section", { class: "scoring__part" }, make("h2", { id: key }, texts.t(key)), ...content);
    root.append(section("drafts", this.bar.element), section("corridors", this.parts.list, this.asking),
      section("scores", this.button("reset", () => this.reset()), this.parts.scores), section("result", this.parts.order, this.parts.results),
      section("justification", make("p", {}, texts.t("justification-note")), make("div", { class: "scoring__bar no-print" },
        make("label", {}, make("span", {}, texts.t("for")), this.for), make("p", { class: "scoring__buttons" },
          ...this.papers))));
  }

  button(key, action) {
    const made = make("button", { type: "button", class: "button no-print" }, this.texts.t(key));
    made.addEventListener("click", action);
    return made;
  }

  open() {
    const known = this.kept();
    const last = known.find(({ id }) => id === drafts.current()) ?? known[0];
    this.show(last?.id ?? drafts.fresh(), last?.state ?? empty(this.texts.criteria), last?.saved);
    const damaged = drafts.ids().filter((id) => !known.some((draft) => draft.id === id));
    if (damaged.length) say(this.bar.message, this.texts.t("damaged", { name: damaged.join(this.texts.t("separator")) }));
    else if (last?.unknown.length) say(this.bar.message, "", last.unknown, this.texts.t("not-understood"));
    drafts.onChangeElsewhere(() => this.id, (text) => { const found = this.understood(text); if (found) this.show(this.id, found.state, found.saved); });
    addEventListener("beforeunload", (event) => { if (this.unsaved) event.preventDefault(); });
  }

  /** The drafts of this browser that can be read, newest first; others are left as they are. */
  kept() {
    return drafts.ids().map((id) => ({ id, ...this.understood(drafts.get(id)) })).filter(({ state }) => state)
      .sort((one, other) => other.saved.localeCompare(one.saved));
  }

  understood(text) {
    try {
      return read(text, this.texts.criteria, this.texts.countries);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  show(id, state, saved = "") {
    Object.assign(this, { id, state });
    this.bar.name.value = state.name;
    this.bar.kept.textContent = saved ? this.texts.t("kept", { time: this.texts.moment(new Date(saved)) }) : "";
    this.drawDrafts();
    this.drawCorridors();
  }

  drawDrafts() {
    const label = ({ name }, saved) => [name || this.texts.t("untitled"), saved && this.texts.moment(new Date(saved))].filter(Boolean).join(" · ");
    const known = this.kept().map(({ id, state, saved }) => ({ id, label: label(state, saved) }));
    if (!known.some(({ id }) => id === this.id)) known.unshift({ id: this.id, label: label(this.state) });
    fill(this.bar.choose, known, this.id);
  }

  drawCorridors() {
    this.parts.list.replaceChildren(list(this.texts, this.state.candidates, {
      rename: (index, name) => { this.state.candidates[index].name = name; this.drawScores(); this.keep(); },
      remove: (index) => this.takeOut(index) }));
    this.drawScores();
  }

  drawScores() {
    this.parts.scores.replaceChildren(table(this.texts, this.state, (what) => { if (what !== "note") this.drawResults(); this.keep(); }));
    const chosen = this.for.value;
    this.for.replaceChildren(...this.state.candidates.map((candidate, index) => make("option", { value: index }, this.texts.corridor(candidate, index))));
    this.for.value = this.state.candidates[chosen] ? chosen : "0";
    for (const button of this.papers) button.disabled = !this.state.candidates.length;
    this.drawResults();
  }

  drawResults() {
    this.parts.order.textContent = summary(this.texts, this.state);
    this.parts.results.replaceChildren(...results(this.texts, this.state));
  }

  /** Keeps the sheet in this browser and says when. */
  keep() {
    const now = new Date();
    this.unsaved = !drafts.put(this.id, this.text(now));
    this.bar.kept.textContent = this.unsaved ? this.texts.t("not-kept") : this.texts.t("kept", { time: this.texts.moment(now) });
    this.drawDrafts();
  }

  text(now) {
    return write(this.state, this.texts, now.toISOString());
  }

  choose(id) {
    drafts.choose(id);
    say(this.bar.message, "");
    const { state, saved } = this.understood(drafts.get(id));
    this.show(id, state, saved);
  }

  rename(name) {
    this.state.name = name;
    this.keep();
  }

  fresh() {
    say(this.bar.message, "");
    this.show(drafts.fresh(), empty(this.texts.criteria));
    this.bar.name.focus();
  }

  duplicate() {
    const name = this.texts.t("copy-name", { name: this.state.name || this.texts.t("untitled") });
    this.show(drafts.fresh(), { ...structuredClone(this.state), name });
    this.keep();
  }

  remove() {
    if (!confirm(this.texts.t("delete-sure", { name: this.state.name || this.texts.t("untitled") }))) return;
    drafts.remove(this.id);
    const [next] = this.kept();
    this.show(next?.id ?? drafts.fresh(), next?.state ?? empty(this.texts.criteria), next?.saved);
  }

  add(corridor) {
    this.state.candidates.push(corridor);
    this.drawCorridors();
    this.keep();
  }

  has({ name, from, to }) {
    return this.state.candidates.some((other) => (from ? other.from === from && other.to === to : !other.from && other.name.trim() === name));
  }

  takeOut(index) {
    const name = this.texts.corridor(this.state.candidates[index], index);
    if (!confirm(this.texts.t("remove-sure", { name }))) return;
    this.state.candidates.splice(index, 1);
    this.drawCorridors();
    this.keep();
    this.asking.elements.origin.focus();
  }

  reset() {
    this.state.weights = empty(this.texts.criteria).weights;
    this.drawScores();
    this.keep();
  }

  save() {
    save(`${this.file()}.json`, this.text(new Date()), "application/json");
    this.unsaved = false;
  }

  /** A file becomes a draft of its own, so that nothing here is overwritten. */
  load(file, text) {
    try {
      const { state, unknown } = read(text, this.texts.criteria, this.texts.countries);
      this.show(drafts.fresh(), state);
      this.keep();
      say(this.bar.message, this.texts.t("loaded", { name: state.name || this.texts.t("untitled") }), unknown, this.texts.t("not-understood"));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(this.bar.message, this.texts.t(`refused-${error.reason}`, { file, version: error.version }));
    }
  }

  /** The start of a file's name: the draft's name without what file systems refuse. */
  file() {
    return this.state.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").toLowerCase() || "corridors";
  }

  paper() {
    return justification(this.texts, this.state, Number(this.for.value), new Date());
  }

  saveMarkdown() {
    save(`${this.file()}.md`, markdown(this.paper()), "text/markdown;charset=utf-8");
  }

  async saveWord() {
    save(`${this.file()}.docx`, await word(this.paper(), this.texts.direction, new URL("vendor/docx.mjs", ASSETS).href));
  }
}

for (const root of document.querySelectorAll("[data-tool=scoring]")) start(root);
