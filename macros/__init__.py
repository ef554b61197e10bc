"""What a page may call. `define_env` is the door the site generator uses; everything else works without it."""

import importlib
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from catalogue import LANGUAGES, Unknown
from macros.context import Context, MacroError, library
from macros.registry import REGISTRY, Macro

for _module in ("elements", "law", "instruments", "criteria", "matrix", "stages", "glossary", "frameworks",
                "corridors", "corridor_criteria", "data", "site"):
    importlib.import_module(f"macros.{_module}")

__all__ = ["REGISTRY", "Context", "Macro", "MacroError", "call", "define_env", "library"]

ROOT = Path(__file__).resolve().parent.parent

# Words within a sentence pass through Markdown, which must find no marks of its own in them.
_MARKS = {ord(mark): f"&#{ord(mark)};" for mark in "\\`*_{}[]|"}


def call(context: Context, macro: Macro, arguments: tuple[Any, ...]) -> Markup:
    """The output of a macro in its wrapper, which carries the language and direction of the text.

    Raises MacroError when the arguments are wrong or name something that does not exist.
    """
    wrong = macro.check_arguments(arguments)
    if wrong:
        raise MacroError(wrong)
    try:
        output = macro.function(context, *arguments)
    except Unknown as error:
        raise MacroError(f"{macro.name}(): {error}") from None
    if macro.block:
        return Markup('<div data-macro="{}" lang="{}" dir="{}">{}</div>').format(
            macro.name, context.language, context.direction, output)
    output = Markup(str(output).translate(_MARKS))
    if context.prose != context.language:
        return Markup('<span data-macro="{}" lang="{}" dir="{}">{}</span>').format(
            macro.name, context.language, context.direction, output)
    return output


class _MacroTemplate(Template):
    """Pages see the macros and nothing else: the generator's variables stay out."""

    def render(self, *_: Any, **__: Any) -> str:
        return super().render()


def define_env(env: Any) -> None:
    """Registers the macros with the generator and closes the door on everything else a template could reach."""
    for macro in REGISTRY.values():
        env.macro(_bound(env, macro), macro.name)


def on_pre_page_macros(env: Any) -> None:
    """Before a page is rendered: only calls of registered macros pass, and they run in a sandbox."""
    from pages import allowlist

    path = env.page.file.src_uri
    problems = allowlist.check(env.markdown, f"docs/{path}", REGISTRY)
    if problems:
        raise MacroError("\n".join(map(str, problems)))
    if not isinstance(env._env, ImmutableSandboxedEnvironment):
        sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
        sandbox.template_class = _MacroTemplate
        sandbox.globals = {name: _bound(env, macro) for name, macro in REGISTRY.items()}
        env._env = sandbox


def _bound(env: Any, macro: Macro) -> Any:
    def run(*arguments: Any) -> Markup:
        return call(context_of(env), macro, arguments)

    run.__doc__ = macro.purpose
    return run


def context_of(env: Any) -> Context:
    """The context of the page being rendered. The one place that knows how the generator tells the language.

    Asked at call time: earlier, the generator still names the language it built before.
    """
    file = env.page.file
    prose = getattr(file, "locale", None) or "en"
    building = getattr(file, "locale_alternate_of", None) or prose
    address = env.page.url or ""
    for language in LANGUAGES:
        if language != "en":
            address = address.removeprefix(f"{language}/")
    return Context(library(ROOT), building, "" if address == "./" else address, prose)
