/** What is typed, as words to look for. */

const HAN = /\p{Script=Han}/u;
// Arabic letters joined to the front of a word: and, then; in, like, for; the. With the article no word begins so by itself.
const JOINED_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u;
const JOINED = /^[وف]?[بكل]?(?=\p{L}{3})/u;

/**
 * The words of a query. Marks and brackets part them: 7(1) is 7 and 1; l'emploi is l and emploi.
 * Letters and digits of other scripts that look like codes and numbers are read as such.
 */
export function split(query, language) {
  const words = query
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/[\u0421\u0441](?=\d)/g, "C")
    .replace(/[^\p{L}\p{M}\p{N}/-]+/gu, " ")
    .replace(/(\p{Script=Han})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{Script=Han})/gu, "$1 $2")
    .trim();
  if (!language.startsWith("zh") || !Intl.Segmenter) return words.split(" ");
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(words);
  return [...segments].filter((part) => part.isWordLike).map((part) => part.segment);
}

/**
 * Leaves out the words for a place: in `C181 7` or `Article 7 of Convention 181`, 7 chooses a place in the page, not the page.
 * Of other numbers, years and the highest one name the text. `places` are words such as article.
 */
export function withoutPlace(words, places) {
  const out = new Set();
  words.forEach((word, at) => {
    if (!places.has(word.toLowerCase())) return;
    out.add(at);
    // Article 7, but 第7条.
    const step = HAN.test(word) ? -1 : 1;
    for (let next = at + step; isNumber(words[next]); next += step) out.add(next);
  });
  const left = words.filter((_, at) => !out.has(at));
  const coded = left.some((word) => /\d/.test(word) && !isNumber(word));
  const highest = Math.max(...left.filter((word) => isNumber(word) && word.length !== 4));
  const kept = left.filter((word) => !isNumber(word) || word.length === 4 || (!coded && Number(word) === highest));
  return kept.length ? kept : words;
}

/** The words that tell something: short ones are the beginning of too many. Capitals (EU), numbers and Chinese count. */
export function telling(words) {
  const kept = words.filter((word) => word.length > 2 || word !== word.toLowerCase() || /\d/.test(word) || HAN.test(word));
  return kept.length ? kept : words;
}

/** Arabic words without what is joined to their front up to the article; other words as they are. */
export function withoutArticle(words) {
  return words.map((word) => word.replace(JOINED_ARTICLE, ""));
}

/** Arabic words without anything that may be joined to their front, though it may belong to them. */
export function bare(words) {
  return withoutArticle(words).map((word) => word.replace(JOINED, ""));
}

/** Whether a word is digits alone. */
export function isNumber(word) {
  return /^\d+$/.test(word);
}
