"""The ten stages of an agreement and who acts in them."""

from typing import Literal

from pydantic import Field

from catalogue.models.common import Id, Record, Text


class Actor(Record):
    """An actor of a stage; `lead` marks who leads."""

    id: Id
    lead: bool = False


class Stage(Record):
    """A stage: what is done, what comes out, what to check, who acts, what goes wrong."""

    id: Id
    phase: Literal["design", "implement", "monitor", "evaluate"]
    title: Text
    tasks: list[Text] = Field(min_length=1)
    outputs: list[Text] = Field(min_length=1)
    checklist: list[Text] = Field(min_length=1)
    actors: list[Actor] = Field(min_length=1)
    pitfalls: list[Text] = Field(min_length=1)
    elements: list[Id] = Field(min_length=1)


class Stages(Record):
    """`data/stages.yaml`, in the order of the cycle."""

    stages: list[Stage]
