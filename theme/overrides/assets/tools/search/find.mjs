/** Finds pages with Pagefind, in the index of the page's language. */

import { bare, isNumber, split, telling, withoutArticle, withoutPlace } from "./query.mjs";

// What search_pages.py gives: the search words of elements before those of other pages.
const RANKING = { metaWeights: { title: 5, element: 14, words: 8, also: 0 } };
// What the score of a page is worth that holds the words as typed, side by side.
const PHRASE = 2;
// Below so many pages that hold all words, the best of those that hold some of them are shown as well.
const FEW = 5;
const SOME = 10;

/**
 * Opens the index whose script is at `address`; `places` are the words for a place in a text, parted by spaces.
 * The result's `find(query)` gives hits, best first: {score, words, numbers, data}, of which data() fetches what is shown.
 */
export async function open(address, places) {
  const pagefind = await import(address);
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.search("");
  return { find: (query) => find(pagefind, query, new Set(places.split(" "))) };
}

async function find(pagefind, query, places) {
  const all = split(query, document.documentElement.lang);
  const typed = withoutPlace(all, places);
  const words = telling(typed);
  const found = new Map();
  await addAll(pagefind, found, words);
  await addAll(pagefind, found, withoutArticle(words));
  if (words.length > 1 && found.size < FEW) await addSome(pagefind, found, words);
  if (!found.size) await addAll(pagefind, found, bare(words));
  for (const { id } of (await pagefind.search(`"${typed.join(" ")}"`)).results) {
    if (found.has(id)) found.get(id).score = (found.get(id).score + 1) * PHRASE;
  }
  const hits = [...found.values()].sort((a, b) => b.score - a.score);
  return typedFirst(hits.map((hit) => ({ ...hit, words, numbers: all.filter(isNumber) })), query, typed.length < all.length ? words : typed);
}

/** Of the first pages, which are fetched in any case: first those whose title was typed, then those that hold the words so. */
async function typedFirst(hits, query, words) {
  const flat = (text = "") => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  const typed = flat(words.join(""));
  const first = await Promise.all(hits.slice(0, FEW).map(async (hit) => {
    const { meta, content } = await hit.data();
    const holds = [meta.shown, content, meta.element ?? meta.words].some((text) => flat(text).includes(typed));
    return { hit, rank: flat(meta.shown) === flat(query) ? 2 : Number(holds) };
  }));
  return [...first.sort((a, b) => b.rank - a.rank).map(({ hit }) => hit), ...hits.slice(FEW)];
}

/** Adds pages that hold all words. */
async function addAll(pagefind, found, words) {
  add(found, (await pagefind.search(words.join(" "))).results);
}

/** Adds pages that hold some of the words; a page counts for less the more words it lacks. */
async function addSome(pagefind, found, words) {
  const some = new Map();
  for (const word of words) {
    for (const { id, score, data } of (await pagefind.search(word)).results) {
      const hit = some.get(id) ?? { id, score: 0, count: 0, data };
      some.set(id, { ...hit, score: hit.score + score, count: hit.count + 1 });
    }
  }
  for (const hit of some.values()) hit.score *= (hit.count / words.length) ** 2;
  const best = [...some.values()].filter((hit) => hit.count >= words.length / 2).sort((a, b) => b.score - a.score);
  add(found, best.slice(0, SOME));
}

/** Keeps the better score of each page. */
function add(found, results) {
  for (const { id, score, data } of results) {
    if (score > (found.get(id)?.score ?? -1)) found.set(id, { score, data });
  }
}
