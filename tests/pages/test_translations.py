"""The structure of translations against their English pages, and what counts as outdated."""

import pytest

from pages.status import page_status
from tests.pages.findings import PAGE, findings, put, translate
from tests.small import Project

FRENCH = "docs/fr/elements/wages.md"


def test_a_faithful_translation_passes(project: Project) -> None:
    translate(project)
    put(project, "Demandez aux travailleurs.", FRENCH)
    put(project, "## Pourquoi { #why }", FRENCH, "## Why it matters { #why }")
    assert findings(project) == []


@pytest.mark.parametrize(("old", "new", "message"), [
    ("## Why it matters { #why }", "### Why it matters { #why }", "the heading 'why' has level 3; level 2 in"),
    ("## Why it matters { #why }", "## Why it matters { #wyh }",
     "docs/en/elements/wages.md has no heading 'wyh': take this section out, or mend its id; did you mean 'why'?"),
    ('{{ criteria("wages") }}', '{{ criteria("fair-recruitment") }}',
     'the macro call criteria("fair-recruitment") in section \'checking\' is not in docs/en/elements/wages.md; '
     'did you mean \'criteria("wages")\'?'),
    ("(labour-inspection.md#standard)", "(labour-inspection.md#checking)",
     "the link labour-inspection.md#checking in section 'why' is not in docs/en/elements/wages.md; "
     "did you mean 'labour-inspection.md#standard'?"),
    ("Ask the workers.", "| a | b |\n| - | - |\n| 1 | 2 |", "the table of 2 rows, 2 columns in section 'checking' is not in"),
    ("Ask the workers.", "## More { #more }", "docs/en/elements/wages.md has no heading 'more'"),
])
def test_a_difference_is_named_with_its_line(project: Project, old: str, new: str, message: str) -> None:
    translate(project)
    line = project.edit(FRENCH, old, new)
    found = [item for item in findings(project) if message in item]
    assert found and int(found[0].split(":")[1]) in (line, line + 1), findings(project)
    assert found[0].endswith("[translation_structure]")


@pytest.mark.parametrize(("old", "message", "english"), [
    ("## The standard { #standard }\n", "the heading 'standard' is lost after this section", "## The standard"),
    ('{{ criteria("wages") }}\n', 'the macro call criteria("wages") in section \'checking\' is missing', "{{ criteria"),
    ("[inspectors](labour-inspection.md#standard)",
     "the link labour-inspection.md#standard in section 'why' is missing", "(labour-inspection.md#standard)"),
])
def test_what_is_lost_is_named_with_its_place_in_english(project: Project, old: str, message: str, english: str) -> None:
    translate(project)
    project.edit(FRENCH, old, "")
    line = project.line(PAGE, english)
    found = [item for item in findings(project) if message in item]
    assert len(found) == 1 and f"it stands in {PAGE}:{line}" in found[0], findings(project)


def test_a_table_of_another_size_is_named(project: Project) -> None:
    put(project, "| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |")
    translate(project)
    line = project.edit(FRENCH, "| a | b |\n| - | - |\n| 1 | 2 |\n", "| a | b |\n| - | - |\n")
    assert any(found.startswith(f"{FRENCH}:{line + 1}: the table of 2 rows, 2 columns in section 'checking'")
               and "did you mean '3 rows, 2 columns'?" in found for found in findings(project))


def test_sections_in_another_order_are_named_once(project: Project) -> None:
    translate(project)
    text = project.read(FRENCH)
    start, middle, end = (text.index(words) for words in ("## Why", "## The standard", "## Checking"))
    project.write(FRENCH, text[:start] + text[middle:end] + text[start:middle] + text[end:])
    assert [found.split(": ", 1)[1] for found in findings(project)] == [
        "the heading 'standard' stands where docs/en/elements/wages.md has 'why' [translation_structure]"]


def test_a_change_in_english_is_no_fault_of_the_translation(project: Project) -> None:
    translate(project)
    put(project, "It matters to [everybody](fair-recruitment.md).", PAGE, "It matters to workers.")
    put(project, "Ask.\n\n## More { #more }\n\n{{ element(\"wages\") }}")
    assert findings(project) == []
    assert page_status(project.root, "fr", "elements/wages.md").outdated == ("why", "checking", "more")


def test_a_section_that_english_dropped_is_a_fault(project: Project) -> None:
    put(project, "## More { #more }\n\nWords.")
    translate(project)
    project.edit(PAGE, "## More { #more }\n\nWords.\n", "")
    assert any("has no heading 'more': take this section out" in found for found in findings(project))


def test_a_translation_of_nothing_is_named_with_the_nearest_page(project: Project) -> None:
    project.write("docs/fr/elements/wagse.md", project.read(PAGE))
    assert any(found.startswith("docs/fr/elements/wagse.md: there is no docs/en/elements/wagse.md that this could translate; "
                                "did you mean 'elements/wages.md'?") for found in findings(project))


def test_a_data_page_is_not_translated_by_hand(project: Project) -> None:
    page = "sources/instruments/ilo-c181.md"
    project.write(f"docs/fr/{page}", project.read(f"docs/en/{page}"))
    assert any(found.startswith(f"docs/fr/{page}: the page is drawn from data in every language") for found in findings(project))


def test_macro_calls_run_in_the_language_of_their_page(project: Project) -> None:
    translate(project)
    line = project.edit(FRENCH, '{{ criteria("wages") }}', '{{ criteria("wagse") }}')
    assert f"{FRENCH}:{line}: criteria(): unknown element 'wagse'; did you mean 'wages'? [macro_calls]" in findings(project)


def test_links_of_a_translation_may_lead_to_pages_that_are_not_translated(project: Project) -> None:
    translate(project)
    put(project, "[a](../cycle/draft.md)")
    translate(project)
    assert findings(project) == []
    assert page_status(project.root, "fr", "elements/wages.md").state == "translated"
