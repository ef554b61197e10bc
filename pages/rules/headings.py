"""A page begins with its one first-level heading; every heading has an id of its own that is the same in all languages."""

import re
from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import Docs
from pages.source import Heading, Page

RULE = "headings"
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*$")
# Headings in spellings that hide them from the other checks.
_HIDDEN = re.compile(r"#{1,6}[^#\s]|\s+#{1,6}\s|\s*(?:>|[*+-]\s|\d+[.)])\s*#{1,6}\s")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+) *$")


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each heading that is not as it should be."""
    for page in docs.all():
        yield from _first(page)
        yield from _ids(page)
        yield from _levels(page)
        hidden = list(_hidden(page))
        yield from hidden
        if not hidden:
            yield from _unseen(page, docs.rendered(page).headings)


def _first(page: Page) -> Iterator[Problem]:
    text = next((number for number, line in page.lines if line.strip()), page.first_line)
    if not page.headings or page.headings[0].level != 1 or page.headings[0].line != text:
        yield _problem(page, text, "a page begins with its title: '# Words { #id }'")
    for heading in page.headings:
        if heading.level == 1 and heading != page.headings[0]:
            yield _problem(page, heading.line, "a page has one first-level heading; begin this one with '##'")


def _ids(page: Page) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for heading in page.headings:
        if heading.id is None:
            yield _problem(page, heading.line, f"the heading '{heading.text}' has no id: write '{{ #id }}' after its words")
        elif not _ID.match(heading.id):
            yield _problem(page, heading.line, f"the id '{heading.id}' is not in small letters, digits and single hyphens")
        elif heading.id in first:
            yield _problem(page, heading.line, f"the id '{heading.id}' stands already in line {first[heading.id]}")
        first.setdefault(heading.id or "", heading.line)


def _levels(page: Page) -> Iterator[Problem]:
    for before, heading in zip(page.headings, page.headings[1:], strict=False):
        if heading.level > before.level + 1:
            yield _problem(page, heading.line, f"a heading of level {heading.level} under one of level {before.level}")


def _hidden(page: Page) -> Iterator[Problem]:
    before = ""
    for number, line in page.prose:
        if _HIDDEN.match(line):
            yield _problem(page, number, "a heading begins at the start of its line, with '#' and a space")
        elif _UNDERLINE.match(line) and before.strip() and not before.startswith("|"):
            yield _problem(page, number, "an underlined heading: write '## Words { #id }' instead")
        before = line


def _unseen(page: Page, rendered: list[tuple[int, str]]) -> Iterator[Problem]:
    """The site must show the headings that the source shows: a code block left open swallows some or makes some."""
    if [level for level, _ in rendered] != [heading.level for heading in page.headings]:
        last = page.headings[-1] if page.headings else Heading(1, None, "", page.first_line)
        yield _problem(page, last.line, f"the site makes {len(rendered)} headings of the {len(page.headings)} on this page:"
                       " is a code block left open, or a heading inside HTML?")
    else:
        for heading, (_, made) in zip(page.headings, rendered, strict=True):
            if heading.id and heading.id != made and _ID.match(heading.id):
                yield _problem(page, heading.line, f"the id '{heading.id}' becomes '{made}' on the site")


def _problem(page: Page, line: int, message: str) -> Problem:
    return Problem(page.shown, line, "", message, RULE)
