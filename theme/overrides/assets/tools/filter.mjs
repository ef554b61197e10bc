/**
 * Shows the items of a page that fit a form: `data-items` on the form selects them, the name of each field is a data
 * attribute of the items (several values stand between bars), and the field `text` looks for words in their text.
 * The state stands in the address (`#status=binding&element=wages`). Without this module the form stays hidden.
 */

/** Text for comparing: without case, accents and vowel marks. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The state in the address; empty where the address names a place on the page. */
const inAddress = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");

function fits({ element, text }, wanted) {
  return [...wanted].every(([name, value]) => name === "text"
    ? plain(value).trim().split(/\s+/).every((word) => text.includes(word))
    : (element.dataset[name] ?? "").split("|").includes(value));
}

function start(form) {
  const fields = [...form.elements].filter((field) => field.name);
  const items = [...document.querySelectorAll(form.dataset.items)]
    .map((element) => ({ element, text: plain(element.textContent) }));
  const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`);
  const wanted = () => new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));

  function show() {
    const state = wanted();
    for (const item of items) item.element.hidden = !fits(item, state);
    const shown = items.filter((item) => !item.element.hidden).length;
    form.querySelector("output").value = form.dataset.shown
      .replace("{n}", number.format(shown)).replace("{total}", number.format(items.length));
  }

  function restore() {
    for (const field of fields) {
      field.value = inAddress().get(field.name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    show();
  }

  function keep() {
    const state = wanted().toString();
    history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
  }

  form.addEventListener("input", show);
  form.addEventListener("change", keep);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-clear]").addEventListener("click", () => {
    for (const field of fields) field.value = "";
    show();
    keep();
  });
  addEventListener("hashchange", restore);
  restore();
  form.hidden = false;
}

document.querySelectorAll("[data-tool=filter]").forEach(start);
