"""What people type to find an instrument: its codes, its number in words, the numbers of its places.

The words stand on the instrument's page out of sight and are read by the search index alone.
"""

import re

from catalogue import references
from catalogue.models import Instrument, Provision
from macros.context import Context

_ILO = re.compile(r"ilo-([cpr])0*(\d+)$")
_NAMES = {"c": "search.convention", "r": "search.recommendation"}
_PLACES = {"Art.": "search.article", "Para.": "search.paragraph"}
# Who types `C117 7` wants the page of C117, even if we hold no Article 7 of it.
_LEAST = 30


def of_instrument(c: Context, instrument: Instrument) -> str:
    """The words for the page of an instrument: its names, the word for its places, and their numbers.

    `C97, C097, Convention No. 97, Article Art. 1 2 3`. Strings that are not translated are left out.
    """
    numbers = range(1, max(_LEAST, *map(_last_number, instrument.provisions)) + 1)
    return f"{names(c, instrument)}, {_text(c, _PLACES[instrument.default_word])} {' '.join(map(str, numbers))}"


def names(c: Context, instrument: Instrument) -> str:
    """The codes and short names of an instrument in the language of the context: `C97, C097, Convention No. 97`."""
    words = [instrument.code, *_ilo(c, instrument), instrument.short.get(c.language, "")]
    return ", ".join(dict.fromkeys(filter(None, words)))


def _ilo(c: Context, instrument: Instrument) -> list[str]:
    match = _ILO.match(instrument.id)
    if match is None:
        return []
    letter, number = match.groups()
    codes = [f"{letter.upper()}{number}", f"{letter.upper()}{number:0>3}"]
    return [*codes, _text(c, _NAMES[letter]).format(n=number)] if letter in _NAMES else codes


def _text(c: Context, key: str) -> str:
    return c.pattern(key, "theme") if c.has(f"theme.{key}") else ""


def _last_number(provision: Provision) -> int:
    """The article or paragraph that a provision is in, 0 when it has no number: 8 of `Arts. 5-8`."""
    reference = references.parse(provision.ref or "")
    number = reference.components[-1].number if reference else None
    last = (number.to_main or number.main) if number else ""
    return int(last) if last.isdigit() else 0
