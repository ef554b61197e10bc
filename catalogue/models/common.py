"""Types that several kinds of data share."""

import datetime
import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, WithJsonSchema

from catalogue.languages import LANGUAGES


class Record(BaseModel):
    """A record of the data: unknown keys are refused, values are not changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _date(value: str) -> str:
    """A calendar day, month or year; the day must exist."""
    parts = value.split("-")
    try:
        datetime.date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
    except ValueError:
        raise ValueError(f"'{value}' is no calendar date; write YYYY, YYYY-MM or YYYY-MM-DD") from None
    return value


def _plain(value: str) -> str:
    """Data is plain text: no HTML, no template marks, no line breaks."""
    found = re.search(r"<[a-zA-Z/!]|\{\{|\{%|\{#|[\r\n\x00-\x08\x0b-\x1f]", value)
    if found:
        raise ValueError(f"plain text only; found {found.group()!r}")
    return value


def _english(value: dict[str, str]) -> dict[str, str]:
    if "en" not in value:
        raise ValueError("an English form is needed")
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s\"'<>]+", value):
        raise ValueError(f"'{value}' is no web address that starts with http:// or https://")
    return value


_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"

# What to write where a pattern does not fit.
HINTS = {_ID: "lower-case letters and digits, with hyphens between words", _DATE: "YYYY, YYYY-MM or YYYY-MM-DD"}

Id = Annotated[str, StringConstraints(pattern=_ID)]
Text = Annotated[str, StringConstraints(min_length=1), AfterValidator(_plain)]
Date = Annotated[str, StringConstraints(pattern=_DATE), AfterValidator(_date)]
Address = Annotated[str, AfterValidator(_address), WithJsonSchema({"type": "string", "pattern": "^https?://"})]
Titles = Annotated[dict[Annotated[str, StringConstraints(pattern=rf"^({'|'.join(LANGUAGES)})$")], Text],
                   AfterValidator(_english)]
