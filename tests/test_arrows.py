"""The arrows between the rooms, and what must survive a change of generator."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small import ROOT

PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md"))
_LITERAL = r"""(?:"[^"{}]*"|'[^'{}]*'|\d+)"""
_CALL = re.compile(rf"\{{\{{ ?\w+\((?:{_LITERAL}(?:, {_LITERAL})*)?\) ?\}}\}}")


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_the_contracts_of_the_imports_hold() -> None:
    run = _python("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir=None))")
    assert run.returncode == 0, run.stdout
    assert "0 broken" in run.stdout and "0 kept" not in run.stdout


WITHOUT = """
import importlib, pkgutil, sys
for name in ("mkdocs", "material", "mkdocs_macros", "mkdocs_static_i18n"):
    sys.modules[name] = None  # an import of it fails
count = 0
for room in ("catalogue", "pages", "macros"):
    package = importlib.import_module(room)
    for module in pkgutil.walk_packages(package.__path__, f"{room}."):
        importlib.import_module(module.name)
        count += 1
assert count > 30, count
assert not any(name.split(".")[0] in ("mkdocs", "publish") for name, module in sys.modules.items() if module)
"""


def test_catalogue_pages_and_macros_import_without_the_generator() -> None:
    run = _python("-c", WITHOUT)
    assert run.returncode == 0, run.stderr


def test_the_domain_knows_nothing_of_pages_or_html() -> None:
    words = re.compile(r"^\s*(?:from|import) (jinja2|markupsafe|markdown|mkdocs|html|bs4|publish|macros|pages)\b", re.MULTILINE)
    found = [path.name for path in (ROOT / "catalogue").rglob("*.py") if words.search(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_only_calls_macros_with_words_and_numbers(path: str) -> None:
    """No control flow, no `config`, no `extra`: whatever renders pages next needs the macros alone."""
    text = (ROOT / path).read_text(encoding="utf-8")
    rest = _CALL.sub("", text)
    assert not re.search(r"\{\{|\}\}|\{%|%\}|\{#|#\}", rest)


@pytest.mark.parametrize("text", ["{{ config.site_name }}", "{{ extra }}", "{% if x %}", "{{ element(config) }}", "{# x #}",
                                  "{{ element('a') | upper }}", "{{ element('a').b }}"])
def test_the_pattern_of_a_call_lets_nothing_else_pass(text: str) -> None:
    assert _CALL.fullmatch(text) is None


def test_no_template_of_a_macro_holds_words(library) -> None:
    """What readers see stands in `strings.yaml`, where translators find it."""
    for path in sorted((ROOT / "macros/templates").glob("*.html")):
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}(\.[a-z]+)*|docs/|<code.*?</code>|<[^>]*>", " ",
                      path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert re.findall(r"[A-Za-z]{2,}", text) == [], Path(path).name
