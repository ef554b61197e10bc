/** Finds pages with Pagefind, in the index of the page's language. */

const RANKING = { metaWeights: { title: 5, words: 8 } };
// Below so many pages that hold all words, the best of those that hold some of them are shown as well.
const FEW = 5;
const SOME = 10;
const LANGUAGE = document.documentElement.lang;

/**
 * Opens the index whose script is at `address`; `places` are the words for a place in a text, parted by spaces.
 * The result's `find(query)` gives hits, best first: {score, query, data}, of which data() fetches what is shown.
 */
export async function open(address, places) {
  const pagefind = await import(address);
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.search("");
  return { find: (query) => find(pagefind, query, new Set(places.split(" "))) };
}

async function find(pagefind, query, places) {
  const words = withoutPlace(split(query.toLowerCase()), places);
  const found = new Map();
  add(found, (await pagefind.search(words.join(" "))).results);
  for (const { id } of (await pagefind.search(`"${words.join(" ")}"`)).results) {
    if (found.has(id)) found.get(id).score *= 2;
  }
  if (words.length > 1 && found.size < FEW) await addSome(pagefind, found, words);
  return [...found.values()].sort((a, b) => b.score - a.score).map((hit) => ({ ...hit, query }));
}

/**
 * Leaves out the words for a place: in `C181 7` or `Article 7 of Convention 181`, 7 chooses a place in the page, not the page.
 * Of several numbers, years and the highest one name the text.
 */
function withoutPlace(words, places) {
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const coded = words.some((word) => /\d/.test(word) && !/^\d+$/.test(word));
  const named = words.some((word) => places.has(word));
  if (!coded && !named && numbers.length < 2) return words;
  const years = numbers.filter((number) => number.length === 4);
  const others = numbers.filter((number) => number.length !== 4).map(Number);
  const highest = coded || (named && numbers.length < 2) ? [] : [String(Math.max(...others))];
  const kept = words.filter((word) => !places.has(word) && (!numbers.includes(word) || [...years, ...highest].includes(word)));
  return kept.length ? kept : words;
}

/** Adds pages that hold some of the words; a page counts for less the more words it lacks. */
async function addSome(pagefind, found, words) {
  const some = new Map();
  for (const word of words) {
    for (const result of (await pagefind.search(word)).results) {
      const hit = some.get(result.id) ?? { id: result.id, score: 0, count: 0, data: result.data };
      some.set(result.id, { ...hit, score: hit.score + result.score, count: hit.count + 1 });
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

/** The words of a query. Marks and brackets part them: 7(1) is 7 and 1; l'emploi is l and emploi. */
function split(query) {
  const words = query.replace(/[^\p{L}\p{M}\p{N}/-]+/gu, " ").trim();
  if (!LANGUAGE.startsWith("zh") || !Intl.Segmenter) return words.split(" ");
  const segments = new Intl.Segmenter(LANGUAGE, { granularity: "word" }).segment(words);
  return [...segments].filter((part) => part.isWordLike).map((part) => part.segment);
}
