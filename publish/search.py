"""The search index: one a language, in `pagefind/` beside its pages, made after the pages are built."""

import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from publish import pagefind
from publish.search_aids import aids
from publish.search_pages import Page, ignored

# What the browser tool asks for; the ready-made interfaces and the worker stay out.
_SERVED = re.compile(r"pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.\w+\.pagefind|(?:index|fragment)/.+")
_FOLDER = "pagefind"


def index(site: Path, languages: Iterable[str]) -> None:
    """Writes the search index of each language that is built under `site`. Raises pagefind.SearchError."""
    languages = tuple(languages)
    for language in languages:
        root = site if language == "en" else site / language
        pages = _pages(root, language, languages)
        if pages:
            copies = {address: pages[address].copy(aid.words, aid.again, aid.also)
                      for address, aid in aids(pages, language).items()}
            files = pagefind.build(copies, language, ignored(language))
            _write(root / _FOLDER, {name: _shown(name, content, pages) for name, content in files.items()})


def _pages(root: Path, language: str, languages: tuple[str, ...]) -> dict[str, Page]:
    """The pages of one language by address below its home; English lives beside the folders of the others."""
    others = set(languages) if language == "en" else set()
    found = {}
    for path in sorted(root.rglob("index.html")):
        folder = path.relative_to(root).parent.as_posix()
        if folder.split("/")[0] not in others:
            address = "/" if folder == "." else f"/{folder}/"
            found[address] = Page(path.read_text(encoding="utf-8"), language, address)
    return found


def _shown(name: str, content: bytes, pages: dict[str, Page]) -> bytes:
    """A file of the index; what is shown of a page gets the title as it reads, and loses what serves finding alone."""
    if not name.startswith(pagefind.FRAGMENT):
        return content
    record = pagefind.read(content)
    record["meta"] = {**record["meta"], "shown": pages[record["url"]].title}
    record["meta"].pop("also", None)
    return pagefind.write(record)


def _write(folder: Path, files: dict[str, bytes]) -> None:
    """Replaces the index in `folder` by the files that are asked for."""
    shutil.rmtree(folder, ignore_errors=True)
    entry = json.loads(files["pagefind-entry.json"])
    files["pagefind-entry.json"] = json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()
    stemmers = {language["wasm"] or "unknown" for language in entry["languages"].values()}
    for name, content in sorted(files.items()):
        if not _SERVED.fullmatch(name) or name.startswith("wasm.") and name.split(".")[1] not in stemmers:
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
