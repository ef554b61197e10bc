"""The languages of the guide: their codes, their own names, the direction they are written in."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Language:
    """A language: BCP 47 code, its name in itself, and `ltr` or `rtl` for the `dir` attribute."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"] = "ltr"


# English comes first: it is the source of the others.
BY_CODE = {language.code: language for language in (
    Language("en", "English"),
    Language("fr", "Français"),
    Language("es", "Español"),
    Language("ar", "العربية", "rtl"),
    Language("zh", "中文"),
    Language("ru", "Русский"),
)}

LANGUAGES = tuple(BY_CODE)
