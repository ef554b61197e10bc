"""The build: steps in order, each with its progress shown. A step that fails leaves the last good site untouched."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from catalogue import LANGUAGES
from catalogue.edition import edition
from catalogue.errors import Problem
from macros import library
from publish import api, corridors, generator, pagefind, policy, result, search, sitemap


@dataclass(frozen=True)
class Site:
    """What a build works on: the project, the folder it fills, and where the site will be published."""

    root: Path
    folder: Path
    commit: str


class BuildFailed(RuntimeError):
    """A step failed; `problems` says where, the message which step."""

    def __init__(self, step: str, problems: list[Problem]) -> None:
        self.step, self.problems = step, problems
        super().__init__(f"{step}: {len(problems)} problem(s)")


def _check(site: Site) -> list[Problem]:
    from macros import check

    return check.run(site.root)


def _pages(site: Site) -> list[Problem]:
    return generator.build(site.root, site.folder)


def _search(site: Site) -> list[Problem]:
    try:
        search.index(site.folder, LANGUAGES)
    except pagefind.SearchError as error:
        return [Problem("publish/search.py", 0, "", str(error), "search")]
    return []


def _data(site: Site) -> list[Problem]:
    api.write(site.folder, library(site.root), edition(site.root), site.commit)
    corridors.write(site.folder, library(site.root))
    return []


def _sitemap(site: Site) -> list[Problem]:
    sitemap.write(site.folder)
    return []


def _policy(site: Site) -> list[Problem]:
    policy.apply(site.folder)
    return []


def _result(site: Site) -> list[Problem]:
    return result.check(site.folder)


STEPS: dict[str, Callable[[Site], list[Problem]]] = {
    "Checking data, pages and translations": _check,
    "Building the pages in six languages": _pages,
    "Indexing each language for search": _search,
    "Writing the published data": _data,
    "Writing the sitemap": _sitemap,
    "Setting the content security policy": _policy,
    "Checking the built site": _result,
}


def build(root: Path, target: Path, say: Callable[[str], None] = print) -> None:
    """Builds the site of the project at `root` and puts it at `target` in one move. Raises BuildFailed."""
    folder = root / ".build" / "next"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    site = Site(root, folder, commit(root))
    for number, (name, step) in enumerate(STEPS.items(), start=1):
        start = time.monotonic()
        say(f"[{number}/{len(STEPS)}] {name} ...")
        problems = step(site)
        if problems:
            raise BuildFailed(name, problems)
        say(f"      done in {time.monotonic() - start:.1f} s")
    _replace(folder, target)


def commit(root: Path) -> str:
    """The commit that the site is made from, or `unknown` outside a git checkout."""
    if os.environ.get("SOURCE_COMMIT"):
        return os.environ["SOURCE_COMMIT"]
    found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, check=False)
    return found.stdout.strip() if found.returncode == 0 else "unknown"


def _replace(new: Path, target: Path) -> None:
    """The new site takes the place of the old one; the old one goes last."""
    old = new.with_name("previous")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    new.rename(target)
    shutil.rmtree(old, ignore_errors=True)
