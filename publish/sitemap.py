"""One sitemap for all languages: real pages only, each with its translations, without dates."""

import re
from pathlib import Path
from xml.sax.saxutils import quoteattr

_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')
_ALTERNATE = re.compile(r'<link rel="alternate ?" hreflang="([^"]+)" href="([^"]+)">')
_NOINDEX = '<meta name="robots" content="noindex">'


def write(site: Path) -> None:
    """Writes `sitemap.xml` and `robots.txt` from the heads of the built pages."""
    entries = []
    for page in sorted(site.rglob("index.html")):
        head = page.read_text(encoding="utf-8").split("</head>", 1)[0]
        canonical = _CANONICAL.search(head)
        if canonical and _NOINDEX not in head:
            links = "".join(f"<xhtml:link rel=\"alternate\" hreflang={quoteattr(language)} href={quoteattr(href)}/>"
                            for language, href in _ALTERNATE.findall(head))
            entries.append(f"<url><loc>{canonical[1]}</loc>{links}</url>")
    body = "\n".join(sorted(entries))
    (site / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        f' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{body}\n</urlset>\n', encoding="utf-8")
    (site / "robots.txt").write_text("User-agent: *\nAllow: /\n", encoding="utf-8")
