"""The cost of our pages and index, once and with the pages several times over."""

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from bench import measure

_CODE = ("import sys; from pathlib import Path; from catalogue import LANGUAGES; from publish import generator, search;"
         " root, out = Path(sys.argv[1]), Path(sys.argv[2]); problems = generator.build(root, out);"
         " [print(p) for p in problems]; sys.exit(1) if problems else search.index(out, LANGUAGES)")


@dataclass(frozen=True)
class Growth:
    """The cost of a larger site, and how many times as many pages it has."""

    seconds: float
    pages: float


def pages_and_index(root: Path, out: Path) -> measure.Cost:
    """The cost of the pages in six languages and their search index."""
    return measure.run([sys.executable, "-c", _CODE, str(root), str(out)], root, {"PYTHONPATH": str(root)})


def times(root: Path, folder: Path, factor: int) -> Growth:
    """The cost with `factor` times the data pages (instruments and elements), as a copy of the project."""
    project = folder / "project"
    shutil.copytree(root, project, ignore=shutil.ignore_patterns(".git", ".venv", ".build", "site", "tests"))
    english = project / "docs" / "en"
    before = len(list(english.rglob("*.md")))
    for kind in ("elements", "sources/instruments"):
        originals = sorted(path for path in (english / kind).glob("*.md") if path.name != "index.md")
        for number in range(1, factor + 1 if factor > 1 else 1):
            for path in originals:
                copy = english / f"{kind}-{number}" / path.name
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy)
    config = project / "mkdocs.yml"
    config.write_text(re.sub(r"^not_in_nav: \|\n", "not_in_nav: |\n  /**/elements-*/*.md\n  /**/instruments-*/*.md\n",
                             config.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    cost = pages_and_index(project, folder / "out")
    return Growth(cost.seconds, len(list(english.rglob("*.md"))) / before)
