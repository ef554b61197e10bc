"""The door of the site generator: a page calls registered macros in a sandbox and reaches nothing else."""

from types import SimpleNamespace

import pytest
from jinja2 import Environment, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

import macros
from macros import MacroError
from tests.small import Project


@pytest.fixture
def env(project: Project, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What the generator's plugin gives, for the page `elements/wages.md` of the small project in English."""
    monkeypatch.setattr(macros, "ROOT", project.root)
    known = {}
    made = SimpleNamespace(macro=lambda function, name: known.__setitem__(name, function), known=known, _env=Environment(),
                           page=SimpleNamespace(file=SimpleNamespace(src_uri="en/elements/wages.md", locale="en"),
                                                url="elements/wages/"), markdown="")
    macros.define_env(made)
    return made


def _render(env: SimpleNamespace, text: str) -> str:
    env.markdown = text
    macros.on_pre_page_macros(env)
    return env._env.from_string(text).render(config={"secret": 1}, page=env.page, files=[])


def test_every_macro_is_registered_under_its_name(env: SimpleNamespace) -> None:
    assert set(env.known) == set(macros.REGISTRY)


def test_a_page_may_call_macros(env: SimpleNamespace) -> None:
    assert _render(env, '{{ element("wages") }}, {{ gcm(6) }}').startswith('<a href="../../elements/wages/">Wages</a>, <a')


@pytest.mark.parametrize("text", [
    "{{ config }}", "{{ page.file }}", "{{ ''.__class__ }}", "{% for x in [1] %}{% endfor %}", "{% set x = 1 %}", "{{ 1 + 1 }}",
    "{{ element }}", "{{ element(config) }}", "{{ element('wages') | upper }}", "{{ element('wages').upper() }}",
    "{{ element(*['wages']) }}", "{{ element(element='wages') }}", "{{ unknown('wages') }}", "{% include 'x' %}", "{# note #}",
    "{{ range(3) }}", "{{ cycler() }}", "{{ self }}", "{{ element('wa' 'ges' ~ x) }}", "{% raw %}{% endraw %}", "{{",
])
def test_anything_else_stops_the_page(env: SimpleNamespace, text: str) -> None:
    with pytest.raises(MacroError, match=r"^docs/en/elements/wages\.md:1: "):
        _render(env, text)


def test_behind_the_list_of_what_is_allowed_stands_a_sandbox_without_variables(env: SimpleNamespace) -> None:
    _render(env, "x")
    assert isinstance(env._env, ImmutableSandboxedEnvironment)
    for name in ("config", "page", "files", "range", "cycler", "environment"):
        with pytest.raises(UndefinedError):
            env._env.from_string("{{ %s }}" % name).render(**{name: "seen"})


@pytest.mark.parametrize("locale, building, url, language, page, prose", [
    ("en", None, "elements/wages/", "en", "elements/wages/", "en"),
    ("fr", None, "fr/elements/wages/", "fr", "elements/wages/", "fr"),
    ("en", "ar", "ar/elements/wages/", "ar", "elements/wages/", "en"),  # a page that is not translated
    ("en", None, "./", "en", "", "en"),
    ("zh", None, "zh/", "zh", "", "zh"),
])
def test_the_language_is_that_of_the_build_and_the_prose_that_of_the_page(
        env, locale, building, url, language, page, prose) -> None:
    env.page = SimpleNamespace(file=SimpleNamespace(locale=locale, locale_alternate_of=building), url=url)
    context = macros.context_of(env)
    assert (context.language, context.page, context.prose) == (language, page, prose)
