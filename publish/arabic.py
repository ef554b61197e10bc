"""Arabic words behind what is written joined to them: `والأجور` holds `أجور` (and the wages).

Pagefind's stemmer finds a word behind the article, not behind the conjunctions and prepositions of one letter.
"""

import re

# One conjunction, one preposition, the article: each may stand before a word, in this order.
_JOINED = re.compile(r"(?P<conjunction>[وف]?)(?P<preposition>[بكل]?)(?P<article>ال|(?<=ل)ل)?")
_WORD = re.compile(r"[\u0621-\u064a]+")
_MARKS = re.compile(r"[\u0640\u064b-\u0652]")
_SHORTEST = 3


def behind_prefixes(text: str) -> list[str]:
    """The words of `text` without what is joined to their front, sorted; words that have nothing joined are left out.

    A letter that belongs to the word is taken for a prefix too (`وزارة`): such words harm nobody, as nobody types them.
    """
    found: set[str] = set()
    for word in set(_WORD.findall(_MARKS.sub("", text))):
        found.update(rest for rest in _rests(word) if len(rest) >= _SHORTEST)
    return sorted(found)


def _rests(word: str) -> set[str]:
    """What may be left of a word: after the conjunction, after the preposition too, after the article too."""
    match = _JOINED.match(word)
    assert match is not None, "every part of the pattern may be empty"
    return {word[match.end(group):] for group in match.groupdict() if match[group]}
