"""What a record of each kind of data may hold. One module a kind; unknown keys are refused."""

from catalogue.models.corridors import Corridor, CorridorCriterion, Corridors, Practice, Practices
from catalogue.models.criteria import Criteria, Criterion
from catalogue.models.elements import Element, Elements, Group, Link
from catalogue.models.frameworks import Frameworks, Objective, Target
from catalogue.models.glossary import Glossary, Term
from catalogue.models.groups import Groups, Party, Ratification, Ratifications, StateGroup
from catalogue.models.instruments import Instrument, Instruments, Provision
from catalogue.models.stages import Stage, Stages
from catalogue.models.vocabulary import Vocabulary

__all__ = [
    "Corridor", "CorridorCriterion", "Corridors", "Criteria", "Criterion", "Element", "Elements", "Frameworks",
    "Glossary", "Group", "Groups", "Instrument", "Instruments", "Link", "Objective", "Party", "Practice", "Practices",
    "Provision", "Ratification", "Ratifications", "Stage", "Stages", "StateGroup", "Target", "Term", "Vocabulary",
]
