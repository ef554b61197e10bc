"""Checks data, macro calls, links and translations, without building anything."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import click

import catalogue.fix
import pages.fix
from catalogue.errors import Problem, describe
from macros import check


@click.command()
@click.option("--fix", is_flag=True, help="Mend what is mechanical first, and say what was mended.")
@click.pass_obj
def command(root: Path, fix: bool) -> None:
    """Print every problem of data, pages and translations; exit with 1 when there are any."""
    if fix:
        for line in (*catalogue.fix.run(root), *pages.fix.run(root)):
            click.echo(f"mended {line}")
    survey = check.survey(root)
    for problem in survey.problems:
        click.echo(str(problem))
        if os.environ.get("GITHUB_ACTIONS"):
            click.echo(annotation(problem))
    if survey.problems:
        click.echo(f"{len(survey.problems)} problem(s).", err=True)
        sys.exit(1)
    click.echo(f"No problems in {survey.pages} pages, {survey.records} records, {survey.translations} translations.")


def annotation(problem: Problem) -> str:
    """The problem as a workflow command, which shows it beside the changed line of a pull request."""
    place = f"file={_escaped(problem.path, ':,')}" + (f",line={problem.line}" if problem.line else "")
    text = describe(replace(problem, path="", line=0)).lstrip(": ")
    return f"::error {place}::{_escaped(text)}"


def _escaped(text: str, more: str = "") -> str:
    """The escapes of workflow commands: line ends and percent signs, in properties colons and commas too."""
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
