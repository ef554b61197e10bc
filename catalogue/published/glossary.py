"""The published shape of terms."""

from catalogue.published.common import Code, Id, Shape, Text, Texts


class Term(Shape):
    """One term with its equivalents."""

    id: Id
    """Stable id."""
    topic: Id
    """Id of its topic."""
    term: Texts
    """The term."""
    official: list[Code]
    """Languages in which the term was read in an official text; the others are drafts."""
    avoid: dict[Code, list[Text]]
    """Forms to avoid, by language."""
    definition: Texts
    """What we mean by it."""
    elements: list[Id]
    """Ids of the elements it matters most to."""
