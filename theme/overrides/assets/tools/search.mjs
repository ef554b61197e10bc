/** Search: shows its button and opens its dialog by click, Control+K or a slash. The rest is loaded at the first opening. */

const button = document.querySelector("[data-tool=search]");
const dialog = document.getElementById("search");
let back;
let parts;

/** The rest of the tool, fetched once. */
function load() {
  parts ??= import("./search/dialog.mjs").then(({ Search }) => new Search(dialog));
  return parts;
}

/** Opens the dialog; what had the focus gets it back when the dialog closes. */
function open() {
  if (dialog.open) return;
  back = document.activeElement === document.body ? button : document.activeElement;
  dialog.showModal();
  dialog.querySelector("input").select();
  load().then((search) => search.prepare()).catch(failed);
}

function failed(error) {
  parts = undefined;
  dialog.querySelector("[role=status]").textContent = dialog.dataset.error;
  console.error(error);
}

/** Whether a key opens search: Control or Command with K, whatever the keyboard's script, or a slash outside of fields. */
function opens(event) {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.code === "KeyK" && !event.shiftKey;
  return event.key === "/" && !event.target.closest?.("input, textarea, select, [contenteditable]");
}

if (button && dialog) {
  button.hidden = false;
  button.addEventListener("click", open);
  dialog.addEventListener("close", () => back.focus());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-search=close], a")) dialog.close();
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    load().then((search) => search.enter()).catch(failed);
  });
  addEventListener("keydown", (event) => {
    if (!opens(event)) return;
    event.preventDefault();
    open();
  });
}
