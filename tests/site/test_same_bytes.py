"""Two builds of one commit give the same bytes."""

import filecmp
from pathlib import Path

from publish.build import build

ROOT = Path(__file__).resolve().parents[2]


def differences(one: filecmp.dircmp) -> list[str]:
    """Files that are in one folder only, or whose bytes differ."""
    found = [f"{one.left}/{name}" for name in one.left_only + one.right_only]
    _, wrong, errors = filecmp.cmpfiles(one.left, one.right, one.common_files, shallow=False)
    found += [f"{one.left}/{name}" for name in wrong + errors]
    for inner in one.subdirs.values():
        found += differences(inner)
    return found


def test_a_second_build_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """Pages, search indexes, data and sitemap are the same, file by file."""
    build(ROOT, tmp_path / "again", lambda _: None)
    assert differences(filecmp.dircmp(site, tmp_path / "again")) == []
