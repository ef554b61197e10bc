"""What is read of `mkdocs.yml`, whose own tags no plain reader bears."""

from pathlib import Path

import pytest

from pages import settings

TEXT = """\
site_url: !ENV [SITE_URL, "https://example.org/guide/"]
theme: {icon: !!python/name:material.extensions.emoji.twemoji }
nav:
  - index.md
  - Part:
      - part/index.md
      - Named: part/page.md
not_in_nav: |
  /**/data/*.md
markdown_extensions:
  - abbr
  - toc: {permalink: false, toc_depth: 3}
"""


def read(folder: Path, text: str = TEXT) -> settings.Settings:
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return settings.read(folder)


def test_the_generators_tags_are_borne(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    assert read(tmp_path).site_url == "https://example.org/guide"
    monkeypatch.setenv("SITE_URL", "https://other.example/")
    assert read(tmp_path).site_url == "https://other.example"


def test_navigation_is_read_at_any_depth_with_lines(tmp_path: Path) -> None:
    assert read(tmp_path).nav == {"index.md": 4, "part/index.md": 6, "part/page.md": 7}


@pytest.mark.parametrize(("path", "reached"), [("index.md", True), ("data/x.md", True), ("part/other.md", False)])
def test_a_page_is_reached_by_navigation_or_by_others(tmp_path: Path, path: str, reached: bool) -> None:
    assert read(tmp_path).reached(path) is reached


def test_extensions_come_with_the_generators_own(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert found.extensions == ("toc", "tables", "fenced_code", "abbr")
    assert found.extension_settings == {"toc": {"permalink": False, "toc_depth": 3}}


def test_the_extensions_are_those_that_the_generator_uses(root: Path) -> None:
    from mkdocs.config import load_config

    used = load_config(str(root / "mkdocs.yml"), plugins=[], hooks=[])
    assert sorted(settings.read(root).extensions) == sorted(used["markdown_extensions"])
