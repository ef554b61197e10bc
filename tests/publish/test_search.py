"""The search index: what is in it, what is left out, and that the same pages give the same bytes."""

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from publish import pagefind, search
from publish.search_aids import beginnings, behind_prefixes, inner_words

LANGUAGES = ("en", "fr", "ar", "zh")


def write(site: Path, path: str, language: str, article: str) -> None:
    """A built page with navigation around its article."""
    page = site / path / "index.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(f'<!doctype html><html lang="{language}"><head><title>Title of the head</title></head><body>'
                    f"<nav>Navigation</nav><article>{article}</article><footer>Footer</footer></body></html>", encoding="utf-8")


def records(folder: Path) -> dict[str, dict[str, Any]]:
    """What an index shows of each page, by address."""
    found = [json.loads(gzip.decompress(path.read_bytes())[12:]) for path in (folder / "pagefind/fragment").iterdir()]
    return {record["url"]: record for record in found}


def indexed(folder: Path) -> bytes:
    """All words that an index finds."""
    return b"".join(gzip.decompress(path.read_bytes()) for path in sorted((folder / "pagefind/index").iterdir()))


def test_each_language_has_its_own_index(tmp_path: Path) -> None:
    """English stands at the root and holds no page of another language; what is around the article stays out."""
    write(tmp_path, "", "en", "<h1>Home</h1>")
    write(tmp_path, "elements/wages", "en", "<h1>Wages</h1><p>Paid on time.</p>")
    write(tmp_path, "fr/elements/wages", "fr", "<h1>Salaires</h1><p>Versés à temps.</p>")
    (tmp_path / "404.html").write_text("<html lang='en'><body><article>Lost</article></body></html>", encoding="utf-8")
    search.index(tmp_path, LANGUAGES)
    assert set(records(tmp_path)) == {"/", "/elements/wages/"}
    assert {address: record["meta"]["title"] for address, record in records(tmp_path / "fr").items()} == {
        "/elements/wages/": "Salaires"}
    assert not re.search(rb"navig|footer|salair|head", indexed(tmp_path))
    assert not (tmp_path / "zh").exists()


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the order in which the files were made, and over an older index."""
    names = [f"page-{number}" for number in range(12)]
    written = []
    for folder, order in ((tmp_path / "one", names), (tmp_path / "two", names[::-1])):
        for name in order:
            write(folder, name, "en", f"<h1>{name}</h1><p>Some text.</p>")
        (folder / "pagefind").mkdir()
        (folder / "pagefind" / f"old-{order[0]}").write_bytes(b"old")
        search.index(folder, LANGUAGES)
        written.append({path.relative_to(folder).as_posix(): path.read_bytes()
                        for path in (folder / "pagefind").rglob("*") if path.is_file()})
    assert written[0] == written[1]


def test_files_that_nobody_loads_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "wages", "en", "<h1>Wages</h1>")
    write(tmp_path, "zh/wages", "zh", "<h1>工资</h1>")
    search.index(tmp_path, LANGUAGES)
    kinds = {language: {re.sub(r"[0-9a-f]{6,}", "*", path.relative_to(folder).as_posix())
                        for path in folder.rglob("*") if path.is_file()}
             for language, folder in (("en", tmp_path / "pagefind"), ("zh", tmp_path / "zh/pagefind"))}
    shared = {"pagefind.js", "pagefind-entry.json"}
    assert kinds["en"] == shared | {"wasm.en.pagefind", "pagefind.en_*.pf_meta", "index/en_*.pf_index", "fragment/en_*.pf_fragment"}
    assert kinds["zh"] == shared | {"wasm.unknown.pagefind", "pagefind.zh_*.pf_meta", "index/zh_*.pf_index", "fragment/zh_*.pf_fragment"}


def test_an_untranslated_page_is_found_by_what_is_in_the_readers_language(tmp_path: Path) -> None:
    """English is left out, marked as such or not; the English title is there to be shown."""
    write(tmp_path, "fr/wages", "fr", '<div lang="en" dir="ltr" data-pagefind-ignore><h1>Wages of workers</h1></div>'
          '<div data-macro="card" lang="fr"><p>Traités en vigueur</p><p lang="en">Untranslated subject</p></div>'
          '<div lang="en" data-pagefind-ignore><p>English prose</p></div>')
    search.index(tmp_path, LANGUAGES)
    record = records(tmp_path / "fr")["/wages/"]
    assert record["content"] == "Traités en vigueur."
    assert record["meta"] == {"shown": "Wages of workers"}
    assert not re.search(rb"wage|english|subject", indexed(tmp_path / "fr"))


def test_search_words_are_found_and_not_shown(tmp_path: Path) -> None:
    """They are no part of the text; those inside what search leaves out are left out."""
    write(tmp_path, "recruitment", "en", '<h1>Fair recruitment</h1><p>No fees.</p><p class="search-words" hidden>who pays the broker</p>'
          '<div data-pagefind-ignore><p class="search-words" hidden>example of a macro</p></div>')
    search.index(tmp_path, LANGUAGES)
    record = records(tmp_path)["/recruitment/"]
    assert record["meta"] == {"title": "Fair recruitment", "shown": "Fair recruitment", "words": "who pays the broker"}
    assert record["content"] == "Fair recruitment. No fees."
    assert b"broker" in indexed(tmp_path) and b"exampl" not in indexed(tmp_path)


def test_marks_around_words_neither_part_a_phrase_nor_make_a_second_word(tmp_path: Path) -> None:
    """The title is shown as it reads."""
    write(tmp_path, "c181", "en", '<h1>C181, 1997 (No. 181)</h1><p class="search-words" hidden>Convention № 181، A/RES/1</p>')
    search.index(tmp_path, LANGUAGES)
    meta = records(tmp_path)["/c181/"]["meta"]
    assert meta == {"title": "C181 1997 No 181", "words": "Convention 181 A/RES/1", "shown": "C181, 1997 (No. 181)"}


def test_the_words_of_elements_lead_before_those_of_other_pages(tmp_path: Path) -> None:
    for path in ("elements/wages", "sources/c95"):
        write(tmp_path, path, "en", '<h1>Wages</h1><p class="search-words" hidden>pay</p>')
    search.index(tmp_path, LANGUAGES)
    assert {address: set(record["meta"]) - {"title", "shown"} for address, record in records(tmp_path).items()} == {
        "/elements/wages/": {"element"}, "/sources/c95/": {"words"}}


def test_lists_that_repeat_on_many_pages_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "c181", "en", '<h1>C181</h1><p class="uses">Related element</p><table class="rows sheet-treaties"><tr><td>Ratified</td></tr></table>'
          '<section class="parties"><table><tr><td>Albania</td></tr></table></section><p>Kept</p>')
    search.index(tmp_path, LANGUAGES)
    assert records(tmp_path)["/c181/"]["content"] == "C181. Kept."


def test_places_are_parted_and_keep_their_addresses(tmp_path: Path) -> None:
    """Terms and rows do not run together, and a row's address comes with the name of the row."""
    write(tmp_path, "c181", "en", '<h1>C181</h1><dl><dt id="art-7-1"><a href="#art-7-1">Art. 7(1)</a> <span class="force">Obligation</span></dt>'
          '<dd>No fees</dd><dt id="art-8">Art. 8</dt><dd>Protection</dd></dl>'
          '<table><tr id="ilo-c002" data-status="binding"><th scope="row"><a href="x">C2</a><br>Unemployment</th><td>In force</td></tr></table>')
    search.index(tmp_path, LANGUAGES)
    record = records(tmp_path)["/c181/"]
    assert record["content"] == "C181. Art. 7(1) – No fees · Art. 8 – Protection · C2 Unemployment In force."
    assert [(anchor["id"], anchor["text"]) for anchor in record["anchors"]] == [
        ("art-7-1", "Art. 7(1)"), ("art-8", "Art. 8"), ("ilo-c002", "C2")]


def test_french_words_are_found_without_typographic_signs(tmp_path: Path) -> None:
    write(tmp_path, "fr/a", "fr", "<h1>L’emploi</h1><p>La main-d’œuvre.</p>")
    search.index(tmp_path, LANGUAGES)
    assert re.search(rb"emploi", indexed(tmp_path / "fr")) and b"oeuvr" in indexed(tmp_path / "fr")


@pytest.mark.parametrize("text, words", [
    ("والأجور", ["أجور", "الأجور"]), ("وبالعقد", ["بالعقد", "عقد", "العقد"]), ("فللمهاجرين", ["للمهاجرين", "لمهاجرين", "مهاجرين"]),
    ("كالتأمين", ["التأمين", "تأمين"]), ("السكن", ["سكن"]), ("وَالأُجُور", ["أجور", "الأجور"]), ("عمل", []), ("wages", []),
])
def test_arabic_words_behind_what_is_joined_to_them(text: str, words: list[str]) -> None:
    assert set(words) <= set(behind_prefixes(text)) and bool(words) == bool(behind_prefixes(text))


def test_chinese_words_inside_longer_ones() -> None:
    assert inner_words(["本协定", "招聘", "社会保障", "C181"]) == ["会保", "会保障", "保障", "协定"]
    assert beginnings("公平招聘, C181") == ["公平招聘", "平招聘", "招聘", "聘"]


def test_chinese_is_cut_into_words_and_its_search_words_too(tmp_path: Path) -> None:
    write(tmp_path, "zh/a", "zh", '<h1>公平招聘</h1><p>在本协定下获得工作。</p><p class="search-words" hidden>谁付招聘费</p>')
    search.index(tmp_path, LANGUAGES)
    record = records(tmp_path / "zh")["/a/"]
    assert "公平\u200b招聘" in record["content"] and "谁 付 招聘 费" in record["meta"]["words"]
    assert "协定".encode() in indexed(tmp_path / "zh")


def test_a_missing_program_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a", "en", "<h1>A</h1>")
    monkeypatch.setattr(pagefind, "get_executable", lambda: None)
    with pytest.raises(pagefind.SearchError, match="Pagefind is not installed"):
        search.index(tmp_path, LANGUAGES)


def test_a_program_that_stops_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a", "en", "<h1>A</h1>")
    monkeypatch.setattr(pagefind, "get_executable", lambda: "/bin/true")
    with pytest.raises(pagefind.SearchError, match="Pagefind stopped"):
        search.index(tmp_path, LANGUAGES)
