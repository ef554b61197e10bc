"""Every template runs under the policy it is published with, and asks nobody but the site."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.site.templates import TEMPLATES, address

WATCH = "document.addEventListener('securitypolicyviolation', e => (window.broken ??= []).push(e.violatedDirective))"


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_template_breaks_the_policy_or_leaves_the_site(
        serve: str, browser_page: Callable[..., Page], name: str) -> None:
    """In English and Arabic: no violation, no error, no request to another host."""
    page = browser_page()
    page.add_init_script(WATCH)
    errors, foreign = [], []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith((serve, "data:", "blob:")) else None)
    for language in ("en", "ar"):
        page.goto(serve + address(language, TEMPLATES[name]))
        page.wait_for_load_state("networkidle")
        assert page.evaluate("window.broken ?? []") == []
    assert errors == []
    assert foreign == []


def test_the_policy_is_in_force(serve: str, browser_page: Callable[..., Page]) -> None:
    """A script that is not the site's own does not run."""
    page = browser_page()
    page.goto(serve + "/")
    page.evaluate("""() => { const s = document.createElement('script'); s.textContent = 'window.hostile = true';
        document.body.append(s); }""")
    assert page.evaluate("window.hostile ?? false") is False
