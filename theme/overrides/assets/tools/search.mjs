/** Search: shows its button, opens its dialog, and says how many pages were found. Loads the index at the first opening. */

const PAGE = 5;
const PAUSE = 200;

const button = document.querySelector("[data-tool=search]");
const dialog = document.getElementById("search");
if (button && dialog) start();

function start() {
  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const more = dialog.querySelector("[data-search=more]");
  let parts;
  let back;
  let hits = [];
  let turn = 0;
  let timer;

  /** Opens the dialog; what had the focus gets it back when the dialog closes. */
  function open() {
    if (dialog.open) return;
    back = document.activeElement === document.body ? button : document.activeElement;
    dialog.showModal();
    input.select();
    load().catch(failed);
  }

  function load() {
    parts ??= Promise.all([import("./search/find.mjs"), import("./search/results.mjs")]).then(
      async ([find, results]) => ({ results, finder: await find.open(new URL(dialog.dataset.index, location.href).href, dialog.dataset.places) }));
    return parts;
  }

  function failed(error) {
    parts = undefined;
    status.textContent = dialog.dataset.error;
    console.error(error);
  }

  /** Finds what is typed and shows the first results; an answer that comes after the next question is dropped. */
  async function find() {
    clearTimeout(timer);
    const query = input.value.trim();
    const mine = ++turn;
    if (!query) return show([], "");
    status.textContent = dialog.dataset.loading;
    try {
      const found = await (await load()).finder.find(query);
      if (mine === turn) await show(found, query);
    } catch (error) {
      if (mine === turn) failed(error);
    }
  }

  async function show(found, query) {
    hits = found;
    list.replaceChildren();
    if (hits.length) await showMore();
    more.hidden = list.children.length >= hits.length;
    status.textContent = query && said(query);
  }

  async function showMore() {
    const { results } = await parts;
    const mine = turn;
    const items = await Promise.all(hits.slice(list.children.length, list.children.length + PAGE).map(results.item));
    if (mine === turn) list.append(...items);
    more.hidden = list.children.length >= hits.length;
  }

  function said(query) {
    if (!hits.length) return dialog.dataset.none.replace("{query}", () => query);
    return dialog.dataset.some.replace("{n}", new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" }).format(hits.length));
  }

  /** Arrows walk from the words through the results and back. */
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (step && stops.includes(document.activeElement) && next) {
      event.preventDefault();
      next.focus();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });
  dialog.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    await find();
    list.querySelector("a")?.focus();
  });
  more.addEventListener("click", async () => {
    const shown = list.children.length;
    await showMore();
    list.children[shown]?.querySelector("a").focus();
  });
  dialog.addEventListener("keydown", walk);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-search=close], a")) dialog.close();
  });
  dialog.addEventListener("close", () => back?.focus());
  addEventListener("keydown", (event) => {
    if (!opens(event)) return;
    event.preventDefault();
    open();
  });
  button.addEventListener("click", open);
  button.hidden = false;
}

/** Whether a key opens search: Control or Command with K, whatever the keyboard's script, or a slash outside of fields. */
function opens(event) {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.code === "KeyK" && !event.shiftKey;
  return event.key === "/" && !event.target.closest?.("input, textarea, select, [contenteditable]");
}
