"""What a page may hold of the template language, and whether its calls can be carried out."""

import pytest

from pages.allowlist import Call, NotAllowed, calls
from tests.pages.findings import PAGE, findings, put
from tests.small import Project

ONLY_CALLS = 'only calls of macros such as {{ element("wages") }} are allowed'
STATEMENTS = "statements '{% ... %}' are not allowed"


@pytest.mark.parametrize(("text", "message"), [
    ("{{ ''.__class__ }}", ONLY_CALLS),
    ("{{ ''.__class__.__mro__[1].__subclasses__() }}", ONLY_CALLS),
    ("{{ '{0.__class__}'.format(1) }}", ONLY_CALLS),
    ("{{ environment }}", ONLY_CALLS),
    ("{{ page.file.generated(config,'x.md',abs_src_path='/etc/passwd') }}", ONLY_CALLS),
    ("{{ element(\"wages\") | safe }}", ONLY_CALLS),
    ("{{ element(\"wages\")[0] }}", ONLY_CALLS),
    ("{{ 1 + 1 }}", ONLY_CALLS),
    ("{% import 'os' as x %}", STATEMENTS),
    ("{% include '/etc/passwd' %}", STATEMENTS),
    ("{% for a in range(9) %}", STATEMENTS),
    ("{% raw %}{{ x }}{% endraw %}", STATEMENTS),
    ("## New {#new}", "'{#' starts a comment of the template language: write '{ #id }' for a heading's id"),
    ("The text says {{ and goes on.", "not a macro call"),
    ("{{ }}", "not a macro call"),
    ("{{ " + "(" * 5000 + " }}", "too many brackets"),
    ("{{ element(''.__class__) }}", "element() takes literal arguments only"),
    ("{{ element(element=\"wages\") }}", "element() takes plain arguments, without names or stars"),
    ("{{ element(*\"wages\") }}", "element() takes plain arguments, without names or stars"),
    ("{{ elemnt(\"wages\") }}", "unknown macro 'elemnt'; did you mean 'element'?"),
    ("{{ element(\"wagse\") }}", "element(): unknown element 'wagse'; did you mean 'wages'?"),
    ("{{ element(\"{0.__class__}\") }}", "element(): unknown element '{0.__class__}'"),
    ("{{ cite(\"C118\", \"7\") }}", "unknown instrument 'C118'; did you mean 'C181'?"),
    ("{{ cite(\"C181\", \"70\") }}", "C181 has no 'Art. 70' in data/instruments.yaml; did you mean 'Art. 10'?"),
    ("{{ element() }}", "element() takes element; found 0"),
    ("{{ element(3) }}", "element() takes element as str; found 3"),
    ("`{{ element(\"wages\") }}`", "a macro call inside code is carried out as well"),
    ("[{{ element(\"wages\") }}](index.md)", "a macro call inside the words of a link"),
    ("[wages]({{ element(\"wages\") }})", "a macro call inside an address or an attribute"),
    ("See {{ criteria(\"wages\") }} here.", "criteria() makes a block: write the call alone"),
    ("    {{ criteria(\"wages\") }}", "criteria() makes a block: write the call alone"),
])
def test_refused_text_is_named_with_its_line(project: Project, text: str, message: str) -> None:
    line = put(project, text)
    assert any(found.startswith(f"{PAGE}:{line}: ") and message in found and found.endswith("[macro_calls]")
               for found in findings(project)), findings(project)


def test_all_faults_of_a_page_are_told_at_once(project: Project) -> None:
    line = put(project, "{{ x y }}\n\n{{ elemnt(\"wages\") }}\n\n{{ element(\"wagse\") }}\n\n{% set x = 1 %}")
    assert [int(found.split(":")[1]) - line for found in findings(project)] == [0, 2, 4, 6]


def test_a_call_left_open_is_named_where_it_opens(project: Project) -> None:
    line = put(project, "The text says {{ and\ngoes\non.")
    assert findings(project)[0].startswith(f"{PAGE}:{line}: not a macro call")


def test_a_macro_that_crashes_is_a_finding(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from macros.registry import REGISTRY, Macro

    def broken(context: object, element: str) -> str:
        raise KeyError(element)

    monkeypatch.setitem(REGISTRY, "element", Macro("element", broken, False, (("wages",),)))
    line = put(project, '{{ element("wages") }}')
    assert f"{PAGE}:{line}: element() crashed: KeyError('wages') [macro_calls]" in findings(project)


def test_calls_keep_their_order_and_arguments() -> None:
    found = list(calls('{{ cite("C97", "10") }}\n{{ gcm(6) }}', {"cite", "gcm"}))
    assert found == [Call("cite", ("C97", "10"), 1), Call("gcm", (6,), 2)]


def test_statements_inside_raw_blocks_do_not_hide_calls() -> None:
    found = list(calls("{% raw %}{{ cite }}{% endraw %}", {"cite"}))
    assert len(found) == 2 and all(isinstance(item, NotAllowed) for item in found)


def test_prose_without_marks_has_no_calls() -> None:
    assert list(calls("Plain { text } with }} in it.", {"cite"})) == []
