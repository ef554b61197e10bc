"""Macros on terms."""

from markupsafe import Markup

from catalogue.models import Term
from macros.context import Context
from macros.registry import macro


@macro(("recruitment-fees-and-related-costs",), block=False)
def term(c: Context, term: str) -> Markup:
    """A term of the glossary, linked to its definition."""
    found: Term = c.catalogue.find("terms", term)  # type: ignore[assignment]
    return Markup('<a class="term" href="{}">{}</a>').format(
        c.link("sources/glossary/", term), c.official(found.term))


@macro(())
def glossary(c: Context) -> Markup:
    """All terms by topic: definition, equivalents in the six languages, forms to avoid."""
    topics: dict[str, list[Term]] = {}
    for found in c.catalogue.terms.values():
        topics.setdefault(found.topic, []).append(found)
    return c.render("glossary.html", topics=topics)
