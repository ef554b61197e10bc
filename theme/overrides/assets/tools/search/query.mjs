/** What is typed, as words to look for. */

// A word that begins with Arabic letters joined to it: and, then; in, like, for; the.
const JOINED = /^[وف]?[بكل]?(?:ال|ل)?(?=\p{L}{3})/u;

/**
 * The words of a query. Marks and brackets part them: 7(1) is 7 and 1; l'emploi is l and emploi.
 * Letters and digits of other scripts that look like codes and numbers are read as such.
 */
export function split(query, language) {
  const words = query.toLowerCase()
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0).toLowerCase())
    .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/\u0441(?=\d)/g, "c")
    .replace(/[^\p{L}\p{M}\p{N}/-]+/gu, " ")
    .replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, " ")
    .trim();
  if (!language.startsWith("zh") || !Intl.Segmenter) return words.split(" ");
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(words);
  return [...segments].filter((part) => part.isWordLike).map((part) => part.segment);
}

/**
 * Leaves out the words for a place: in `C181 7` or `Article 7 of Convention 181`, 7 chooses a place in the page, not the page.
 * Of several numbers, years and the highest one name the text. `places` are words such as article.
 */
export function withoutPlace(words, places) {
  const numbers = words.filter(isNumber);
  const coded = words.some((word) => /\d/.test(word) && !isNumber(word));
  const named = words.some((word) => places.has(word));
  if (!coded && !named && numbers.length < 2) return words;
  const kept = new Set(numbers.filter((number) => number.length === 4));
  const others = numbers.filter((number) => number.length !== 4).map(Number);
  if (!coded && (!named || numbers.length > 1)) kept.add(String(Math.max(...others)));
  const left = words.filter((word) => !places.has(word) && (!isNumber(word) || kept.has(word)));
  return left.length ? left : words;
}

/** Arabic words without what is joined to their front; other words as they are. */
export function bare(words) {
  return words.map((word) => word.replace(JOINED, ""));
}

function isNumber(word) {
  return /^\d+$/.test(word);
}
