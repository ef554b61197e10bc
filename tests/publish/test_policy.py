"""The content security policy allows what each page holds and nothing more."""

import base64
import hashlib
from pathlib import Path

from publish import policy

PAGE = '<head><meta charset="utf-8"></head><body><script>{}</script><script type="application/json">x</script></body>'


def test_an_inline_script_is_allowed_by_its_hash_alone() -> None:
    """The hash of the script's text stands in the policy; `unsafe-inline` does not."""
    digest = base64.b64encode(hashlib.sha256(b"f()").digest()).decode()
    text = policy.of(PAGE.format("f()"))
    assert f"'sha256-{digest}'" in text
    assert text.count("sha256-") == 1
    assert "unsafe-inline" not in text
    assert "'unsafe-eval'" not in text


def test_applying_twice_changes_nothing(tmp_path: Path) -> None:
    """A page keeps one policy, the first thing after its encoding."""
    page = tmp_path / "index.html"
    page.write_text(PAGE.format("f()"), encoding="utf-8")
    policy.apply(tmp_path)
    once = page.read_text(encoding="utf-8")
    policy.apply(tmp_path)
    assert page.read_text(encoding="utf-8") == once
    assert once.startswith('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"')
    assert "frame-ancestors 'none'" in (tmp_path / "_headers").read_text(encoding="utf-8")
