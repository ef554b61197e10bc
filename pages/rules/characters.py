"""Pages have plain line ends, no tabs, no hidden characters, and lines that a person can read."""

from collections.abc import Iterator

from catalogue import characters
from catalogue.errors import Problem
from pages.docs import Docs
from pages.source import Page

RULE = "characters"
LONGEST = 1000  # a row of a table is the longest that occurs, at half of this


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each line with such a character; for line ends once a page."""
    for page in docs.all():
        if "\r" in page.text:
            line = page.text.count("\n", 0, page.text.index("\r")) + 1
            yield _problem(page, line, "the line ends with a carriage return; save the file with Unix line ends")
        text = page.text.replace("\r\n", "\n").replace("\r", "\n")
        for number, line in enumerate(text.split("\n"), start=1):
            yield from _line(page, number, line)


def _line(page: Page, number: int, line: str) -> Iterator[Problem]:
    if "\t" in line:
        yield _problem(page, number, "a tab; write spaces")
    if len(line) > LONGEST:
        yield _problem(page, number, f"{len(line)} characters in one line; write one sentence a line")
    for message in {message for _, message in characters.refused(line.replace("\t", " "), page.language)}:
        yield _problem(page, number, message)


def _problem(page: Page, line: int, message: str) -> Problem:
    return Problem(page.shown, line, "", message, RULE)
