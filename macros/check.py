"""Checks the whole project without building it: data, strings, pages, and every macro call, which is carried out."""

from dataclasses import dataclass
from pathlib import Path

import pages.rules
from catalogue import LANGUAGES, interface, load, po
from catalogue.errors import CatalogueError, Problem
from catalogue.library import Library, library
from catalogue.rules import strings as string_rules
from macros import REGISTRY
from macros.carrying_out import carry_out
from pages import docs as pages_docs
from pages.source import Page
from pages.status import page_status


@dataclass(frozen=True)
class Survey:
    """What a check saw: its problems sorted by place, and how much there is that has none."""

    problems: list[Problem]
    pages: int
    records: int
    translations: int


def run(root: Path) -> list[Problem]:
    """The problems of the project at `root`, sorted by place; none when it can be built."""
    return survey(root).problems


def survey(root: Path) -> Survey:
    """Reads the project at `root` anew and checks all of it, whatever is wrong with a part."""
    library.cache_clear()
    page_status.cache_clear()
    held, problems = _library(root)
    strings, found = po.read(root, held.strings if held else None)
    problems += found + string_rules.check(strings)
    seen: list[Page] = []
    try:
        docs, found = pages_docs.read(root, REGISTRY, held.catalogue if held else None)
        seen = list(docs.all())
        problems += found
        if held:
            problems += carry_out(docs, held)
        problems += pages.rules.check(docs)
    except CatalogueError as error:
        problems += error.problems
    unique = sorted(set(problems), key=lambda p: (p.path, p.line, p.key, p.message))
    return Survey(unique, len(seen), _records(held), 0 if unique else _translations(seen, held))


def _library(root: Path) -> tuple[Library | None, list[Problem]]:
    """The data with its strings; None while either has problems."""
    problems = interface.check(root)
    try:
        if not problems:
            return library(root), []
        load(root)
    except CatalogueError as error:
        problems += error.problems
    return None, problems


def _records(held: Library | None) -> int:
    """Records of the data, the provisions of instruments among them."""
    if held is None:
        return 0
    kinds = ("groups", "elements", "instruments", "criteria", "stages", "terms", "targets", "objectives", "state_groups",
             "ratifications", "corridors", "practices")
    places = sum(len(instrument.provisions) for instrument in held.catalogue.instruments.values())
    return places + sum(len(getattr(held.catalogue, kind)) for kind in kinds)


def _translations(seen: list[Page], held: Library | None) -> int:
    """Translated pages, and strings in each of the other languages."""
    translated = sum(page.language != "en" for page in seen)
    if held is None:
        return translated
    return translated + sum(context in held.translations(language) for language in LANGUAGES[1:] for context in held.strings)
