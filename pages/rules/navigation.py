"""Every page can be reached: it stands in the navigation, or `mkdocs.yml` says that other pages lead to it."""

from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import Docs
from pages.settings import FILE

RULE = "navigation"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each page outside the navigation, and for each entry of it without a page."""
    english = docs.pages["en"]
    for path, line in docs.settings.nav.items():
        if path not in english:
            yield Problem(FILE, line, "nav", f"no page at docs/en/{path}", RULE, found=path, options=tuple(english))
    for path, page in english.items():
        if not docs.settings.reached(path):
            yield Problem(page.shown, 0, "", f"the page is not in the navigation: add it under 'nav' in {FILE}", RULE)
