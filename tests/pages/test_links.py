"""Links of the sources: to pages, to places on them, to files, and to the site itself."""

import pytest

from tests.pages.findings import PAGE, findings, put
from tests.small import Project


@pytest.mark.parametrize(("text", "message"), [
    ("[a](labour-inspectoin.md)", "no page at 'labour-inspectoin.md'; did you mean 'labour-inspection.md'?"),
    ("[a](../cylce/draft.md)", "no page at '../cylce/draft.md'; did you mean '../cycle/draft.md'?"),
    ("[a][one]\n\n[one]: labour-inspectoin.md", "did you mean 'labour-inspection.md'?"),
    ("[a](../sources/instruments/ilo-c181.md#art-71)",
     "docs/en/sources/instruments/ilo-c181.md has no '#art-71'; did you mean 'art-7-1'?"),
    ("[a](labour-inspection.md#standrad)", "has no '#standrad'; did you mean 'standard'?"),
    ("[a](#whyy)", f"{PAGE} has no '#whyy'; did you mean 'why'?"),
    ("[a](../cycle/)", "'../cycle/' is no file: write '../cycle/index.md'"),
    ("[a](labour-inspection)", "'labour-inspection' is no file: write 'labour-inspection.md'"),
    ("[a](/elements/wages/)", "'/elements/wages/' is absolute"),
    ("[a](https://example.org/elements/wages/)", "leads to this site: link to the file"),
    ("[a](../../fr/elements/wages.md)", "no page at '../../fr/elements/wages.md'"),
    ("[a](../../../../../etc/passwd)", "no file at '../../../../../etc/passwd'"),
    ("[a]()", "a link without an address"),
    ("![a](x.png)", "no file at 'x.png': pictures stand in docs/assets/"),
])
def test_a_link_that_leads_nowhere_is_named_with_its_line(project: Project, text: str, message: str) -> None:
    line = put(project, text)
    lines = range(line, line + text.count("\n") + 1)
    assert any(message in found and int(found.split(":")[1]) in lines and found.endswith("[links]")
               for found in findings(project)), findings(project)


@pytest.mark.parametrize("text", [
    "[a](labour-inspection.md#standard)", "[a](#why)", "[a](../index.md)", "[a](https://x.example/)",
    "[a](../sources/instruments/ilo-c181.md#art-7-1)", "[a](criteria.md \"A title\")", "[a](mailto:a@x.example)",
])
def test_good_links_pass(project: Project, text: str) -> None:
    put(project, text)
    assert findings(project) == []


def test_a_picture_in_assets_is_found(project: Project) -> None:
    project.write("docs/assets/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
    put(project, "![A plan](../../assets/plan.svg)")
    assert findings(project) == []


def test_anchors_of_a_page_whose_macros_fail_are_not_judged(project: Project) -> None:
    put(project, "[a](../sources/instruments/ilo-c181.md#art-99)")
    page = "docs/en/sources/instruments/ilo-c181.md"
    line = project.edit(page, 'instrument_page("ilo-c181")', 'instrument_page("ilo-c118")')
    assert [found.split(": ")[0] for found in findings(project)] == [f"{page}:{line}"]
