"""The status of translations: per page, per section, and per language as a whole."""

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Literal

from catalogue.library import Library
from catalogue.strings import DOMAINS
from pages import source

State = Literal["source", "translated", "outdated", "fallback", "data"]


def section_hash(text: str) -> str:
    """A short hash of a section's words; spacing does not count."""
    return hashlib.sha256(re.sub(r"\s+", " ", text).strip().encode()).hexdigest()[:12]


def section_hashes(page: source.Page) -> dict[str, str]:
    """The hash of each section of a page, by heading id; `start` is what stands before the first heading."""
    return {key or "start": section_hash(text) for key, text in page.sections().items() if text}


@dataclass(frozen=True)
class PageStatus:
    """How a page stands in a language. `outdated` holds the ids of sections whose English changed since."""

    state: State
    outdated: tuple[str, ...] = ()
    reviewed: bool = False


def is_data(page: source.Page) -> bool:
    """Whether a page is a stub of data: nothing on it but macro calls."""
    return bool(page.body.strip()) and not re.sub(r"#? *\{\{.*?\}\}|\{ *#[^}]*\}|\s", "", page.body)


@lru_cache(maxsize=None)
def page_status(root: Path, language: str, path: str) -> PageStatus:
    """The status of a page in a language."""
    english = source.read(root, "en", path)
    if language == "en":
        return PageStatus("source")
    if is_data(english):
        return PageStatus("data")
    if not (root / "docs" / language / path).exists():
        return PageStatus("fallback")
    page = source.read(root, language, path)
    known = recorded(page)
    changed = tuple(key for key, value in section_hashes(english).items() if known.get(key) != value)
    translation = page.front.get("translation")
    reviewed = isinstance(translation, dict) and translation.get("status") == "reviewed"
    return PageStatus("outdated" if changed else "translated", changed, reviewed)


def recorded(page: source.Page) -> dict[str, str]:
    """The hashes of the English sections that a translation was made from, by heading id; none when it names none.

    Raises CatalogueError when the front matter is broken.
    """
    translation = page.front.get("translation")
    hashes = translation.get("source") if isinstance(translation, dict) else None
    return {str(key): str(value) for key, value in hashes.items()} if isinstance(hashes, dict) else {}


@dataclass
class Overview:
    """A language as a whole: pages by state, strings by domain as (translated, all), words left to translate."""

    language: str
    pages: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    strings: dict[str, tuple[int, int]] = field(default_factory=dict)
    words_left: int = 0


def overview(library: Library, language: str) -> Overview:
    """Counts what is translated, outdated and missing in a language."""
    result = Overview(language)
    translations = library.translations(language)
    for domain in DOMAINS:
        own = [s for s in library.strings.values() if s.domain == domain]
        missing = [s for s in own if s.context not in translations]
        result.strings[domain] = (len(own) - len(missing), len(own))
        result.words_left += sum(len(s.text.split()) for s in missing)
    for path in source.paths(library.root, "en"):
        status = page_status(library.root, language, path)
        if status.state == "data":
            continue
        result.pages[status.state].append(path)
        if status.state != "translated":
            result.words_left += _words(source.read(library.root, "en", path), status)
    return result


def _words(page: source.Page, status: PageStatus) -> int:
    sections = page.sections()
    wanted = sections if status.state == "fallback" else [key if key in sections else "" for key in status.outdated]
    return sum(len(re.sub(r"\{\{.*?\}\}", "", sections.get(key, "")).split()) for key in wanted)
