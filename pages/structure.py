"""The structure of a page, section by section: what a translation must have as well."""

from collections import defaultdict
from dataclasses import dataclass, field

from pages.allowlist import Call
from pages.docs import Docs
from pages.source import Page

Piece = tuple[str, int]


@dataclass
class Section:
    """A section: its heading's level and line, and its pieces as (text, line)."""

    level: int = 1
    line: int = 1
    calls: list[Piece] = field(default_factory=list)
    links: list[Piece] = field(default_factory=list)
    tables: list[Piece] = field(default_factory=list)


def sections(docs: Docs, page: Page) -> dict[str, Section]:
    """The sections of a page by heading id, in order; headings without id are left to the rule on headings."""
    found: dict[str, Section] = defaultdict(Section)
    for heading in page.headings:
        if heading.id:
            found[heading.id] = Section(heading.level, heading.line)
    for call in docs.calls(page):
        if isinstance(call, Call):
            line = call.line + page.first_line - 1
            found[page.section_of(line)].calls.append((str(call), line))
    rendered = docs.rendered(page)
    for item in (*rendered.links, *rendered.images):
        if not item.text.startswith(("#fn:", "#fnref")):
            found[item.section].links.append((item.text, item.line))
    for item in rendered.tables:
        found[item.section].tables.append((item.text, item.line))
    found.pop("", None)
    return dict(found)
