"""What the front matter of a page may hold."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from catalogue.models.common import Date, Id, Text

Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{12}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Review(_Strict):
    """Who has read the law of a page, and when; `law` is null until somebody has."""

    law: Text | None
    date: Date | None = None

    @model_validator(mode="after")
    def _dated(self) -> "Review":
        if (self.law is None) != (self.date is None):
            raise ValueError("a review has both: law, the name of the reader, and date")
        return self


class Translation(_Strict):
    """What a translation was made from: the hash of each English section, by heading id. Written by `make confirm`."""

    source: dict[str, Hash]
    status: Literal["draft", "reviewed"]
    reviewer: Text | None = None

    @model_validator(mode="after")
    def _signed(self) -> "Translation":
        if self.status == "reviewed" and self.reviewer is None:
            raise ValueError("a reviewed translation names its reviewer")
        return self


class Front(_Strict):
    """The front matter: the record that the page shows, its description, its review or its translation."""

    element: Id | None = None
    instrument: Id | None = None
    stage: Id | None = None
    corridor: Id | None = None
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
    description: Text | None = None
    review: Review | None = None
    translation: Translation | None = None
