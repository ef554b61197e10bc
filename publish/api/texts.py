"""A string of the data in every language that has it."""

from catalogue import LANGUAGES
from catalogue.library import Library


def texts(library: Library, context: str) -> dict[str, str]:
    """The string `context` by language. A language without a current translation is left out; so is an unknown string."""
    english = library.strings.get(context)
    if english is None:
        return {}
    found = {language: library.translations(language).get(context) for language in LANGUAGES if language != "en"}
    return {"en": english.text, **{language: text for language, text in found.items() if text}}
