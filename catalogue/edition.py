"""The edition of the guide, as its change log names it."""

from pathlib import Path


def edition(root: Path) -> str:
    """The edition named by the newest heading of CHANGELOG.md below `root`; `unreleased` when there is none."""
    for line in (root / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            return line[3:].strip()
    return "unreleased"
