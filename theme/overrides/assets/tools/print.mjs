/** Unfolds what is folded while the page is printed, and starts the print buttons, which stay hidden without this module. */

const unfolded = [];

addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details:not([open])")) {
    fold.open = true;
    unfolded.push(fold);
  }
});

addEventListener("afterprint", () => {
  for (const fold of unfolded.splice(0)) fold.open = false;
});

for (const button of document.querySelectorAll("[data-tool=print]")) {
  button.addEventListener("click", () => print());
  button.hidden = false;
}
