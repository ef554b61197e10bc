"""Questions by which an agreement, and what becomes of it, is assessed."""

from pydantic import Field

from catalogue.models.common import Id, Record, Text
from catalogue.models.elements import Link


class Criterion(Record):
    """One question, answered yes, partly, no, not applicable or cannot tell."""

    id: Id
    element: Id
    question: Text
    evidence: Text
    basis: list[Link] = Field(min_length=1)


class Criteria(Record):
    """`data/criteria.yaml`."""

    criteria: list[Criterion]
