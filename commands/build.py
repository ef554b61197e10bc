"""Builds the site into `site/`."""

import sys
from pathlib import Path

import click

from publish.build import BuildFailed
from publish.build import build as run


def build_or_exit(root: Path) -> Path:
    """Builds the site; on failure prints what is wrong and exits with code 1, the last good site untouched."""
    target = root / "site"
    try:
        run(root, target, click.echo)
    except BuildFailed as failed:
        for problem in failed.problems:
            click.echo(str(problem), err=True)
        click.echo(f"{failed}. Nothing was published; site/ is as it was.", err=True)
        sys.exit(1)
    return target


@click.command()
@click.pass_obj
def command(root: Path) -> None:
    """Build all languages into site/."""
    target = build_or_exit(root)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    click.echo(f"The site is in site/ ({size / 1e6:.0f} MB).")
