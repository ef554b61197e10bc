"""English prose has one sentence a line, so that a change shows as one line to reviewers and translators."""

import re
from collections.abc import Iterator

from catalogue.errors import Problem
from pages.docs import Docs
from pages.source import Page

RULE = "one_sentence"
# Three small letters before the stop leave out abbreviations such as 'No.' and 'Arts.' with a number after them.
END = re.compile(r"(?<=[a-z]{3}[.!?]) +(?=[A-Z])|(?<=[a-z]{2}[)\"][.!?]) +(?=[A-Z])|(?<=\}\}[.!?]) +(?=[A-Z])")


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each line of English prose on which a sentence ends before the line does."""
    for page in docs.pages["en"].values():
        for number, _ in crowded(page):
            yield Problem(page.shown, number, "", "two sentences in one line; 'make check FIX=1' puts each on its own", RULE)


def crowded(page: Page) -> Iterator[tuple[int, str]]:
    """The lines with more than one sentence. Rows of tables have no other place for theirs."""
    for number, line in page.prose:
        if END.search(line) and not line.lstrip().startswith("|"):
            yield number, line
