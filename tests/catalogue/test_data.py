"""The real data holds what the guide promises of each element, instrument and stage."""

import re

import pytest
import yaml

from catalogue import load
from macros.context import Library
from tests.small import ROOT

RAW = {kind: yaml.load((ROOT / f"data/{kind}.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
       for kind in ("elements", "criteria", "instruments")}
ELEMENTS = [element["id"] for element in RAW["elements"]["elements"]]


def test_there_are_34_elements_and_every_group_has_some() -> None:
    assert len(ELEMENTS) == 34
    assert {e["group"] for e in RAW["elements"]["elements"]} == {g["id"] for g in RAW["elements"]["groups"]}


@pytest.mark.parametrize("element", ELEMENTS)
def test_an_element_rests_on_enough_law_and_has_its_questions(element: str) -> None:
    record = next(e for e in RAW["elements"]["elements"] if e["id"] == element)
    in_force = {i["id"] for i in RAW["instruments"]["instruments"]
                if i["layer"] == "treaty" and i.get("in_force_state") == "yes"}
    hard = {link["instrument"] for link in record["basis"]} & in_force
    assert len(record["basis"]) >= 5 or "thin" in record
    assert len(hard) >= 2 or "thin" in record
    assert 3 <= sum(c["element"] == element for c in RAW["criteria"]["criteria"]) <= 6


@pytest.mark.parametrize("element", ELEMENTS)
def test_a_statement_is_one_sentence(element: str) -> None:
    statement = next(e["statement"] for e in RAW["elements"]["elements"] if e["id"] == element)
    assert statement.endswith(".")
    assert not re.search(r"[.?!] ", statement)


def test_questions_are_questions() -> None:
    assert [c["id"] for c in RAW["criteria"]["criteria"] if not c["question"].endswith("?")] == []


def test_what_the_pages_show_of_an_element_is_what_its_file_says(library: Library) -> None:
    shown = {e.id: [(link.instrument, link.ref, link.how) for link in e.basis] for e in library.catalogue.elements.values()}
    assert shown == {e["id"]: [(link["instrument"], link["ref"], link["how"]) for link in e["basis"]]
                     for e in RAW["elements"]["elements"]}


def test_the_stages_are_ten_in_four_phases_in_order(library: Library) -> None:
    phases = [stage.phase for stage in library.catalogue.stages.values()]
    assert len(phases) == 10
    order = list(library.catalogue.vocabulary.phases)
    assert phases == sorted(phases, key=order.index) and set(phases) == set(order)


def test_every_entry_of_a_closed_list_that_records_use_has_a_label(library: Library) -> None:
    vocabulary = library.catalogue.vocabulary
    for instrument in library.catalogue.instruments.values():
        assert instrument.layer in vocabulary.layers
        assert instrument.standing in vocabulary.standings
        assert instrument.in_force_state is None or instrument.in_force_state in vocabulary.in_force_states
        assert instrument.protects is None or instrument.protects in vocabulary.protects
        for provision in instrument.provisions:
            assert provision.duty is None or provision.duty in vocabulary.duties
            assert provision.owed_by is None or provision.owed_by in vocabulary.owed_by
    for element in library.catalogue.elements.values():
        assert {link.how for link in element.basis} <= set(vocabulary.hows)


def test_reading_changes_nothing(library: Library) -> None:
    with pytest.raises(Exception, match="frozen"):
        next(iter(library.catalogue.elements.values())).title = "changed"
    assert load(ROOT).elements == library.catalogue.elements
