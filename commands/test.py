"""Runs all tests; finds the browser that some of them need, or installs it on Debian."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from publish.build import BuildFailed, build

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def browser() -> str | None:
    """The path of an installed Chromium, or None. `CHROMIUM` names one outright."""
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, BROWSERS)), None)


def install_browser() -> bool:
    """Installs Debian's Chromium; True when it is there afterwards. Needs root and apt-get."""
    if shutil.which("apt-get") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    click.echo("Installing Chromium for the browser tests ...")
    for step in (["apt-get", "update", "-qq"],
                 ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core",
                  "fonts-noto-cjk"]):
        subprocess.run(step, check=False, stdout=subprocess.DEVNULL,
                       env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    return browser() is not None


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def command(root: Path, arguments: tuple[str, ...]) -> None:
    """Run all tests, on a site built once. Arguments, where given, go to pytest instead."""
    if browser() is None and not install_browser():
        raise click.ClickException("the browser tests need Chromium. On Debian: apt-get install chromium; "
                                   "elsewhere set CHROMIUM to the path of a Chromium or Chrome")
    environment = {**os.environ, "CHROMIUM": browser() or "", "PYTHONPATH": str(root)}
    if not arguments:
        environment["BUILT_SITE"] = str(built_once(root))
        arguments = ("-n", "auto")
    sys.exit(subprocess.run([sys.executable, "-m", "pytest", *arguments], cwd=root, env=environment,
                            check=False).returncode)


def built_once(root: Path) -> Path:
    """Builds the site that all test processes look at. What is wrong is printed, and the run ends with code 1."""
    target = root / ".build" / "tested"
    try:
        build(root, target, click.echo)
    except BuildFailed as failed:
        for problem in failed.problems:
            click.echo(str(problem), err=True)
        raise click.ClickException(str(failed)) from None
    return target
