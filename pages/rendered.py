"""A page as readers get it: its Markdown rendered with the site's extensions, and what stands in the result.

Macro calls are put aside before rendering, so that what is found is the page's own.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

import markdown

from catalogue.errors import CatalogueError, Problem
from pages.allowlist import CALL
from pages.settings import FILE, Settings
from pages.source import Page

_STAND_IN = re.compile(r"macrocall(\d+)x")


@dataclass(frozen=True)
class Tag:
    """A start tag: its name, its attributes, and how it is written."""

    name: str
    attributes: tuple[tuple[str, str | None], ...]
    written: str


@dataclass(frozen=True)
class Item:
    """Something in a section of the page: a link, an image, a table. `text` is its address or its size."""

    text: str
    line: int
    section: str


@dataclass
class Rendered:
    """What stands in a rendered page. `misplaced` are macro calls by place: `code`, `link`, `attribute`."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    odd: list[tuple[str, str]] = field(default_factory=list)
    links: list[Item] = field(default_factory=list)
    images: list[Item] = field(default_factory=list)
    tables: list[Item] = field(default_factory=list)
    misplaced: list[tuple[str, int]] = field(default_factory=list)


class Renderer:
    """Renders pages as the site does. Raises CatalogueError when an extension is not there or not set up well."""

    def __init__(self, settings: Settings) -> None:
        try:
            self._markdown = markdown.Markdown(
                extensions=list(settings.extensions), extension_configs=settings.extension_settings)
        except Exception as error:  # each extension fails in its own way
            problem = Problem(FILE, 0, "markdown_extensions", f"cannot be used: {error}", "settings")
            raise CatalogueError([problem]) from None

    def render(self, page: Page) -> Rendered:
        """What stands in the page. Raises whatever Markdown raises on a text that it cannot bear."""
        number = iter(range(page.body.count("{{")))
        text = CALL.sub(lambda _: f"macrocall{next(number)}x", page.body)
        text = re.sub(r"\{([{%#])", r"(\1", text)  # what is refused elsewhere must not look like an attribute list
        self._markdown.reset()
        reader = _Reader(page)
        reader.feed(self._markdown.convert(text))
        reader.close()
        return reader.rendered


class Finder:
    """Finds the lines on which pieces of a page's source stand, one occurrence after the other."""

    def __init__(self, page: Page) -> None:
        self._lines = [(number, line.lower()) for number, line in page.prose]
        self._first = page.first_line
        self._seen: Counter[str] = Counter()

    def next(self, piece: str) -> int:
        """The line of the next occurrence of `piece` as a whole word; the first line when there is none."""
        piece = piece.lower()
        self._seen[piece] += 1
        whole = re.compile(rf"(?<![\w/.-]){re.escape(piece)}(?![\w/#-]|\.\w)")
        found = [number for number, line in self._lines if piece in line for _ in whole.findall(line)]
        found = found or [number for number, line in self._lines if piece in line or piece in html.unescape(line)]
        return found[min(self._seen[piece], len(found)) - 1] if found else self._first


class _Reader(HTMLParser):
    CDATA_CONTENT_ELEMENTS = ()  # nothing hides in a script: each tag is seen

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=False)
        self.rendered = Rendered()
        self._first = page.first_line
        self._finder = Finder(page)
        self._calls = [page.first_line + page.body.count("\n", 0, m.start()) for m in CALL.finditer(page.body)]
        self._tables = iter(_table_lines(page))
        self._open: list[str] = []
        self._section = ""
        self._table: list[int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.rendered.tags.append(Tag(tag, tuple(attrs), self.get_starttag_text() or ""))
        values = dict(attrs)
        for value in values.values():
            self._misplaced("attribute", value or "")
        if values.get("id"):
            self.rendered.ids.append(values["id"] or "")
        if re.fullmatch("h[1-6]", tag):
            self._section = values.get("id") or ""
            self.rendered.headings.append((int(tag[1]), self._section))
        if tag == "a" and "href" in values:
            self.rendered.links.append(self._item(values["href"] or ""))
        if tag == "img":
            self.rendered.images.append(self._item(values.get("src") or ""))
        if tag in ("a", "code", "pre"):
            self._open.append(tag)
        self._count(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)
        if tag == "table" and self._table is not None:
            rows, cells = self._table
            size = f"{rows} rows, {cells // max(rows, 1)} columns"
            self.rendered.tables.append(Item(size, next(self._tables, self._first), self._section))
            self._table = None

    def handle_data(self, data: str) -> None:
        if "<" in data:
            self.rendered.odd.append(("a '<' that begins no tag", data[data.index("<"):][:40]))
        if self._open:
            self._misplaced("link" if self._open[-1] == "a" else "code", data)

    def handle_comment(self, data: str) -> None:
        self.rendered.odd.append(("an HTML comment", "<!--"))

    def handle_decl(self, decl: str) -> None:
        self.rendered.odd.append(("a declaration", f"<!{decl[:20]}"))

    def unknown_decl(self, data: str) -> None:
        self.rendered.odd.append(("a declaration", f"<![{data[:20]}"))

    def handle_pi(self, data: str) -> None:
        self.rendered.odd.append(("a processing instruction", f"<?{data[:20]}"))

    def _item(self, address: str) -> Item:
        return Item(address, self._finder.next(address or "]()"), self._section)

    def _misplaced(self, place: str, text: str) -> None:
        for match in _STAND_IN.finditer(text):
            index = int(match[1])
            if index < len(self._calls):
                self.rendered.misplaced.append((place, self._calls[index]))

    def _count(self, tag: str) -> None:
        if tag == "table":
            self._table = [0, 0]
        elif self._table is not None and tag in ("tr", "td", "th"):
            self._table[0 if tag == "tr" else 1] += 1


def _table_lines(page: Page) -> list[int]:
    """The lines under the headers of Markdown tables."""
    return [number for number, line in page.prose if "-" in line and re.fullmatch(r"\s*\|?[\s:|-]*\|[\s:|-]*", line)]


def plain(markup: str) -> str:
    """The words of a piece of HTML."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup)).strip()
