"""The same pages for the stock stack: rendered to plain Markdown, built by Material with static-i18n and its own search."""

import re
import shutil
from pathlib import Path

from catalogue import LANGUAGES
from macros import REGISTRY, Context, call, library
from pages import allowlist, source

CONFIG = """site_name: Stock
theme: {{name: material, font: false, features: [navigation.tabs, navigation.indexes, navigation.prune]}}
use_directory_urls: true
{nav}
markdown_extensions: [abbr, attr_list, footnotes, md_in_html, tables, {{toc: {{toc_depth: 3}}}}]
plugins:
  - search
  - i18n:
      docs_structure: folder
      fallback_to_default: true
      languages:
{languages}
"""


def project(root: Path, folder: Path) -> Path:
    """Writes a stock project with our pages, macros already carried out, into `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    for language in LANGUAGES:
        for path in source.paths(root, "en"):
            own = root / "docs" / language / path
            page = source.read(root, language if own.exists() else "en", path)
            target = folder / "docs" / language / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_plain(root, page, language, path), encoding="utf-8")
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    nav = re.search(r"^nav:\n(?:  .*\n)+^not_in_nav: .*\n(?:  .*\n)+", config, re.MULTILINE)
    rows = "\n".join(f"        - {{locale: {language}, name: {language}, build: true"
                     f"{', default: true' if language == 'en' else ''}}}" for language in LANGUAGES)
    (folder / "mkdocs.yml").write_text(CONFIG.format(nav=nav[0] if nav else "", languages=rows), encoding="utf-8")
    return folder


def _plain(root: Path, page: source.Page, language: str, path: str) -> str:
    slug = path.removesuffix("index.md") if path.endswith("index.md") else path.removesuffix(".md") + "/"
    context = Context(library(root), language, slug, page.language)

    def carried_out(match: re.Match[str]) -> str:
        found = next(iter(allowlist.calls(match[0], REGISTRY)))
        return str(call(context, REGISTRY[found.name], found.arguments))

    return re.sub(r"\{\{.*?\}\}", carried_out, page.body)
