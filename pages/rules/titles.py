"""No two pages of a language have the same title: a reader must know from a list which is which."""

from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import Docs

RULE = "titles"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each title that stands on a second page."""
    for pages in docs.pages.values():
        first: dict[str, str] = {}
        for page in pages.values():
            title = docs.title(page)
            known = first.setdefault(title.casefold(), page.shown)
            if title and known != page.shown:
                yield Problem(page.shown, page.headings[0].line, "", f"'{title}' is the title of {known} as well", RULE)
