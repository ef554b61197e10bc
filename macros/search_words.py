"""What people type to find an instrument: its codes, its number in words, the numbers of its places.

The words stand on the instrument's page out of sight and are read by the search index alone.
"""

import re

from catalogue import references
from catalogue.models import Instrument
from catalogue.references import Number
from macros.context import Context

_ILO = re.compile(r"ilo-([cpr])0*(\d+)$")
_NAMES = {"c": "search.convention", "r": "search.recommendation"}
_PLACES = {"Art.": "search.article", "Para.": "search.paragraph"}


def of_instrument(c: Context, instrument: Instrument) -> str:
    """The words for an instrument in the language of the context, parted by commas.

    `C97, C097, C97, Convention No. 97, Article Art. 1 2 3`: no word that is not in that language, save the codes.
    """
    words = [instrument.code, *_ilo(c, instrument), instrument.short.get(c.language, "")]
    numbers = sorted({number for provision in instrument.provisions for number in _numbers(provision.ref or "")})
    if numbers:
        words.append(" ".join([_text(c, _PLACES[instrument.default_word]), *map(str, numbers)]))
    return ", ".join(dict.fromkeys(word.strip() for word in words if word.strip()))


def _ilo(c: Context, instrument: Instrument) -> list[str]:
    match = _ILO.match(instrument.id)
    if match is None:
        return []
    letter, number = match.groups()
    codes = [f"{letter.upper()}{number}", f"{letter.upper()}{number:0>3}"]
    return [*codes, _text(c, _NAMES[letter]).format(n=number)] if letter in _NAMES else codes


def _text(c: Context, key: str) -> str:
    """A string of the theme, or nothing where it is not translated."""
    return c.pattern(key, "theme") if c.has(f"theme.{key}") else ""


def _numbers(ref: str) -> set[int]:
    """The articles or paragraphs that a reference names: 7 of `Art. 7(1)`, 5 to 8 of `Arts. 5-8`."""
    reference = references.parse(ref)
    found: set[int] = set()
    for component in reference.components if reference else ():
        if component.kind in {"article", "model-article", "paragraph"} and component.number:
            found.update(_range(component.number))
    return found


def _range(number: Number) -> range:
    if not number.main.isdigit():
        return range(0)
    last = number.to_main if number.to_main.isdigit() else number.main
    return range(int(number.main), int(last) + 1)
