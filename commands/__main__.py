"""Runs a command by name: `python -m commands check`."""

import importlib
import pkgutil
import sys
from pathlib import Path

import click

import commands
from catalogue.errors import CatalogueError

ROOT = Path(__file__).resolve().parent.parent


class Commands(click.Group):
    """Finds a command in the module of its name and imports only that one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(m.name for m in pkgutil.iter_modules(commands.__path__) if not m.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        return importlib.import_module(f"commands.{cmd_name}").command


@click.command(cls=Commands)
@click.pass_context
def main(ctx: click.Context) -> None:
    """Builds, checks and serves the guide."""
    ctx.obj = ROOT


if __name__ == "__main__":
    try:
        main(standalone_mode=True)
    except CatalogueError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        click.echo(f"{len(error.problems)} problem(s). Nothing was built.", err=True)
        sys.exit(1)
