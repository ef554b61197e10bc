"""Reads and writes the gettext catalogues under `locales/<language>/LC_MESSAGES/`, one file a domain.

A translation counts only while its English text is the current one: a changed English text, or a fuzzy mark,
makes it missing again.
"""

import gettext
import io
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, denormalize, read_po, write_po

from catalogue.errors import CatalogueError, Problem
from catalogue.strings import DOMAINS, String

_PREVIOUS = "| msgid"

# Babel has the last two forms of Arabic in another order than gettext, CLDR and the programs of translators.
_PLURALS = {"ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"}


def po_path(root: Path, language: str, domain: str) -> Path:
    """Where a catalogue file stands."""
    return root / "locales" / language / "LC_MESSAGES" / f"{domain}.po"


def empty_catalogue(language: str, domain: str) -> Catalog:
    """A catalogue without messages that counts as the language does."""
    catalog = Catalog(locale=language, domain=domain)
    if language in _PLURALS:
        catalog.mime_headers = [("Plural-Forms", _PLURALS[language])]
    return catalog


def read_catalogue(root: Path, language: str, domain: str) -> Catalog:
    """The catalogue file, or an empty catalogue. Raises CatalogueError with file and line when it is broken."""
    path = po_path(root, language, domain)
    if not path.exists():
        return empty_catalogue(language, domain)
    return _parsed(path.read_bytes(), path.relative_to(root).as_posix(), language, domain)


@lru_cache(maxsize=128)
def _parsed(raw: bytes, shown: str, language: str, domain: str) -> Catalog:
    """The catalogue in a file's bytes, read once however often it is asked for. Nobody changes it."""
    try:
        catalog = read_po(io.StringIO(raw.decode("utf-8")), locale=language, domain=domain, abort_invalid=True)
        gettext.c2py(catalog.plural_expr)  # a ValueError when it is no plural formula
        return catalog
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CatalogueError([Problem(shown, line, "", "not UTF-8", "encoding")]) from None
    except (PoFileError, ValueError) as error:
        line = (getattr(error, "lineno", None) or 0) + 1
        raise CatalogueError([Problem(shown, line, "", f"not a PO file: {error}", "po")]) from None


class Translations:
    """The current translations of one language, by string id."""

    def __init__(self, root: Path, language: str, strings: dict[str, String]) -> None:
        self.language = language
        self.places: dict[str, str] = {}  # references already put into words
        self._texts: dict[str, str | tuple[str, ...]] = {}
        self._plural_index = lambda count: int(count != 1)
        if language == "en":
            return
        for domain in DOMAINS:
            catalog = read_catalogue(root, language, domain)
            if domain == "macros":
                self._plural_index = gettext.c2py(catalog.plural_expr)
            for message in catalog:
                text = _current(message, strings)
                if text:
                    self._texts[message.context] = text

    def get(self, context: str) -> str | None:
        """The translation of a string, or None when it is missing or outdated."""
        text = self._texts.get(context)
        return text if isinstance(text, str) else None

    def count(self, context: str, number: int) -> str | None:
        """The plural form for `number`, or None."""
        forms = self._texts.get(context)
        return forms[min(self._plural_index(number), len(forms) - 1)] if isinstance(forms, tuple) else None

    def __contains__(self, context: str) -> bool:
        return context in self._texts


def _current(message: Message, strings: dict[str, String]) -> str | tuple[str, ...] | None:
    string = strings.get(message.context or "")
    if string is None or message.fuzzy:
        return None
    if isinstance(message.id, tuple):
        forms = tuple(message.string)
        return forms if message.id == (string.text, string.plural) and all(forms) else None
    return message.string if message.id == string.text else None


def merge(catalog: Catalog, strings: Iterable[String]) -> Catalog:
    """A catalogue with exactly these strings: kept where the English is unchanged, fuzzy where it changed.

    A fuzzy entry keeps the English text that it was made from, and every entry its translators' comments.
    """
    old = {message.context: message for message in catalog if message.context}
    merged = empty_catalogue(str(catalog.locale), catalog.domain or "")
    for string in strings:
        msgid = (string.text, string.plural) if string.plural else string.text
        known = old.get(string.context)
        if known is None or not _begun(known) or isinstance(known.id, tuple) != isinstance(msgid, tuple):
            merged.add(msgid, context=string.context)
            continue
        previous = _previous(known) if known.fuzzy else ()
        if known.id != msgid:
            previous = previous or known.id
        merged.add(msgid, known.string, context=string.context, previous_id=previous,
                   flags=known.flags if known.id == msgid else {"fuzzy"},
                   user_comments=[line for line in known.user_comments if not line.startswith(_PREVIOUS)])
    return merged


def _begun(message: Message) -> bool:
    return any(message.string) if isinstance(message.string, tuple) else bool(message.string)


def _previous(message: Message) -> tuple[str, ...]:
    """The English text before the change. Babel writes it, and reads it as a comment."""
    lines = (line for line in message.user_comments if line.startswith(_PREVIOUS))
    return tuple(denormalize(line.split(" ", 2)[2]) for line in lines) or tuple(message.previous_id)


def write_catalogue(root: Path, language: str, domain: str, catalog: Catalog) -> bool:
    """Writes the catalogue without dates or line numbers; True when the file changed."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=0, omit_header=False, include_previous=True)
    body = buffer.getvalue().decode("utf-8").split("\n\n", 1)
    plural = f'"Plural-Forms: {catalog.plural_forms}\\n"\n'
    header = (f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n{plural}'
              '"Content-Type: text/plain; charset=utf-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n')
    text = header + "\n" + re.sub(r"\n+$", "\n", body[1] if len(body) > 1 else "")
    path = po_path(root, language, domain)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return True
