"""Pages call macros and use nothing else of the template language; a call stands in text, not in code or in a link."""

from collections.abc import Iterator

from catalogue.errors import Problem
from pages import allowlist
from pages.docs import Docs

RULE = "macro_calls"
_MISPLACED = {
    "code": "a macro call inside code is carried out as well; leave its braces out to show it",
    "link": "a macro call inside the words of a link: write the call alone, or words of your own",
    "attribute": "a macro call inside an address or an attribute",
}


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each mark of the template language that is no allowed call."""
    for page in docs.all():
        for item in docs.calls(page):
            if isinstance(item, allowlist.NotAllowed):
                yield allowlist.problem(item, page.shown, docs.macros, page.first_line)
        for place, line in sorted(set(docs.rendered(page).misplaced)):
            yield Problem(page.shown, line, "", _MISPLACED[place], RULE)
