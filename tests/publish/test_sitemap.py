"""The sitemap lists real pages once, with their translations."""

from pathlib import Path

from publish import sitemap

HEAD = ('<html><head><link rel="canonical" href="https://x.test/{0}">{1}'
        '<link rel="alternate " hreflang="fr" href="https://x.test/fr/"></head><body></body></html>')


def test_untranslated_copies_are_left_out(tmp_path: Path) -> None:
    """A page that search engines shall not list is not in the sitemap."""
    (tmp_path / "ar").mkdir()
    (tmp_path / "index.html").write_text(HEAD.format("", ""), encoding="utf-8")
    (tmp_path / "ar/index.html").write_text(HEAD.format("ar/", sitemap._NOINDEX), encoding="utf-8")
    sitemap.write(tmp_path)
    text = (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    assert text.count("<loc>") == 1
    assert "<loc>https://x.test/</loc>" in text
    assert 'hreflang="fr" href="https://x.test/fr/"' in text
    assert "lastmod" not in text
