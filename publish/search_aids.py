"""What Pagefind needs to find every word of a language: the words that it would miss where they stand."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from publish import pagefind
from publish.search_pages import Page

# Arabic: one conjunction, one preposition, the article; each may be joined to the front of a word, in this order.
_JOINED = re.compile(r"(?P<conjunction>[وف]?)(?P<preposition>[بكل]?)(?P<article>ال|(?<=ل)ل)?")
_ARABIC = re.compile(r"[\u0621-\u064a]+")
_ARABIC_MARKS = re.compile(r"[\u0640\u064b-\u0652]")
_SHORTEST = 3
_HAN = r"[\u4e00-\u9fff]"


@dataclass(frozen=True)
class Aids:
    """For one page: `words` lead to it before others, `again` counts as its text, `also` leads to it after others."""

    words: str
    again: str = ""
    also: str = ""


def aids(pages: dict[str, Page], language: str) -> dict[str, Aids]:
    """The aids of the pages of one language, by address. Raises pagefind.SearchError."""
    return _BY_LANGUAGE.get(language, _plain)(pages)


def behind_prefixes(text: str) -> list[str]:
    """Arabic words without what is joined to their front, sorted: `والأجور` (and the wages) gives `الأجور` and `أجور`.

    Pagefind's stemmer takes off the article, not conjunctions and prepositions. A letter that belongs to the word is
    taken for a prefix too (`وزارة`): such words harm nobody, as nobody types them.
    """
    found: set[str] = set()
    for word in set(_ARABIC.findall(_ARABIC_MARKS.sub("", text))):
        match = _JOINED.match(word)
        assert match is not None, "every part of the pattern may be empty"
        rests = {word[match.end(group):] for group in match.groupdict() if match[group]}
        found.update(rest for rest in rests if len(rest) >= _SHORTEST)
    return sorted(found)


def inner_words(words: list[str]) -> list[str]:
    """Chinese words that may be inside a longer one, sorted: `本协定` (this agreement) gives `协定`.

    The index and the browser part Chinese differently, and Pagefind finds the beginnings of words, not their insides.
    """
    return sorted({
        word[start:end] for word in words if re.fullmatch(f"{_HAN}{{3,6}}", word)
        for start in range(1, len(word) - 1) for end in range(start + 2, len(word) + 1)})


def beginnings(text: str) -> list[str]:
    """What Chinese text reads from each of its characters on, six characters at most, sorted: any word in it begins one."""
    return sorted({run[start:start + 6] for run in re.findall(f"{_HAN}+", text) for start in range(len(run))})


def _plain(pages: dict[str, Page]) -> dict[str, Aids]:
    return {address: Aids(page.words) for address, page in pages.items()}


def _french(pages: dict[str, Page]) -> dict[str, Aids]:
    """Many type oe: main d'oeuvre."""
    return {address: Aids(page.words, " ".join(sorted(
        {word.replace("œ", "oe") for word in re.findall(r"\w*œ\w*", page.text.lower())}))) for address, page in pages.items()}


def _arabic(pages: dict[str, Page]) -> dict[str, Aids]:
    return {address: Aids(page.words, " ".join(behind_prefixes(page.text))) for address, page in pages.items()}


def _chinese(pages: dict[str, Page]) -> dict[str, Aids]:
    """Pagefind parts text into words, not metadata: titles and search words are given parted."""
    heads = {address: f"{page.title if page.title_read else ''}; {page.words}" for address, page in pages.items()}
    words = pagefind.cut(heads, "zh")
    texts = pagefind.cut({address: page.text for address, page in pages.items()}, "zh")
    return {address: Aids(
        words=" ".join(words.get(address, [])),
        again=" ".join(inner_words(texts.get(address, []))),
        also=" ".join(beginnings(head))) for address, head in heads.items()}


_BY_LANGUAGE: dict[str, Callable[[dict[str, Page]], dict[str, Aids]]] = {"fr": _french, "ar": _arabic, "zh": _chinese}
