"""Extracts the strings of data, macros and theme and merges them into the catalogues of every language."""

from pathlib import Path

import click

from catalogue import LANGUAGES, load
from catalogue.strings import DOMAINS, all_strings
from catalogue.translations import merge, read_catalogue, write_catalogue


@click.command()
@click.pass_obj
def command(root: Path) -> None:
    """Merge the English strings into locales/; a changed English string turns fuzzy."""
    strings = all_strings(load(root), root)
    for language in LANGUAGES:
        if language == "en":
            continue
        for domain in DOMAINS:
            own = [string for string in strings.values() if string.domain == domain]
            catalog = merge(read_catalogue(root, language, domain), own)
            changed = write_catalogue(root, language, domain, catalog)
            done = sum(bool(m.string) and (not isinstance(m.string, tuple) or all(m.string)) and not m.fuzzy
                       for m in catalog if m.id)
            click.echo(f"{language}/{domain}: {done} of {len(own)} translated{' (written)' if changed else ''}")
