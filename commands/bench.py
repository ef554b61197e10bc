"""Measures the build against the stock stack, its growth, and what a reader loads."""

import shutil
import sys
from pathlib import Path

import click

from bench import growth, measure, refresh, stock, weight

BUDGETS = {
    "time against the stock stack": 1.25,
    "memory against the stock stack": 1.5,
    "growth from 1x to 4x pages, against linear": 1.1,
    "first view of an element page, kB gzipped": 85,
    "first search, kB gzipped": 160,
    "published site, MB": 250,
    "make check, s": 5,
    "a sentence edited, s": 3,
    "a YAML fact changed, s": 10,
}


@click.command()
@click.pass_obj
def command(root: Path) -> None:
    """Print what the build costs, as ratios and sizes, each beside its budget."""
    work = root / ".build" / "bench"
    shutil.rmtree(work, ignore_errors=True)
    figures: dict[str, float] = {}
    click.echo("Building the stock stack with the same pages ...")
    plain = stock.project(root, work / "stock")
    theirs = measure.run([sys.executable, "-m", "mkdocs", "build", "-q"], plain, {"NO_MKDOCS_2_WARNING": "1"})
    click.echo("Building ours: pages and search index ...")
    ours = growth.pages_and_index(root, work / "ours")
    figures["time against the stock stack"] = ours.seconds / theirs.seconds
    figures["memory against the stock stack"] = ours.megabytes / theirs.megabytes
    click.echo(f"  ours {ours.seconds:.1f} s, {ours.megabytes:.0f} MB; stock {theirs.seconds:.1f} s, {theirs.megabytes:.0f} MB")
    click.echo("Building four times the pages ...")
    four = growth.times(root, work / "four", 4)
    figures["growth from 1x to 4x pages, against linear"] = (four.seconds / ours.seconds) / four.pages
    click.echo("Building the whole site ...")
    figures |= weight.site(root, work / "site", click.echo)
    click.echo("Editing ...")
    figures |= refresh.editing(root, work / "edit")
    click.echo("")
    for name, value in figures.items():
        budget = BUDGETS[name]
        click.echo(f"{'ok  ' if value <= budget else 'OVER'}  {value:8.2f}  (at most {budget})  {name}")
