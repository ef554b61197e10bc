"""`make check`: what it prints, how it exits, what it mends; that no input makes it fail itself."""

import sys
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from catalogue import runner
from catalogue.errors import Problem
from commands.check import annotation, command
from macros import check
from tests.small import Project

PAGE = "docs/en/elements/wages.md"


def run(root: Path, *arguments: str) -> Result:
    """The command on a project; an exception that it does not bear fails the test."""
    return CliRunner().invoke(command, list(arguments), obj=root, catch_exceptions=False)


def test_a_good_project_passes_and_is_counted(project: Project) -> None:
    result = run(project.root)
    survey = check.survey(project.root)
    assert (result.exit_code, result.output) == (
        0, f"No problems in {survey.pages} pages, {survey.records} records, {survey.translations} translations.\n")
    assert survey.pages == len(list((project.root / "docs").rglob("*.md")))


def test_the_project_itself_passes(root: Path) -> None:
    assert check.run(root) == []


def test_problems_of_all_kinds_are_told_at_once_sorted_and_counted(project: Project) -> None:
    data = project.edit("data/stages.yaml", "phase: design", "phase: desing")
    page = project.edit(PAGE, "Ask the workers.", "<script>x</script>")
    text = project.edit("theme/strings.yaml", "nav.home: Home", "nav.home: '{home'")
    project.write("locales/fr/LC_MESSAGES/theme.po", "msgid \"\n")
    result = run(project.root)
    lines = result.stdout.splitlines()
    assert result.exit_code == 1
    assert [line.split(" ")[0].rstrip(":") for line in lines] == [
        f"data/stages.yaml:{data}", f"{PAGE}:{page}", "locales/fr/LC_MESSAGES/theme.po:1", f"theme/strings.yaml:{text}"]
    assert result.stderr == "4 problem(s).\n"


def test_annotations_are_printed_where_workflows_read_them(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    line = project.edit(PAGE, "Ask the workers.", "<script>x</script>")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    assert "::error" not in run(project.root).stdout
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert f"::error file={PAGE},line={line}::the tag <script> is not allowed on a page [safe_html]\n" \
        in run(project.root).stdout


@pytest.mark.parametrize(("problem", "expected"), [
    (Problem("a,b:c.md", 3, "", "100 %\nof it", "rule"), "::error file=a%2Cb%3Ac.md,line=3::100 %25%0Aof it [rule]"),
    (Problem("a.md", 0, "k", "x: y", "rule"), "::error file=a.md::k: x: y [rule]"),
    (Problem("a.md", 0, "", "x", "rule", found="wagse", options=("wages",)),
     "::error file=a.md::x; did you mean 'wages'? [rule]"),
])
def test_an_annotation_is_escaped(problem: Problem, expected: str) -> None:
    assert annotation(problem) == expected


def test_fix_mends_first_and_says_what(project: Project) -> None:
    (project.root / "docs/en/cycle/monitor.md").unlink()
    project.edit("data/elements.yaml", "ref: Art. 7(1), how", "ref: Article 7 (1), how")
    line = project.edit(PAGE, "## Why it matters { #why }", "## Why it matters {#why}")
    assert run(project.root).exit_code == 1
    result = run(project.root, "--fix")
    assert result.exit_code == 0
    assert f"mended {PAGE}:{line}: ## Why it matters {{ #why }}" in result.output
    assert "mended docs/en/cycle/monitor.md: written for the stage 'monitor'" in result.output
    assert "{instrument: ilo-c181, ref: Art. 7(1), how: requires}" in project.read("data/elements.yaml")


def test_fixing_leaves_order_and_facts(project: Project) -> None:
    before = project.read("data/elements.yaml")
    run(project.root, "--fix")
    assert project.read("data/elements.yaml") == before


@pytest.mark.parametrize(("path", "content"), [
    ("data/elements.yaml", b""), ("data/elements.yaml", b"\xff\xfe"), ("data/elements.yaml", b"- a\n- b\n"),
    ("data/instruments.yaml", b"[" * 4000), ("data/vocabulary.yaml", b"a: &a [*a]\n"), ("macros/strings.yaml", b"- a\n"),
    ("macros/strings.yaml", b"a: {one: x}\n"), ("theme/strings.yaml", b"a: 7\n"), ("theme/strings.yaml", b"a: '{x.y}'\n"),
    ("docs/en/index.md", b"---\n---\n"), ("docs/en/index.md", b"\x00"), ("docs/en/index.md", b"{{" * 3000),
    ("docs/en/index.md", b"> " * 3000), ("docs/fr/index.md", b"---\ntranslation: x\n---\n# x { #home }\n"),
    ("docs/fr/index.md", b"---\ntranslation: {source: [1]}\n---\n# x { #home }\n"), ("docs/fr/index.md", b"---\n: :\n---\n"),
    ("locales/fr/LC_MESSAGES/theme.po", b"\xff"), ("locales/fr/LC_MESSAGES/macros.po", b"msgstr[9] \"x\"\n"),
    ("locales/fr/LC_MESSAGES/macros.po", b'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=x; plural=y;\\n"\n'),
    ("locales/fr/LC_MESSAGES/macros.po", b'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=__import__;\\n"\n'),
    ("mkdocs.yml", b"\xff"), ("mkdocs.yml", b""), ("mkdocs.yml", b"nav: [&a {x: *a}]\n"),
])
def test_no_input_makes_the_check_fail_itself(project: Project, path: str, content: bytes) -> None:
    (project.root / path).parent.mkdir(parents=True, exist_ok=True)
    (project.root / path).write_bytes(content)
    result = run(project.root)
    assert result.exit_code == 1
    assert "crashed" not in result.stdout, result.stdout
    assert any(line.startswith(path) for line in result.stdout.splitlines()), result.stdout


@pytest.mark.parametrize("path", ["data/elements.yaml", "mkdocs.yml", "theme/strings.yaml"])
def test_a_missing_file_is_a_finding(project: Project, path: str) -> None:
    (project.root / path).unlink()
    assert any(line.startswith(f"{path}: the file is missing") for line in run(project.root).stdout.splitlines())


def test_a_directory_in_the_place_of_a_page_is_a_finding(project: Project) -> None:
    (project.root / "docs/en/folder.md").mkdir()
    assert any(line.startswith("docs/en/folder.md: cannot be read") for line in run(project.root).stdout.splitlines())


def test_a_rule_that_crashes_is_a_finding_of_that_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = ModuleType("broken_rules")
    package.__path__ = [str(tmp_path)]
    monkeypatch.setitem(sys.modules, "broken_rules", package)
    (tmp_path / "first.py").write_text("def check(subject):\n    raise KeyError('x')\n")
    (tmp_path / "second.py").write_text(
        "from catalogue.errors import Problem\n\ndef check(subject):\n    yield Problem('a', 1, '', subject, 'second')\n")
    assert [str(problem) for problem in runner.run(package, "seen")] == [
        "broken_rules/first.py: the rule crashed: KeyError('x') [first]", "a:1: seen [second]"]
