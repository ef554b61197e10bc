"""Runs the site generator and clears away what it leaves that the site does not need."""

import os
import re
import subprocess
import sys
from pathlib import Path

from catalogue import LANGUAGES
from catalogue.errors import Problem

_NOISE = re.compile(r"^(INFO|DEBUG)")


def build(root: Path, folder: Path, languages: tuple[str, ...] = LANGUAGES) -> list[Problem]:
    """Builds the pages of `languages` into `folder`, strictly; the generator's complaints as problems."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root), "SITE_DIR": str(folder)}
    for language in LANGUAGES:
        if language != "en":
            environment[f"BUILD_{language.upper()}"] = "true" if language in languages else "false"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip() and not _NOISE.match(line)]
        return [Problem("mkdocs.yml", 0, "", line, "generator") for line in lines] or [
            Problem("mkdocs.yml", 0, "", f"the generator stopped with code {done.returncode}", "generator")]
    tidy(folder)
    return []


def tidy(folder: Path) -> None:
    """Removes the sitemaps with their clock, copies of the page for unknown addresses, and source maps."""
    for pattern in ("**/sitemap.xml", "**/sitemap.xml.gz", "*/404.html", "assets/javascripts/**/*.map",
                    "assets/stylesheets/**/*.map", "assets/javascripts/lunr/**/*", "assets/javascripts/workers/*"):
        for path in folder.glob(pattern):
            if path.is_file():
                path.unlink()
