"""A translation has the headings, macro calls, links and tables of its English page, section by section.

Differences in a section whose English text changed since are expected: `make translations` lists them.
"""

from collections import Counter
from collections.abc import Iterator

from catalogue.errors import CatalogueError, Problem
from pages import status
from pages.docs import Docs
from pages.source import Page
from pages.structure import Piece, Section, sections

RULE = "translation_structure"
_KINDS = {"calls": "macro call {}", "links": "link {}", "tables": "table of {}"}


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each difference, at its line in the translation."""
    for page in docs.all():
        if page.language != "en" and page.path not in docs.pages["en"]:
            yield Problem(page.shown, 0, "", f"there is no docs/en/{page.path} that this could translate", RULE,
                          found=page.path, options=tuple(docs.pages["en"]))
    for page, english in docs.translations():
        if status.is_data(english):
            yield Problem(page.shown, 0, "", "the page is drawn from data in every language: take this file out,"
                          f" and translate its strings in locales/{page.language}/", RULE)
        else:
            yield from _compare(docs, page, english)


def _compare(docs: Docs, page: Page, english: Page) -> Iterator[Problem]:
    own, wanted = sections(docs, page), sections(docs, english)
    record = _recorded(page)
    current = {key for key, value in status.section_hashes(english).items()
               if not record or record.get(key) == value}
    yield from _headings(page, english, own, wanted, record)
    for key in own.keys() & wanted.keys() & current:
        yield from _section(page, english, key, own[key], wanted[key])


def _recorded(page: Page) -> dict[str, str]:
    """The recorded hashes; none when the front matter is broken, which the rule on it says."""
    try:
        return status.recorded(page)
    except CatalogueError:
        return {}


def _headings(page: Page, english: Page, own: dict[str, Section], wanted: dict[str, Section],
              record: dict[str, str]) -> Iterator[Problem]:
    extra = [key for key in own if key not in wanted]
    lost = [key for key in wanted if key not in own and (not record or key in record)]
    for key in extra:
        yield Problem(page.shown, own[key].line, "", f"{english.shown} has no heading '{key}': take this section out,"
                      " or mend its id", RULE, found=key, options=tuple(lost))
    for key in lost:
        before = [own[k].line for k in list(wanted)[: list(wanted).index(key)] if k in own]
        yield Problem(page.shown, max(before, default=page.first_line), "", f"the heading '{key}' is lost after this"
                      f" section; it stands in {english.shown}:{wanted[key].line}", RULE)
    common = [key for key in wanted if key in own]
    for key, there in zip([key for key in own if key in wanted], common, strict=True):
        if key != there:
            yield Problem(page.shown, own[key].line, "", f"the heading '{key}' stands where {english.shown} has '{there}'",
                          RULE)
            return


def _section(page: Page, english: Page, key: str, own: Section, wanted: Section) -> Iterator[Problem]:
    if own.level != wanted.level:
        yield Problem(page.shown, own.line, "", f"the heading '{key}' has level {own.level}; level {wanted.level} in"
                      f" {english.shown}:{wanted.line}", RULE)
    for kind, name in _KINDS.items():
        yield from _pieces(page, english, f"{name} in section '{key}'", own.line,
                           getattr(own, kind), getattr(wanted, kind))


def _pieces(page: Page, english: Page, what: str, line: int, own: list[Piece], wanted: list[Piece]) -> Iterator[Problem]:
    extra, lost = _beyond(own, wanted), _beyond(wanted, own)
    for text, at in extra:
        yield Problem(page.shown, at or line, "", f"the {what.format(text)} is not in {english.shown}", RULE,
                      found=text, options=tuple(text for text, _ in lost))
    for text, at in lost:
        yield Problem(page.shown, line, "", f"the {what.format(text)} is missing; it stands in {english.shown}:{at}", RULE)


def _beyond(one: list[Piece], other: list[Piece]) -> list[Piece]:
    """The pieces of one list that the other has not, or not as often."""
    left = Counter(text for text, _ in other)
    result = []
    for text, line in one:
        left[text] -= 1
        if left[text] < 0:
            result.append((text, line))
    return result
