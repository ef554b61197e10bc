"""All pages of all languages, read once, with what the rules ask of them."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from catalogue import LANGUAGES, Catalogue
from catalogue.errors import CatalogueError, Problem
from pages import allowlist, rendered, settings, source
from pages.allowlist import Call, NotAllowed
from pages.rendered import Rendered, Renderer
from pages.source import Page

Key = tuple[str, str]
ID = re.compile(r'\bid="([^"]+)"')


@dataclass
class Docs:
    """The pages by language and path.

    macros: the names that pages may call. catalogue: None while the data has problems. outputs: what the calls of a
    page produced, as (call, HTML), filled by whoever can run macros; a page whose calls failed is not in it.
    """

    root: Path
    settings: settings.Settings
    macros: frozenset[str]
    catalogue: Catalogue | None
    pages: dict[str, dict[str, Page]] = field(default_factory=dict)
    outputs: dict[Key, list[tuple[Call, str]]] = field(default_factory=dict)
    _calls: dict[Key, list[Call | NotAllowed]] = field(default_factory=dict)
    _rendered: dict[Key, Rendered] = field(default_factory=dict)

    def add(self, page: Page, renderer: Renderer) -> Iterator[Problem]:
        """Takes a page in; a problem when it cannot be rendered."""
        self.pages[page.language][page.path] = page
        try:
            self._rendered[page.language, page.path] = renderer.render(page)
        except Exception as error:  # Markdown fails on some texts in ways of its own, such as a thousand '>'
            yield Problem(page.shown, 0, "", f"the page cannot be rendered: {type(error).__name__}", "rendering")

    def all(self) -> Iterator[Page]:
        """Every page: English first, then the translations."""
        for pages in self.pages.values():
            yield from pages.values()

    def translations(self) -> Iterator[tuple[Page, Page]]:
        """Every translated page with its English page, where there is one."""
        for page in self.all():
            english = self.pages["en"].get(page.path)
            if page.language != "en" and english is not None:
                yield page, english

    def target(self, language: str, path: str) -> Page | None:
        """The page that readers of a language get at a path: its translation, else the English page."""
        return self.pages.get(language, {}).get(path) or self.pages["en"].get(path)

    def calls(self, page: Page) -> list[Call | NotAllowed]:
        """The macro calls of a page and what is not allowed; their lines count from the beginning of the body."""
        key = (page.language, page.path)
        if key not in self._calls:
            self._calls[key] = list(allowlist.calls(page.body, self.macros))
        return self._calls[key]

    def rendered(self, page: Page) -> Rendered:
        """What stands in the rendered page; nothing when it could not be rendered."""
        return self._rendered.get((page.language, page.path)) or Rendered()

    def front(self, page: Page) -> dict[str, Any]:
        """The front matter; empty when it is broken, which the rule on it says."""
        try:
            return page.front
        except CatalogueError:
            return {}

    def anchors(self, page: Page) -> set[str] | None:
        """The ids that links can lead to, those of macros included; None when a macro of the page failed."""
        outputs = self.outputs.get((page.language, page.path))
        if outputs is None:
            return None
        return {*self.rendered(page).ids, *(match for _, html in outputs for match in ID.findall(html))}

    def title(self, page: Page) -> str:
        """The words of the first heading, with its macros carried out as far as they can be."""
        if not page.headings:
            return ""
        first = page.headings[0]
        made = [html for call, html in self.outputs.get((page.language, page.path), [])
                if call.line + page.first_line - 1 == first.line]
        return rendered.plain(allowlist.CALL.sub(lambda match: made.pop(0) if made else match[0], first.text))


def read(root: Path, macros: Collection[str], catalogue: Catalogue | None) -> tuple[Docs, list[Problem]]:
    """The pages under `docs/`, and the problems of those that could not be read.

    Raises CatalogueError when the site's configuration cannot be used: no page can be judged without it.
    """
    site = settings.read(root)
    renderer = Renderer(site)
    docs = Docs(root, site, frozenset(macros), catalogue)
    problems: list[Problem] = []
    for language in LANGUAGES:
        docs.pages[language] = {}
        for path in source.paths(root, language):
            try:
                problems += docs.add(source.read(root, language, path), renderer)
            except CatalogueError as error:
                problems += error.problems
            except OSError as error:
                problems.append(Problem(f"docs/{language}/{path}", 0, "", f"cannot be read: {error.strerror}", "files"))
    return docs, problems
