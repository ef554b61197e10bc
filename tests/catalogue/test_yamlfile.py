"""Data files are read strictly, and what is wrong is named with its line."""

from pathlib import Path

import pytest

from catalogue import CatalogueError, yamlfile

FAULTS = {
    "not UTF-8": (b"a: 1\nb: caf\xe9\n", 2, "not UTF-8"),
    "empty": (b"", 1, "the file is empty"),
    "comments alone": (b"# nothing\n", 1, "the file is empty"),
    "broken": (b"a: 1\nb: [1, 2\nc: 3\n", 3, "did not find expected"),
    "two colons": (b"a: 1\nb: c: d\n", 2, "mapping values are not allowed"),
    "tab": (b"a:\n\tb: 1\n", 2, "cannot start any token"),
    "control character": ("é: 1\nb: \x01\n".encode(), 2, "control characters are not allowed"),
    "tag": (b"a: 1\nb: !!python/object/apply:os.getcwd []\n", 2, "tags are not used in the data"),
    "tag of one's own": (b"a: !mine x\n", 1, "tags are not used in the data: '!mine'"),
    "anchor": (b"a: 1\nb: &x [1]\n", 2, "anchors and aliases are not used"),
    "alias": (b"a: 1\nb: 2\nc: *b\n", 3, "anchors and aliases are not used"),
    "duplicate key": (b"a: 1\nb: 2\na: 3\n", 3, "duplicate key 'a'"),
    "duplicate key inside": (b"a:\n  - x: 1\n    x: 2\n", 3, "duplicate key 'x'"),
    "list as key": (b"a: 1\n? [b]\n: 2\n", 2, "a key is a word or a number"),
    "second document": (b"a: 1\n---\nb: 2\n", 2, "found another document"),
    "deep": (b"{a: " * 800 + b"1" + b"}" * 800, 1, "too many levels"),
}


@pytest.mark.parametrize("raw, line, message", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_file_and_line(tmp_path: Path, raw: bytes, line: int, message: str) -> None:
    path = tmp_path / "faulty.yaml"
    path.write_bytes(raw)
    with pytest.raises(CatalogueError) as caught:
        yamlfile.read(path, "data/faulty.yaml")
    assert str(caught.value).startswith(f"data/faulty.yaml:{line}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize("written", ["2024-01-31", "2024-01", "no", "yes", "on", "off", "True", "Null", "=", "<<"])
def test_words_and_dates_stay_text(written: str) -> None:
    if written == "Null":
        assert yamlfile.parse("a: Null", "x") == {"a": None}
    else:
        assert yamlfile.parse(f"a: {written}", "x") == {"a": written}


def test_true_false_null_and_numbers_keep_their_kind() -> None:
    assert yamlfile.parse("[true, false, null, ~, 7, 1.5]", "x") == [True, False, None, None, 7, 1.5]


def test_marks_of_anchors_and_tags_inside_text_are_text() -> None:
    assert yamlfile.parse("a: 'R&D: *all* of it!'\nb: Q&A, 5 * 5!", "x") == {"a": "R&D: *all* of it!", "b": "Q&A, 5 * 5!"}


SOURCE = "kinds:\n- id: one\n  list:\n  - a\n  - b\n- {id: two, list: [c]}\n"


@pytest.mark.parametrize("key_path, line", [
    (("kinds",), 1), (("kinds", 0), 2), (("kinds", 0, "list", 1), 5), (("kinds", "one", "list"), 3),
    (("kinds", "two", "list", 0), 6), (("kinds", "two", "missing"), 6), (("kinds", 7), 1), ((), 1),
])
def test_a_key_path_has_its_line_as_far_as_it_exists(key_path: tuple, line: int) -> None:
    assert yamlfile.line_of(SOURCE, key_path) == line
