"""The published shape of the questions of assessment."""

from catalogue.published.common import Id, Link, Shape, Texts


class Criterion(Shape):
    """One question by which an agreement is assessed."""

    id: Id
    """Stable id, unique within its element."""
    element: Id
    """Id of the element that it belongs to."""
    question: Texts
    """The question, to be answered yes, partly, no, not applicable or cannot tell."""
    evidence: Texts
    """What to look for."""
    basis: list[Link]
    """The provisions behind the question."""
