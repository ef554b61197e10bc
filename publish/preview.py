"""What the live preview needs: a changed page is rebuilt alone; a change of data, macros, texts or theme rebuilds all."""

from pathlib import Path
from typing import Any

from macros.context import library
from pages.status import page_status

_WATCHED = ("data", "macros", "locales", "theme", "mkdocs.yml")
_marks: dict[str, int] = {}
_titles: dict[tuple[str, str], str] = {}


def refresh(root: Path, files: Any, language: str) -> None:
    """Forgets what was read before, and marks every page as changed when something behind the pages changed."""
    page_status.cache_clear()
    mark = _newest(root)
    if _marks.get(language) == mark:
        return
    library.cache_clear()
    _marks[language] = mark
    for file in files.documentation_pages():
        file.is_modified = lambda: True


def keep_title(language: str, page: Any) -> None:
    """Remembers a page's title for builds that do not read the page again."""
    _titles[language, page.file.src_uri] = page.title


def restore_titles(nav: Any, language: str) -> None:
    """Gives pages that were not read again the title that they had."""
    for page in nav.pages:
        known = _titles.get((language, page.file.src_uri))
        if known and not page.file.is_modified():
            page.title = known


def _newest(root: Path) -> int:
    paths = [root / name for name in _WATCHED]
    return max(path.stat().st_mtime_ns for start in paths for path in [start, *start.rglob("*")]
               if "__pycache__" not in path.parts)
