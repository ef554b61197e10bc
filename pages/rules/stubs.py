"""Every element, every stage and every instrument that is cited has its page, and no such page is without its record."""

import posixpath
from collections.abc import Iterator

from catalogue.errors import Problem
from pages import stubs
from pages.docs import Docs
from pages.stubs import Kind

RULE = "stubs"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each page that is missing, or that nothing in the data asks for."""
    if docs.catalogue is None:
        return
    english = docs.pages["en"]
    for kind, ids in stubs.records(docs.catalogue).items():
        for record in ids:
            if kind.path(record) not in english:
                yield Problem(f"docs/en/{kind.path(record)}", 0, "", f"the page of the {kind.name} '{record}' is missing:"
                              " 'make check FIX=1' writes it", RULE)
        for path in english:
            yield from _page(docs, kind, path, ids)


def _page(docs: Docs, kind: Kind, path: str, ids: list[str]) -> Iterator[Problem]:
    page = docs.pages["en"][path]
    folder, name = posixpath.split(path.removesuffix(".md"))
    named = docs.front(page).get(kind.name)
    if named is not None and (named not in ids or path != kind.path(str(named))):
        line = page.front_line(kind.name)
        yield Problem(page.shown, line, kind.name, f"'{named}' is no {kind.name} with its page here", RULE,
                      found=name, options=tuple(ids))
    elif folder == kind.folder and name in ids and named is None and kind.keyed:
        yield Problem(page.shown, 1, kind.name, f"the front matter lacks '{kind.name}: {name}'", RULE)
    elif folder == kind.folder and name not in ids and name != "index" and kind.exclusive:
        yield Problem(page.shown, 0, "", f"no {kind.name} '{name}' asks for this page: take it out, or mend the data", RULE,
                      found=name, options=tuple(ids))
