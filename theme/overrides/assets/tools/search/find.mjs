/** Finds pages with Pagefind, in the index of the page's language. */

import { bare, split, withoutPlace } from "./query.mjs";

const RANKING = { metaWeights: { title: 5, words: 8 } };
// Below so many pages that hold all words, the best of those that hold some of them are shown as well.
const FEW = 5;
const SOME = 10;

/**
 * Opens the index whose script is at `address`; `places` are the words for a place in a text, parted by spaces.
 * The result's `find(query)` gives hits, best first: {score, query, words, data}, of which data() fetches what is shown.
 */
export async function open(address, places) {
  const pagefind = await import(address);
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.search("");
  return { find: (query) => find(pagefind, query, new Set(places.split(" "))) };
}

async function find(pagefind, query, places) {
  const words = withoutPlace(split(query, document.documentElement.lang), places);
  const found = new Map();
  await addAll(pagefind, found, words);
  if (words.length > 1 && found.size < FEW) await addSome(pagefind, found, words);
  if (!found.size) await addAll(pagefind, found, bare(words));
  return [...found.values()].sort((a, b) => b.score - a.score).map((hit) => ({ ...hit, query, words }));
}

/** Adds pages that hold all words; those that hold them as typed and side by side count double. */
async function addAll(pagefind, found, words) {
  add(found, (await pagefind.search(words.join(" "))).results);
  for (const { id } of (await pagefind.search(`"${words.join(" ")}"`)).results) {
    if (found.has(id)) found.get(id).score *= 2;
  }
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
