"""What people type to find an instrument: its codes and its number in words.

The words stand on pages out of sight and are read by the search index alone.
"""

import re

from catalogue.models import Instrument
from macros.context import Context

_ILO = re.compile(r"ilo-([cpr])0*(\d+)$")
_NAMES = {"c": "search.convention", "r": "search.recommendation"}


def of_instrument(c: Context, instrument: Instrument) -> str:
    """Who adopted an instrument, its codes and short names, in the language of the context: `ILO, C97, C097, Convention 97`."""
    body = f"vocabulary.bodies.{instrument.body}"
    words = [c.plain(body) if c.has(body) else "", instrument.code, *ilo_forms(c, instrument), instrument.short.get(c.language, "")]
    return ", ".join(dict.fromkeys(filter(None, words)))


def ilo_forms(c: Context, instrument: Instrument) -> list[str]:
    """The ways to name an ILO instrument by its number; none for others. A string without translation is left out."""
    match = _ILO.match(instrument.id)
    if match is None:
        return []
    letter, number = match.groups()
    codes = [f"{letter.upper()}{number}", f"{letter.upper()}{number:0>3}"]
    key = _NAMES.get(letter, "")
    if not key or not c.has(f"theme.{key}"):
        return codes
    name = c.t(key, "theme", n=number)
    return [*codes, f"{name.split()[0]} {number}", *name.split(", ")]
