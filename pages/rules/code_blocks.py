"""A block of code that is opened with three backticks or tildes at the start of a line is closed by the same."""

from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import Docs

RULE = "code_blocks"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each mark of a code block that has no counterpart."""
    for page in docs.all():
        for number, line in page.prose:
            if line.lstrip().startswith(("```", "~~~")):
                yield Problem(page.shown, number, "", "a code block is left open, or its mark is not at the start of the"
                              " line: close it with the same mark", RULE)
