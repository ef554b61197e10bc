"""Carries out the macro calls of all pages without building them, on every processor where the system can fork."""

import multiprocessing
import os
import re
from collections.abc import Iterator
from contextlib import suppress

from catalogue import LANGUAGES
from catalogue.errors import CatalogueError, Problem
from catalogue.library import Library
from macros import REGISTRY, Context, MacroError, call
from pages.allowlist import Call
from pages.docs import Docs, Key
from pages.source import Page

RULE = "macro_calls"
MANY = 100  # pages from which a second process is worth its start
_ALONE = re.compile(r"\{\{[^{}]*\}\}\s*$")

Result = tuple[list[tuple[Call, str]], list[Problem]]


def carry_out(docs: Docs, held: Library) -> list[Problem]:
    """Carries out the calls of every page in its language, keeps what they made in `docs`, and tells what failed."""
    problems: list[Problem] = []
    for page, (made, failed) in zip(docs.all(), _results(docs, held), strict=True):
        problems += failed
        if not failed:
            docs.outputs[page.language, page.path] = made
    return problems


def _results(docs: Docs, held: Library) -> Iterator[Result]:
    """The result of each page, in order. Children of a fork share what was read before it."""
    processes = os.cpu_count() or 1
    if processes == 1 or len(list(docs.all())) < MANY or "fork" not in multiprocessing.get_all_start_methods():
        yield from (_page(docs, held, page) for page in docs.all())
        return
    for language in LANGUAGES:
        with suppress(CatalogueError):  # said where the catalogues are checked
            held.translations(language)
    with multiprocessing.get_context("fork").Pool(processes, _begin, (docs, held)) as pool:
        yield from pool.imap(_shared_page, [(page.language, page.path) for page in docs.all()], chunksize=8)


_shared: list[tuple[Docs, Library]] = []


def _begin(docs: Docs, held: Library) -> None:
    _shared.append((docs, held))


def _shared_page(key: Key) -> Result:
    docs, held = _shared[-1]
    return _page(docs, held, docs.pages[key[0]][key[1]])


def _page(docs: Docs, held: Library, page: Page) -> Result:
    made, failed = [], []
    context = Context(held, page.language, page.address, page.language)
    for item in docs.calls(page):
        if isinstance(item, Call):
            try:
                made.append((item, str(call(context, REGISTRY[item.name], item.arguments))))
            except CatalogueError as error:
                failed += error.problems
            except MacroError as error:
                failed.append(_problem(page, item, str(error)))
            except Exception as error:  # a broken macro must not hide what the other calls say
                failed.append(_problem(page, item, f"{item.name}() crashed: {error!r}"))
            failed += _alone(page, item)
    return made, failed


def _alone(page: Page, item: Call) -> Iterator[Problem]:
    """A macro that makes a block stands alone on its line, between empty lines, or Markdown breaks its HTML."""
    lines = ["", *page.body.split("\n"), ""]
    before, line, after = lines[item.line - 1: item.line + 2]
    if REGISTRY[item.name].block and (not _ALONE.match(line) or before.strip() or after.strip()):
        yield _problem(page, item, f"{item.name}() makes a block: write the call alone at the start of its line,"
                       " with an empty line before and after")


def _problem(page: Page, item: Call, message: str) -> Problem:
    return Problem(page.shown, item.line + page.first_line - 1, "", message, RULE)
