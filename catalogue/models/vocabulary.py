"""Closed lists: id to English label. Labels in other languages stand in the catalogues."""

from catalogue.models.common import Record, Text

Labels = dict[Text, Text]


class Vocabulary(Record):
    """`data/vocabulary.yaml`."""

    roles: Labels
    sectors: Labels
    phases: Labels
    actors: Labels
    answers: Labels
    duties: Labels
    owed_by: Labels
    hows: Labels
    layers: Labels
    kinds: Labels
    bodies: Labels
    standings: Labels
    protects: Labels
    in_force_states: Labels
    groups: Labels
    topics: Labels
    forms: Labels
    statuses: Labels
