"""`make translations` and `make confirm`: what they print and write."""

from pathlib import Path

from click.testing import CliRunner, Result

from catalogue.errors import CatalogueError
from catalogue.library import library
from commands import confirm, translations
from pages.status import page_status
from tests.small import Project

import pytest

WAGES = "elements/wages.md"


@pytest.fixture(autouse=True)
def fresh() -> None:
    library.cache_clear()
    page_status.cache_clear()


def show(root: Path, *arguments: str) -> list[str]:
    """The lines that `make translations` prints."""
    result = CliRunner().invoke(translations.command, list(arguments), obj=root, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output.splitlines()


def write(root: Path, *arguments: str) -> Result:
    """Runs `make confirm`."""
    return CliRunner().invoke(confirm.command, list(arguments), obj=root)


def copy(project: Project, path: str = WAGES) -> None:
    """A translation, word for word."""
    project.write(f"docs/fr/{path}", project.read(f"docs/en/{path}"))


def test_each_language_is_summed_up(project: Project) -> None:
    copy(project)
    copy(project, "start/index.md")
    write(project.root, "--language", "fr", WAGES)
    lines = show(project.root)
    assert [line.split("  ")[0] for line in lines if line and line[0] != " "] == ["fr", "es", "ar", "zh", "ru"]
    french = lines[: lines.index("")]
    assert french[1].startswith("  pages    1 translated, 1 outdated, ")
    assert any(line.startswith("  strings  theme: 0 of ") for line in french)
    assert any(line.startswith("  words    ") for line in french)


def test_the_next_pages_come_in_the_order_of_the_navigation(project: Project) -> None:
    lines = show(project.root)
    nexts = [line.split("docs/fr/")[1] for line in lines if line.startswith("  next") and "docs/fr/" in line]
    assert nexts[:3] == ["index.md", "start/index.md", "elements/index.md"]
    assert len(nexts) == translations.NEXT


def test_outdated_sections_are_listed_with_file_and_heading(project: Project) -> None:
    copy(project)
    write(project.root, "--language", "fr", WAGES)
    project.edit(f"docs/en/{WAGES}", "Ask the workers.", "Ask them.\n\n## More { #more }\n")
    page_status.cache_clear()
    line = project.line(f"docs/fr/{WAGES}", "## Checking it { #checking }")
    outdated = [text.strip() for text in show(project.root, "--language", "fr") if text.startswith("  outdated")]
    assert outdated == [f"outdated docs/fr/{WAGES}:{line} checking: Checking it",
                        f"outdated docs/fr/{WAGES}:1 more: More (new in English)"]


def test_confirming_says_which_sections_are_new(project: Project) -> None:
    copy(project)
    assert write(project.root, "--language", "fr", WAGES).output == \
        f"docs/fr/{WAGES}: wages, why, standard, checking confirmed\n"
    assert write(project.root, "--language", "fr", WAGES).output == f"docs/fr/{WAGES}: nothing new confirmed\n"


def test_a_path_from_the_root_is_understood(project: Project) -> None:
    copy(project)
    assert write(project.root, "--language", "fr", f"docs/fr/{WAGES}").exit_code == 0


def test_several_pages_or_all_new_ones_are_confirmed(project: Project) -> None:
    for path in (WAGES, "start/index.md", "index.md"):
        copy(project, path)
    write(project.root, "--language", "fr", "index.md")
    before = project.read("docs/fr/index.md")
    output = write(project.root, "--language", "fr", "--all-new").output
    assert [line.split(":")[0] for line in output.splitlines()] == [f"docs/fr/{WAGES}", "docs/fr/start/index.md"]
    assert project.read("docs/fr/index.md") == before


def test_one_section_is_confirmed_alone(project: Project) -> None:
    copy(project)
    assert write(project.root, "--language", "fr", "--section", "why", WAGES).output == f"docs/fr/{WAGES}: why confirmed\n"
    assert page_status(project.root, "fr", WAGES).outdated == ("wages", "standard", "checking")


def test_a_command_without_a_page_says_how(project: Project) -> None:
    result = write(project.root, "--language", "fr")
    assert result.exit_code == 2 and "name a page, such as PAGE=elements/wages.md" in result.output


def test_a_wrong_page_is_named_with_the_nearest(project: Project) -> None:
    result = write(project.root, "--language", "fr", "elements/wagse.md")
    assert isinstance(result.exception, CatalogueError)
    assert "did you mean 'elements/wages.md'?" in str(result.exception)
