"""Records in a translation's front matter which English text it was made from, and leaves the rest as it is."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

from catalogue import LANGUAGES
from catalogue.errors import CatalogueError, Problem
from pages import source
from pages.source import Page
from pages.status import is_data, recorded, section_hashes

RULE = "confirm"
_FRONT = re.compile(r"---[ \t]*\r?\n(.*?\n)(?:---|\.\.\.)[ \t]*\r?\n", re.DOTALL)


def confirm(root: Path, language: str, path: str, sections: Collection[str] = ()) -> dict[str, list[str]]:
    """Writes the present hashes of the English sections, of all or of those named, that the translation has.

    Gives the ids of headings: `confirmed`, those whose hash is new, and `lacking`, those that the translation has not.
    Raises CatalogueError when there is no such page, translation or section.
    """
    english, page = _pages(root, language, path)
    hashes = section_hashes(english)
    for section in sections:
        if section not in hashes:
            raise _wrong(english.shown, f"no section '{section}'", section, hashes)
    own = {heading.id for heading in page.headings} | {"start"}
    wanted = [key for key in hashes if key in own and (not sections or key in sections)]
    known = recorded(page)
    new = {key: hashes[key] if key in wanted else known[key] for key in hashes if key in wanted or key in known}
    text = written(page.text, new)
    if recorded(Page(language, path, text)) != new:
        raise _wrong(page.shown, "the front matter cannot be mended as it is written; 'make check' says what is wrong")
    if text != page.text:
        (root / page.shown).write_text(text, encoding="utf-8", newline="")
    return {"confirmed": [key for key in wanted if known.get(key) != hashes[key]],
            "lacking": [key for key in hashes if key not in own]}


def unconfirmed(root: Path, language: str) -> list[str]:
    """The translated pages of a language that do not say yet what they were made from."""
    english = set(source.paths(root, "en"))
    return [path for path in source.paths(root, language)
            if path in english and not recorded(source.read(root, language, path))]


def written(text: str, hashes: dict[str, str]) -> str:
    """A page's text with these hashes in its front matter; every other byte is kept."""
    end = "\r\n" if "\r\n" in text else "\n"
    match = _FRONT.match(text)
    if match is None:
        return f"---{end}{_new(hashes, end)}---{end}{end}{text}"
    start = match.start(1)
    edit = _edit(match[1], hashes, end)
    return text[:start] + edit + text[match.end(1):]


def _new(hashes: dict[str, str], end: str) -> str:
    return f"translation:{end}  source:{_block(hashes, 4, end)}{end}  status: draft{end}"


def _edit(front: str, hashes: dict[str, str], end: str) -> str:
    """The front matter with the value of `translation.source` put in its place."""
    found = _pair(yaml.compose(front, Loader=yaml.SafeLoader), "translation")
    if found is None:
        return front + _new(hashes, end)
    key, translation = found
    if not isinstance(translation, yaml.MappingNode) or not translation.value:
        line = front.index("\n", key.end_mark.index) + 1
        return front[: key.start_mark.index] + _new(hashes, end) + front[line:]
    pair = _pair(translation, "source")
    if translation.flow_style:
        flow = "{" + ", ".join(f'{name}: "{value}"' for name, value in hashes.items()) + "}"
        if pair is None:
            place = translation.start_mark.index + 1
            return f"{front[:place]}source: {flow}, {front[place:]}"
        return front[: pair[1].start_mark.index] + flow + front[pair[1].end_mark.index:]
    indent = translation.start_mark.column
    block = _block(hashes, indent + 2, end)
    if pair is None:
        place = translation.start_mark.index
        return f"{front[:place]}source:{block}{end}{' ' * indent}{front[place:]}"
    return front[: pair[0].end_mark.index + 1] + block + front[_end(pair[1]):]


def _block(hashes: dict[str, str], indent: int, end: str) -> str:
    """One line a hash, in quotes: twelve digits would be read as a number."""
    return "".join(f'{end}{" " * indent}{name}: "{value}"' for name, value in hashes.items()) or " {}"


def _pair(node: Any, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((pair for pair in pairs if pair[0].value == key), None)


def _end(node: yaml.Node) -> int:
    """Where the text of a node ends: that of a block ends with its last value."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return _end(node.value[-1][1])
    return node.end_mark.index


def _pages(root: Path, language: str, path: str) -> tuple[Page, Page]:
    """The English page and its translation."""
    if language not in LANGUAGES[1:]:
        raise _wrong("docs", f"'{language}' is no language to translate into", language, LANGUAGES[1:])
    shown = f"docs/{language}/{path}"
    english = source.paths(root, "en")
    if path not in english:
        raise _wrong(shown, "there is no such page in English", path, english)
    if path not in source.paths(root, language):
        raise _wrong(shown, f"the page is not translated yet: copy docs/en/{path} there and translate it")
    page = source.read(root, "en", path)
    if is_data(page):
        raise _wrong(shown, "the page is drawn from data in every language: take this file out")
    return page, source.read(root, language, path)


def _wrong(path: str, message: str, found: str | None = None, options: Collection[str] = ()) -> CatalogueError:
    return CatalogueError([Problem(path, 0, "", message, RULE, found=found, options=tuple(options))])
