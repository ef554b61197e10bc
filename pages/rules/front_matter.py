"""The front matter of a page is well formed, belongs to its kind of page, and names the same record in each language."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from catalogue.errors import CatalogueError, Problem
from pages.docs import Docs
from pages.front import Front
from pages.source import Page
from pages.stubs import KINDS

RULE = "front_matter"


def check(docs: Docs) -> Iterator[Problem]:
    """Yields a problem for each key that is wrong, missing, or on the wrong page."""
    for page in docs.all():
        try:
            front = page.front
        except CatalogueError as error:
            yield from error.problems
            continue
        yield from _shape(page, front)
        if page.language == "en" and "translation" in front:
            yield _problem(page, "translation", "an English page is no translation: take this out")
        if page.language != "en":
            yield from _translation(page, front)
    for page, english in docs.translations():
        yield from _same_record(page, docs.front(page), english, docs.front(english))


def _shape(page: Page, front: dict[str, Any]) -> Iterator[Problem]:
    if page.body.startswith("---") and not page.front_text:
        yield Problem(page.shown, 1, "", "the front matter does not end: put '---' alone on the line after it", RULE)
    try:
        Front.model_validate(front)
    except ValidationError as error:
        for item in error.errors():
            path = [str(step) for step in item["loc"] if step != "[key]"]
            known = _known(path) if item["type"] == "extra_forbidden" else ()
            yield Problem(page.shown, page.front_line(*path), ".".join(path), _words(item), RULE,
                          found=path[-1] if known else None, options=known)


def _words(item: Any) -> str:
    if item["type"] == "extra_forbidden":
        return f"unknown key '{item['loc'][-1]}'"
    if item["type"] == "missing":
        return "this is missing"
    if item["loc"][:2] == ("translation", "source"):
        return "no hash of a section: 'make confirm' writes these"
    return str(item["msg"]).removeprefix("Value error, ")


def _known(path: list[str]) -> tuple[str, ...]:
    field = Front.model_fields[path[0]].annotation
    return tuple(next(part for part in field.__args__ if hasattr(part, "model_fields")).model_fields)


def _translation(page: Page, front: dict[str, Any]) -> Iterator[Problem]:
    if "translation" not in front:
        yield Problem(page.shown, 1, "translation", "a translation says what it was made from: "
                      f"run 'make confirm LANGUAGE={page.language} PAGE={page.path}'", RULE)
    if "review" in front:
        yield _problem(page, "review", "the review of the law is kept on the English page: take this out")


def _same_record(page: Page, front: dict[str, Any], english: Page, wanted: dict[str, Any]) -> Iterator[Problem]:
    for key in (kind.name for kind in KINDS):
        if front.get(key) != wanted.get(key):
            expected = f"'{key}: {wanted[key]}'" if key in wanted else f"no '{key}'"
            yield _problem(page, key, f"the English page has {expected}")


def _problem(page: Page, key: str, message: str) -> Problem:
    return Problem(page.shown, page.front_line(key), key, message, RULE)
