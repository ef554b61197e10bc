"""The content security policy: scripts from the site and by hash, WebAssembly for search, nothing else.

Each page carries it as `<meta>`, for hosts that send no headers of ours; `_headers` adds what only a header can.
Hashes are computed from the built pages, so a change of the theme needs no change here.
"""

import base64
import hashlib
import re
from pathlib import Path

_INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_META = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
BASE = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
HEADERS = """/*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
"""


def apply(site: Path) -> None:
    """Puts the policy into every page of `site` and writes `_headers`."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{of(html)}">'
        html = _META.sub("", html)
        page.write_text(html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{meta}', 1), encoding="utf-8")
    (site / "_headers").write_text(HEADERS, encoding="utf-8")


def of(html: str) -> str:
    """The policy for one page, with the hashes of its inline scripts."""
    hashes = sorted({
        f"'sha256-{base64.b64encode(hashlib.sha256(match['code'].encode()).digest()).decode()}'"
        for match in _INLINE.finditer(html)
        if "src=" not in match["attributes"] and "json" not in match["attributes"]
    })
    directives = {**BASE, "script-src": " ".join([BASE["script-src"], *hashes])}
    return "; ".join(f"{name} {value}" for name, value in directives.items())
