"""Countries by ISO 3166-1 alpha-3 code, with their names from CLDR."""

from functools import lru_cache

from babel import Locale
from babel.core import get_global


@lru_cache(maxsize=1)
def _alpha2() -> dict[str, str]:
    """Alpha-3 to alpha-2, from CLDR's aliases of territories; codes of former States lead to several and are left out."""
    return {old: new[0] for old, new in get_global("territory_aliases").items()
            if len(old) == 3 and old.isalpha() and len(new) == 1}


def known(code: str) -> bool:
    """Whether the code names a country of today."""
    return code in _alpha2()


def name(code: str, locale: Locale) -> str:
    """The name of a country in a language. Raises KeyError for a code that names none."""
    return locale.territories[_alpha2()[code]]
