"""A call that cannot be carried out says what is wrong and what is near."""

import pytest

from macros import REGISTRY, Context, MacroError, call
from macros.context import Library

# macro, arguments, message
WRONG = {
    "unknown element": ("element", ("wage",), "element(): unknown element 'wage'; did you mean 'wages'?"),
    "unknown element of a card": ("element_card", ("recruitment",), "element_card(): unknown element 'recruitment'"),
    "unknown element of a basis": ("legal_basis", ("wagse",), "legal_basis(): unknown element 'wagse'; did you mean 'wages'?"),
    "unknown element of criteria": ("criteria", ("wagse",), "criteria(): unknown element 'wagse'; did you mean 'wages'?"),
    "unknown stage": ("stage_page", ("drafts",), "stage_page(): unknown stage 'drafts'; did you mean 'draft'?"),
    "unknown term": ("term", ("recruitment-fees-and-costs",),
                     "term(): unknown term 'recruitment-fees-and-costs'; did you mean 'recruitment-fees-and-related-costs'?"),
    "unknown instrument": ("instrument", ("C118x",), "instrument(): unknown instrument 'C118x'; did you mean 'C118'?"),
    "unknown page of an instrument": ("instrument_page", ("C181",), "instrument_page(): unknown instrument 'C181'"),
    "unknown law": ("cite", ("C999x", "7"), "cite(): unknown instrument 'C999x'"),
    "unknown article": ("cite", ("C181", "99(9)"), "cite(): C181 has no 'Art. 99(9)' in data/instruments.yaml"),
    "unknown objective": ("gcm", (99,), "gcm(): unknown objective '99'"),
    "unknown target": ("sdg", ("8.88",), "sdg(): unknown target '8.88'; did you mean '8.8'?"),
    "too few arguments": ("cite", ("C181",), "cite() takes code, place; found 1"),
    "too many arguments": ("element", ("wages", "x"), "element() takes element; found 2"),
    "arguments for none": ("matrix", ("wages",), "matrix() takes no arguments; found 1"),
    "a number for text": ("cite", ("C181", 7), "cite() takes place as str; found 7"),
    "text for a number": ("gcm", ("6",), "gcm() takes number as int; found '6'"),
    "nothing for text": ("element", (None,), "element() takes element as str; found None"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_call_is_a_macro_error_with_the_nearest(library: Library, name: str) -> None:
    macro, arguments, message = WRONG[name]
    with pytest.raises(MacroError) as caught:
        call(Context(library), REGISTRY[macro], arguments)
    assert str(caught.value).startswith(message)


def test_every_macro_says_what_it_shows_and_has_an_example_that_fits() -> None:
    for name, macro in REGISTRY.items():
        assert macro.name == name
        assert macro.purpose.endswith("."), name
        assert macro.examples and all(macro.check_arguments(example) is None for example in macro.examples), name
        assert all(isinstance(p.annotation, type) for p in macro.parameters), name  # so that a wrong kind is told


def test_a_macro_that_takes_an_id_refuses_one_that_does_not_exist(library: Library) -> None:
    for macro in REGISTRY.values():
        for example in filter(None, macro.examples):
            arguments = tuple(987 if isinstance(value, int) else "no-such-thing" for value in example)
            with pytest.raises(MacroError):
                call(Context(library), macro, arguments)
