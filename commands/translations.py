"""Says what is translated, outdated and missing in each language."""

from pathlib import Path

import click

from catalogue import LANGUAGES
from catalogue.languages import BY_CODE
from catalogue.library import library
from pages import settings, source
from pages.status import Overview, overview, page_status

NEXT = 5


@click.command()
@click.option("--language", type=click.Choice(LANGUAGES[1:]), help="List the sections and pages of one language.")
@click.pass_obj
def command(root: Path, language: str | None) -> None:
    """Print the state of translations; of one language, each section and page that is left."""
    held = library(root)
    order = list(settings.read(root).nav)
    for code in [language] if language else LANGUAGES[1:]:
        state = overview(held, code)
        _summary(state)
        if language:
            _outdated(root, state)
            _list("missing", f"docs/{code}", _sorted(state.pages["fallback"], order))
        else:
            _list("next", f"docs/{code}", _sorted(state.pages["outdated"] + state.pages["fallback"], order)[:NEXT])
            click.echo()


def _summary(state: Overview) -> None:
    counts = ", ".join(f"{len(state.pages[key])} {name}" for key, name in (
        ("translated", "translated"), ("outdated", "outdated"), ("fallback", "missing")))
    click.echo(f"{state.language}  {BY_CODE[state.language].name}")
    click.echo(f"  pages    {counts}")
    for domain, (done, every) in state.strings.items():
        click.echo(f"  strings  {domain}: {done} of {every}")
    click.echo(f"  words    {state.words_left:,} left")


def _outdated(root: Path, state: Overview) -> None:
    """The sections whose English changed, with the line of the translation to look at."""
    for path in state.pages["outdated"]:
        page = source.read(root, state.language, path)
        english = {heading.id: heading for heading in source.read(root, "en", path).headings}
        own = {heading.id: heading for heading in page.headings}
        for key in page_status(root, state.language, path).outdated:
            line = own[key].line if key in own else 1
            words = own[key].text if key in own else english[key].text if key in english else ""
            new = "" if key in own else " (new in English)"
            click.echo(f"  outdated {page.shown}:{line} {key}: {words}{new}")


def _list(name: str, folder: str, paths: list[str]) -> None:
    for path in paths:
        click.echo(f"  {name:8} {folder}/{path}")


def _sorted(paths: list[str], order: list[str]) -> list[str]:
    """Pages in the order of the navigation; others after them."""
    return sorted(paths, key=lambda path: (order.index(path) if path in order else len(order), path))
