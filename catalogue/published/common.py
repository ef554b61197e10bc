"""Types that the published files share, and the envelope around each of them."""

from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints


class Shape(BaseModel):
    """Exactly these fields, all present; what is unknown is null. The text under a field says what it holds."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, use_attribute_docstrings=True)


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, StringConstraints(min_length=1)]
Date = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
# Any language may come: a seventh one is no change of shape.
Code = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
Texts = dict[Code, Text]

Record = TypeVar("Record", bound=Shape)


class File(Shape, Generic[Record]):
    """What stands around the data in every file."""

    edition: Text
    """The edition of this guide."""
    generated_from: Text
    """The commit of the repository that the file was made from."""
    licence: Text
    """The licence of the data, by its SPDX name."""
    schema_version: Annotated[str, StringConstraints(pattern=r"^1\.\d+$")]
    """The version of the shape. The second number grows when fields are added."""
    data: list[Record]
    """The records, in the order of the guide."""


class Link(Shape):
    """A provision that something rests on."""

    instrument: Id
    """Id of the instrument."""
    ref: Text
    """The place in it, spelled as in the instruments file."""
