"""The languages as published, with what is translated."""

from typing import Any

from catalogue import languages
from catalogue.languages import Language
from catalogue.library import Library
from pages import source
from pages.status import is_data, overview


def records(library: Library) -> list[dict[str, Any]]:
    """The languages in the shape of `catalogue.published`. English, the source, counts as translated throughout."""
    root = library.root
    prose = sum(not is_data(source.read(root, "en", path)) for path in source.paths(root, "en"))
    return [_language(library, language, prose) for language in languages.BY_CODE.values()]


def _language(library: Library, language: Language, prose: int) -> dict[str, Any]:
    found = overview(library, language.code)
    english = language.code == "en"
    return {
        "code": language.code, "name": language.name, "direction": language.direction,
        "strings": {domain: {"translated": total if english else translated, "total": total}
                    for domain, (translated, total) in found.strings.items()},
        "pages": {"translated": prose if english else len(found.pages["translated"]),
                  "outdated": len(found.pages["outdated"]), "total": prose},
    }
