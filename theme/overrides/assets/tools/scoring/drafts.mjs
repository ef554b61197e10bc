// The drafts that this browser keeps: each under a key of its own, in the format of the file.

const PREFIX = "scoring.draft.";
const CURRENT = "scoring.current";

/** The ids of the drafts kept here; none where the browser keeps nothing. */
export function ids() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** The text of a draft, or null. */
export function get(id) {
  return localStorage.getItem(PREFIX + id);
}

/** Keeps a draft and makes it the current one. Returns whether the browser did. */
export function put(id, text) {
  try {
    localStorage.setItem(PREFIX + id, text);
    localStorage.setItem(CURRENT, id);
    return true;
  } catch {
    return false;
  }
}

/** Takes a draft out. */
export function remove(id) {
  localStorage.removeItem(PREFIX + id);
}

/** The draft that was open last, or null. */
export function current() {
  try {
    return localStorage.getItem(CURRENT);
  } catch {
    return null;
  }
}

/** Makes a draft the current one. */
export function choose(id) {
  if (get(id) !== null) localStorage.setItem(CURRENT, id);
}

/** An id for a new draft. */
export function fresh() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Calls `then` when another window of this browser changes the draft that `id()` names. */
export function onChangeElsewhere(id, then) {
  addEventListener("storage", (event) => { if (event.key === PREFIX + id() && event.newValue !== null) then(event.newValue); });
}
