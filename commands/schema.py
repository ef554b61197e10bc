"""Writes the JSON Schemas that editors' programs use to complete and check `data/` while typing."""

from pathlib import Path

import click

from catalogue import schema


@click.command()
@click.pass_obj
def command(root: Path) -> None:
    """Renew data/schema/ after a change of the models."""
    changed = schema.write(root)
    click.echo("\n".join(f"{name} (written)" for name in changed) or "data/schema/ is current.")
