"""A build that fails leaves the last good site as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from catalogue.errors import Problem
from publish import build


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> dict:
    """The build with steps of the test's own."""
    own: dict = {}
    monkeypatch.setattr(build, "STEPS", own)
    return own


def write_page(site: build.Site) -> list[Problem]:
    """A step that makes a page."""
    site.folder.mkdir(parents=True)
    (site.folder / "index.html").write_text("new", encoding="utf-8")
    return []


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path, steps: dict) -> None:
    """After the last step the site is there, and nothing of the old one."""
    target = tmp_path / "site"
    target.mkdir()
    (target / "gone.html").write_text("old", encoding="utf-8")
    steps["pages"] = write_page
    build.build(tmp_path, target, lambda _: None)
    assert sorted(path.name for path in target.iterdir()) == ["index.html"]


def test_a_failing_step_leaves_the_last_good_site(tmp_path: Path, steps: dict) -> None:
    """The steps after the failure do not run, and the site that was there stays."""
    target = tmp_path / "site"
    target.mkdir()
    (target / "index.html").write_text("old", encoding="utf-8")
    steps["pages"] = write_page
    steps["check"] = lambda site: [Problem("docs/en/index.md", 3, "", "wrong")]
    steps["later"] = lambda site: pytest.fail("a step ran after a failure")
    with pytest.raises(build.BuildFailed) as failed:
        build.build(tmp_path, target, lambda _: None)
    assert failed.value.step == "check"
    assert (target / "index.html").read_text(encoding="utf-8") == "old"


def test_a_wrong_article_stops_the_command_with_file_and_line(project) -> None:
    """`python -m commands build` in a project with a wrong citation: exit code 1, the place, no traceback, no site."""
    page = "docs/en/elements/wages.md"
    project.write(page, project.read(page) + '\nSee {{ cite("C181", "99") }}.\n')
    line = project.read(page).count("\n")
    done = subprocess.run([sys.executable, "-c", (
        "import sys; from pathlib import Path; from commands.build import build_or_exit; build_or_exit(Path(sys.argv[1]))"
    ), str(project.root)], capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 1
    assert f"{page}:{line}" in done.stderr
    assert "did you mean" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project.root / "site").exists()
