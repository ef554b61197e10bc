"""Every record that has a page of its own has it, and no such page is without its record."""

import posixpath
from collections.abc import Iterator

from catalogue.errors import Problem
from pages import stubs
from pages.docs import Docs
from pages.source import Page
from pages.stubs import Kind

RULE = "stubs"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each page that is missing, or that nothing in the data asks for."""
    if docs.catalogue is None:
        return
    english = docs.pages["en"]
    for kind, ids in stubs.records(docs.catalogue).items():
        records = {kind.path(record): record for record in ids}
        for path, record in records.items():
            if path not in english:
                yield Problem(f"docs/en/{path}", 0, "", f"the page of the {kind.name} '{record}' is missing:"
                              " 'make check FIX=1' writes it", RULE)
        for page in english.values():
            yield from _page(kind, page, docs.front(page).get(kind.name), records)


def _page(kind: Kind, page: Page, named: object, records: dict[str, str]) -> Iterator[Problem]:
    wanted = records.get(page.path)
    folder, file = posixpath.split(page.path)
    own = file.removesuffix(".md")
    if named is not None and named != wanted:
        yield Problem(page.shown, page.front_line(kind.name), kind.name, f"'{named}' is no {kind.name} with its page here",
                      RULE, found=own, options=tuple(records.values()))
    elif named is None and wanted is not None and kind.keyed:
        yield Problem(page.shown, 1, kind.name, f"the front matter lacks '{kind.name}: {wanted}'", RULE)
    elif wanted is None and folder == kind.folder and own != "index" and kind.exclusive:
        yield Problem(page.shown, 0, "", f"no {kind.name} '{own}' asks for this page: take it out, or mend the data", RULE,
                      found=own, options=tuple(records.values()))
