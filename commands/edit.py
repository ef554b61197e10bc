"""Live preview while editing: English, and one other language on request."""

import os
import subprocess
import sys
from pathlib import Path

import click

from catalogue import LANGUAGES


@click.command()
@click.option("--language", type=click.Choice(LANGUAGES), default="en", help="A language beside English.")
@click.option("--port", default=8000, help="The port to serve at.")
@click.pass_obj
def command(root: Path, language: str, port: int) -> None:
    """Serve the pages and rebuild them at each change."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root)}
    for other in LANGUAGES[1:]:
        environment[f"BUILD_{other.upper()}"] = "true" if other == language else "false"
    click.echo(f"Preview at http://127.0.0.1:{port}/{'' if language == 'en' else language + '/'} - stop with Ctrl+C.")
    serve = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dirty", "--dev-addr", f"127.0.0.1:{port}"]
    try:
        sys.exit(subprocess.run(serve, cwd=root, env=environment, check=False).returncode)
    except KeyboardInterrupt:
        click.echo("Stopped.")
