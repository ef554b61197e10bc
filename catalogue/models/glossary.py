"""Terms of the field in six languages."""

from catalogue.models.common import Id, Record, Text, Titles


class Term(Record):
    """A term, its equivalents, forms to avoid by language, and a definition of our own.

    `official` are the languages whose equivalent was read in an official text; the others are drafts.
    """

    id: Id
    topic: Id
    term: Titles
    official: list[Text] = []
    avoid: dict[Text, list[Text]] = {}
    definition: Text
    elements: list[Id] = []


class Glossary(Record):
    """`data/glossary.yaml`."""

    terms: list[Term]
