"""Marks the parts of a page that are not in the reader's language."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from macros.context import Context

_VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


class _Blocks(HTMLParser):
    """Cuts HTML into its outermost elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.starts: list[int] = []
        self.blocks: list[str] = []
        self._depth = 0
        self._begin = 0

    def cut(self, html: str) -> list[str]:
        self._offsets = [0]
        for line in html.split("\n"):
            self._offsets.append(self._offsets[-1] + len(line) + 1)
        self._html = html
        self.feed(html)
        self.close()
        if self._begin < len(html):
            self.blocks.append(html[self._begin:])
        return self.blocks

    def _position(self) -> int:
        line, column = self.getpos()
        return self._offsets[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        self._depth -= 1
        if self._depth == 0:
            end = self._html.index(">", self._position()) + 1
            self.blocks.append(self._html[self._begin:end])
            self._begin = end


def mark_english(html: str) -> str:
    """English prose wrapped as English, left to right, outside search; what macros drew stays as it is."""
    result, prose = [], []

    def flush() -> None:
        if any(block.strip() for block in prose):
            result.append(f'<div lang="en" dir="ltr" data-pagefind-ignore>{"".join(prose)}</div>')
        prose.clear()

    for block in _Blocks().cut(html):
        text = block.strip()
        if text.startswith("<div data-macro=") or re.fullmatch(r"<h1[^>]*>\s*<span data-macro=.*</span>\s*</h1>", text, re.S):
            flush()
            result.append(block)
        else:
            prose.append(block)
    flush()
    return "".join(result)


def mark_contents(toc: Iterable[Any]) -> None:
    """Marks the headings below the first in the table of contents as English."""
    for first in toc:
        for item in _below(first):
            item.title = f'<span lang="en" dir="ltr">{item.title}</span>'


def _below(item: Any) -> Iterator[Any]:
    for child in item.children:
        yield child
        yield from _below(child)


def mark_outdated(html: str, sections: tuple[str, ...], c: "Context") -> str:
    """A notice under the heading of each section whose English changed since it was translated."""
    for section in sections:
        note = f'<p class="notice notice--outdated">{c.t("notice.outdated-section", "theme")}</p>'
        html = re.sub(rf'(<h([1-6]) id="{re.escape(section)}".*?</h\2>)', rf"\1{note}", html, count=1, flags=re.S)
    return html


def join_lines(html: str) -> str:
    """Joins lines between Chinese characters: a line break there would show as a space."""
    return re.sub(r"(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])", "", html)
