"""The pages that the data asks for: one each for an element, a stage, and an instrument that is cited."""

from dataclasses import dataclass

from catalogue import Catalogue


@dataclass(frozen=True)
class Kind:
    """A kind of record with pages of its own: where they stand, and what a new one holds.

    keyed: the front matter names the record. exclusive: no other pages stand in the folder, save its index.
    """

    name: str
    folder: str
    new: str
    keyed: bool = True
    exclusive: bool = True

    def path(self, record: str) -> str:
        """The page of a record, relative to a language's folder."""
        return f"{self.folder}/{record.lower()}.md"

    def text(self, record: str) -> str:
        """A new page for a record."""
        return self.new.replace("#ID", f"#{record.lower()}").replace("ID", record)


ELEMENT = Kind("element", "elements", """---
element: ID
---

# {{ element_title("ID") }} { #ID }

{{ element_card("ID") }}

## The standard { #standard }

{{ legal_basis("ID") }}

## Checking it { #checking }

{{ criteria("ID") }}
""", exclusive=False)
INSTRUMENT = Kind("instrument", "sources/instruments", """---
instrument: ID
---

# {{ instrument_title("ID") }} { #ID }

{{ instrument_page("ID") }}
""")
STAGE = Kind("stage", "cycle", """# {{ stage_title("ID") }} { #ID }

{{ stage_page("ID") }}
""", keyed=False)
CORRIDOR = Kind("corridor", "corridors", """---
corridor: ID
---

# {{ corridor_title("ID") }} { #ID }

{{ corridor_page("ID") }}
""", exclusive=False)
COUNTRY = Kind("country", "corridors/countries", """---
country: ID
---

# {{ country_title("ID") }} { #ID }

{{ country_page("ID") }}
""")
KINDS = (ELEMENT, INSTRUMENT, STAGE, CORRIDOR, COUNTRY)


def records(catalogue: Catalogue) -> dict[Kind, list[str]]:
    """The records that have a page, by kind."""
    return {ELEMENT: list(catalogue.elements), INSTRUMENT: list(catalogue.cited), STAGE: list(catalogue.stages),
            CORRIDOR: list(catalogue.corridors), COUNTRY: list(catalogue.countries)}
