"""What a macro knows while it runs: the catalogue, the reader's language, and the page it stands on."""

import os
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import jinja2
from babel import Locale, dates, lists, numbers
from markupsafe import Markup, escape

from catalogue import Catalogue, countries, languages
from catalogue.library import Library, library
from catalogue.models import Instrument, Provision
from catalogue.strings import String
from catalogue.translations import Translations
from macros import wording

__all__ = ["Context", "Library", "MacroError", "library", "repository"]


class MacroError(ValueError):
    """A call that cannot be carried out; the message names what is wrong and the nearest valid value."""


@lru_cache(maxsize=1)
def _templates() -> jinja2.Environment:
    """The templates of the macros; everything put into them is escaped."""
    loader = jinja2.FileSystemLoader(Path(__file__).parent / "templates")
    return jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)


@lru_cache(maxsize=4)
def repository(root: Path) -> str:
    """The address of the project's repository, as `repo_url` of the site's configuration has it, with a slash at its end."""
    match = re.search(r"^repo_url:.*?(https?://[^\s\"'\]]+)", (root / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    address = os.environ.get("REPO_URL") or (match[1] if match else "")
    return f"{address.rstrip('/')}/"


@dataclass
class Context:
    """The place where a macro runs.

    language: BCP 47 code of the language being built. page: address of the page below its language's home
    (`elements/wages/`). prose: language of the page's own text, which differs where no translation exists.
    """

    library: Library
    language: str = "en"
    page: str = ""
    prose: str = "en"

    @property
    def catalogue(self) -> Catalogue:
        return self.library.catalogue

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`, for the `dir` attribute."""
        return self.languages[self.language].direction

    @property
    def languages(self) -> dict[str, languages.Language]:
        """The languages of the guide by code, with name and direction, for templates."""
        return languages.BY_CODE

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse("en_001" if self.language == "en" else self.language)

    @cached_property
    def _texts(self) -> Translations:
        return self.library.translations(self.language)

    def _english(self, context: str) -> String:
        return self.library.strings[context]

    def has(self, context: str) -> bool:
        """Whether a string is translated into the language being built."""
        return self.language == "en" or context in self._texts

    def t(self, key: str, room: str = "macros", **values: Any) -> str:
        """An interface string of `macros/strings.yaml` or the theme, with its placeholders filled."""
        return wording.fill(self.pattern(key, room), **values)

    def pattern(self, key: str, room: str = "macros") -> str:
        """An interface string with its placeholders still open."""
        context = f"{room}.{key}"
        return self._texts.get(context) or self._english(context).text

    def n(self, key: str, count: int, **values: Any) -> str:
        """An interface string in the plural form for `count`."""
        string = self._english(f"macros.{key}")
        text = self._texts.count(string.context, count)
        if text is None:
            text = string.text if count == 1 else string.plural or string.text
        return wording.fill(text, n=self.number(count), **values)

    def say(self, context: str) -> Markup:
        """A string of the data; English, marked as such, where it is not translated."""
        text = self._texts.get(context)
        if text is not None or self.language == "en":
            return escape(text or self._english(context).text)
        return self.english(self._english(context).text)

    def plain(self, context: str) -> str:
        """A string of the data as text, for attributes and titles; English where it is not translated."""
        return self._texts.get(context) or self._english(context).text

    def label(self, name: str, key: str) -> Markup:
        """The label of an entry of a closed list."""
        return self.say(f"vocabulary.{name}.{key}")

    def english(self, text: str) -> Markup:
        """English text on a page of another language: marked, set left to right, and left out of search."""
        return Markup('<span lang="en" dir="ltr" data-pagefind-ignore>{}</span>').format(text)

    def official(self, forms: dict[str, str]) -> Markup:
        """A form that the data holds per language (title, short name, term); English, marked, where it lacks one."""
        if self.language in forms or self.language == "en":
            return escape(forms[self.language])
        return self.english(forms["en"])

    def link(self, target: str, anchor: str = "") -> str:
        """The relative address of a page of the same language (`elements/wages/`), with an anchor if given."""
        up = "../" * self.page.count("/")
        return (up + target or "./") + (f"#{anchor}" if anchor else "")

    def asset(self, path: str) -> str:
        """The relative address of a file that all languages share (`assets/tools/...`)."""
        return "../" * (self.page.count("/") + (self.language != "en")) + path

    def to_english(self, target: str) -> str:
        """The relative address of a page's English version, from a page of another language."""
        return "../" * (self.page.count("/") + 1) + target

    def covers(self, path: str, meta: dict[str, Any]) -> bool:
        """Whether a data page reads wholly in this language: its title and every subject that it shows."""
        if self.language == "en":
            return True
        if "instrument" in meta:
            instrument = self.catalogue.instruments[meta["instrument"]]
            return self.language in instrument.title and all(
                self.has(f"instruments.{instrument.id}.{provision.anchor}.subject")
                for provision in instrument.provisions)
        return True

    def place(self, name: str) -> Markup:
        """A place in a text as readers of this language see it: `Art. 7(1)`, `art. 7, par. 1`."""
        known = self._texts.places
        if name not in known:
            known[name] = escape(wording.place(name, lambda key: self.pattern(f"ref.{key}")))
        return known[name]

    def provision_name(self, instrument: Instrument, provision: Provision) -> Markup:
        """The place of a provision; places in words are translated."""
        if provision.place:
            return self.say(f"instruments.{instrument.id}.{provision.anchor}.place")
        return self.place(provision.name)

    def instrument_link(self, instrument: Instrument, anchor: str = "") -> str:
        """The address of an instrument's page, or of its row in the index where it has none."""
        if instrument.id in self.catalogue.cited:
            return self.link(f"sources/instruments/{instrument.id}/", anchor)
        return self.link("sources/instruments/", instrument.id)

    def date(self, value: str) -> str:
        """A date YYYY[-MM[-DD]] in words of the language."""
        parts = [int(part) for part in value.split("-")]
        day = dates.datetime.date(*parts, *[1] * (3 - len(parts)))
        if len(parts) == 3:
            return dates.format_date(day, "long", self.locale)
        return dates.format_skeleton("yMMMM", day, locale=self.locale) if len(parts) == 2 else str(parts[0])

    def country(self, code: str) -> str:
        """The name of a country in the language, from its ISO 3166-1 alpha-3 code."""
        return countries.name(code, self.locale)

    def group(self, group: str) -> Markup:
        """The name of a group of States."""
        return self.official(self.catalogue.state_groups[group].name)

    def places(self, names: list[str]) -> list[Markup]:
        """Places in a text as readers of this language see them."""
        return [self.place(name) for name in names]

    def countries(self, codes: list[str]) -> list[str]:
        """Country names in the language, from ISO 3166-1 alpha-3 codes, sorted by name."""
        return sorted(countries.name(code, self.locale) for code in codes)

    @property
    def repository(self) -> str:
        """The address of the project's repository, with a slash at its end."""
        return repository(self.library.root)

    def number(self, value: float) -> str:
        """A number with the separators of the language, in Western digits."""
        return numbers.format_decimal(value, locale=self.locale, numbering_system="latn")

    def list(self, items: list[Any], style: str = "standard") -> Markup:
        """Items joined as the language joins a list."""
        marks = [f"\ue000{number}\ue001" for number in range(len(items))]
        text = str(escape(lists.format_list(marks, style, self.locale)))
        for mark, item in zip(marks, items, strict=True):
            text = text.replace(mark, str(escape(item)))
        return Markup(text)

    def render(self, template: str, **values: Any) -> Markup:
        """A template of `macros/templates/`, without line breaks between tags, so that Markdown leaves it alone."""
        html = _templates().get_template(template).render(c=self, **values)
        return Markup(" ".join(line.strip() for line in html.splitlines() if line.strip()))
