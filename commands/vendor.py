"""Renews the browser libraries that the site carries, from theme/vendor/vendor.yaml. Needs Node; the build does not."""

import hashlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import click

from catalogue import yamlfile


@click.command()
@click.pass_obj
def command(root: Path) -> None:
    """Bundle the browser libraries anew and write down their hashes."""
    if shutil.which("npm") is None:
        raise click.ClickException("this needs Node with npm; nothing else in the project does")
    listing = root / "theme/vendor/vendor.yaml"
    text = listing.read_text(encoding="utf-8")
    content = yamlfile.parse(text, "theme/vendor/vendor.yaml")
    for library in content["libraries"]:
        bundle(root, library, content["bundler"])
        digest = hashlib.sha256((root / library["file"]).read_bytes()).hexdigest()
        text = re.sub(rf"(file: {re.escape(library['file'])}\n  sha256: )\S+", rf"\g<1>{digest}", text)
        click.echo(f"{library['name']} {library['version']}: {digest}")
    listing.write_text(text, encoding="utf-8")


def bundle(root: Path, library: dict[str, str], bundler: str) -> None:
    """Fetches a library by name and version and bundles what its entry file exports."""
    with tempfile.TemporaryDirectory() as folder:
        packages = [f"{library['name']}@{library['version']}", bundler]
        subprocess.run(["npm", "install", "--silent", "--no-save", "--prefix", folder, *packages], check=True)
        shutil.copy(root / library["entry"], f"{folder}/entry.mjs")
        subprocess.run([f"{folder}/node_modules/.bin/esbuild", "entry.mjs", "--bundle", "--minify", "--format=esm",
                        "--target=es2020", "--legal-comments=none", f"--outfile={root / library['file']}"],
                       check=True, cwd=folder)
