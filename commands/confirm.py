"""Confirms translations: records that they say what the English text says today."""

from pathlib import Path

import click

from pages import confirm
from pages.status import page_status


@click.command()
@click.option("--language", required=True, help="The language of the translations, such as fr.")
@click.option("--section", "sections", multiple=True, help="Confirm only the section with this heading id.")
@click.option("--all-new", is_flag=True, help="Confirm every page that does not say yet what it was made from.")
@click.argument("pages", nargs=-1)
@click.pass_obj
def command(root: Path, language: str, sections: tuple[str, ...], all_new: bool, pages: tuple[str, ...]) -> None:
    """Confirm PAGES (elements/wages.md ...): their sections say what the English ones say today."""
    paths = [page.removeprefix(f"docs/{language}/") for page in pages]
    if all_new:
        paths += [path for path in confirm.unconfirmed(root, language) if path not in paths]
    if not paths and not all_new:
        raise click.UsageError("name a page, such as PAGE=elements/wages.md, or ALL_NEW=1")
    for path in paths:
        result = confirm.confirm(root, language, path, sections)
        click.echo(f"docs/{language}/{path}: " + (", ".join(result["confirmed"]) or "nothing new") + " confirmed")
        if result["lacking"]:
            click.echo(f"  not in the translation: {', '.join(result['lacking'])}")
    page_status.cache_clear()
