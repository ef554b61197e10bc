"""An id stands once on a page, those that macros make included: a link leads to the first and never to the second."""

from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import ID, Docs

RULE = "repeated_ids"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each id that a macro makes although it stands on the page already."""
    for page in docs.all():
        seen = set(docs.rendered(page).ids)
        for call, html in docs.outputs.get((page.language, page.path), []):
            for made in ID.findall(html):
                if made in seen:
                    yield Problem(page.shown, call.line + page.first_line - 1, "",
                                  f"{call} makes the id '{made}', which stands on this page already", RULE)
                seen.add(made)
