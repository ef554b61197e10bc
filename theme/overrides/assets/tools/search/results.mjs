/** Draws a result: the title as a link, the place in the page that is meant, and words around what was found. */

const LENGTH = 24;

/** The list item for a hit of find.mjs. Fetches the page's text. */
export async function item(hit) {
  const page = read(await hit.data(), hit.words);
  const li = element("li", "search__result");
  const title = element("a", "search__link");
  title.href = page.url;
  title.append(page.meta.title ? page.meta.shown : english(page.meta.shown));
  li.append(title);
  const meant = numbered(page.places, hit.numbers);
  const place = meant ?? fullest(page);
  if (place) {
    const link = element("a", "search__place", place.text);
    link.href = `${page.url}#${place.id}`;
    li.append(link);
  }
  const text = element("p", "search__excerpt");
  text.append(...excerpt(page, meant?.location));
  li.append(text);
  return li;
}

/** A page's text as words, where what was typed stands in it, and its places. Search words at its end are cut off. */
function read(page, typed) {
  const parted = page.raw_content.includes("\u200b");
  const all = page.raw_content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").split(parted ? "\u200b" : /\s+/);
  const words = all.slice(0, page.anchors.find(({ id }) => id === "search-words")?.location);
  return {
    ...page,
    words,
    space: parted ? "" : " ",
    found: finds(page, words, typed),
    places: page.anchors.filter(({ element, text }) => /^(h[2-6]|dt|span)$/.test(element) && text),
  };
}

/**
 * Where the words stand that tell something, as {location, balanced_score}. What was found in the search words alone is
 * looked for as part of a word: an Arabic word behind what is joined to it.
 */
function finds(page, words, typed) {
  const exact = page.weighted_locations.filter(({ location }) => location < words.length);
  const parts = words.map((word, location) => ({ location, balanced_score: Number(typed.some((part) => word.includes(part))) }));
  const shown = exact.length ? exact : parts.filter((part) => part.balanced_score);
  const telling = shown.filter(({ location }) => /\d|\p{Script=Han}|\p{L}{4}/u.test(words[location]));
  return telling.length ? telling : shown;
}

/** The place whose numbers were typed: Article 7 for `C181 7`. */
function numbered(places, numbers) {
  for (let first = 0; first < numbers.length; first++) {
    for (let last = numbers.length; last > first; last--) {
      const id = new RegExp(`^\\D+-${numbers.slice(first, last).join("-")}(-|$)`);
      const place = places.find((candidate) => id.test(candidate.id));
      if (place) return place;
    }
  }
  return undefined;
}

/** The place that holds the most of what was typed; none when that is the head of the page. */
function fullest({ places, found }) {
  const scores = new Map();
  for (const { location, balanced_score } of found) {
    const place = places.findLast((candidate) => candidate.location <= location);
    scores.set(place, (scores.get(place) ?? 0) + balanced_score);
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The words from a location, else around the densest finds, with what was found marked. */
function excerpt({ words, found, space }, from) {
  const at = found.map(({ location }) => location);
  const start = Math.max(0, Math.min(from ?? densest(at) - 4, words.length - LENGTH));
  const nodes = words.slice(start, start + LENGTH).flatMap((word, index) => {
    const mark = at.includes(start + index);
    return [mark ? element("mark", "", word.trim()) : word.trim(), space];
  });
  return [start > 0 ? "… " : "", ...nodes, start + LENGTH < words.length ? "…" : ""];
}

/** The location from which the next words hold the most finds. */
function densest(locations) {
  const near = (start) => locations.filter((place) => place >= start && place < start + LENGTH - 4).length;
  return locations.reduce((best, start) => (near(start) > near(best) ? start : best), locations[0] ?? 0);
}

function english(text) {
  const span = element("span", "", text);
  span.lang = "en";
  span.dir = "ltr";
  return span;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
