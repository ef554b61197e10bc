"""Country names from CLDR, by ISO 3166-1 alpha-3 code."""

from functools import lru_cache

from babel import Locale
from babel.core import get_global


@lru_cache(maxsize=1)
def _alpha2() -> dict[str, str]:
    """Alpha-3 to alpha-2, from CLDR's aliases of territories."""
    return {old: new[0] for old, new in get_global("territory_aliases").items() if len(old) == 3 and old.isalpha()}


def name(code: str, locale: Locale) -> str:
    """The name of a country in a language. Raises KeyError for a code that CLDR does not know."""
    return locale.territories[_alpha2()[code]]
