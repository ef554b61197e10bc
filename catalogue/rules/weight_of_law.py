"""What may stand where in a legal basis.

`requires` needs hard law in force, read at a text, and a duty that is a must. Soft law `recommends`, and its duty is
`should`. The first three links of a basis were read at a text and are law in force or soft law. No place twice.
Every cited provision says how far it binds and who owes it.
"""

from collections.abc import Iterator

from catalogue.errors import Problem
from catalogue.files import DataFile
from catalogue.models import Element, Instrument, Provision

RULE = "weight_of_law"


def check(files: dict[str, DataFile]) -> Iterator[Problem]:
    """Yields a problem for each link whose weight the law does not carry."""
    instruments = {i.id: i for i in files["instruments"].content.instruments}
    for number, element in enumerate(files["elements"].content.elements):
        yield from _element(files["elements"], number, element, instruments)
    for number, criterion in enumerate(files["criteria"].content.criteria):
        for index, link in enumerate(criterion.basis):
            provision = _provision(instruments, link.instrument, link.ref)
            if provision:
                path = ("criteria", number, "basis", index)
                yield from _complete(files["criteria"], path, instruments[link.instrument], provision)


def _element(file: DataFile, number: int, element: Element, instruments: dict[str, Instrument]) -> Iterator[Problem]:
    seen = set()
    for index, link in enumerate(element.basis):
        path = ("elements", number, "basis", index)
        provision = _provision(instruments, link.instrument, link.ref)
        if provision is None:
            continue
        if (link.instrument, link.ref) in seen:
            yield file.problem(path, f"{link.instrument} {link.ref} stands twice in this basis", RULE)
        seen.add((link.instrument, link.ref))
        instrument = instruments[link.instrument]
        yield from _complete(file, path, instrument, provision)
        reason = _too_strong(link.how, instrument, provision)
        if reason:
            yield file.problem((*path, "how"), f"'{link.how}' does not fit {link.instrument} {link.ref}: {reason}", RULE)
        if index < 3 and not provision.read:
            yield file.problem(path, "one of the first three links was not read at a text", RULE)
        if index < 3 and instrument.hard and not instrument.binding:
            yield file.problem(path, "one of the first three links is a treaty that is not in force", RULE)


def _too_strong(how: str, instrument: Instrument, provision: Provision) -> str | None:
    if how == "requires":
        if not instrument.hard:
            return "it is soft law"
        if not instrument.binding:
            return "the treaty is not known to be in force"
        if not provision.read:
            return "it was not read at a text"
        if provision.duty != "must":
            return f"its duty is '{provision.duty}'"
    if how == "recommends" and instrument.hard:
        return "it is a treaty; write requires or supports"
    return None


def _complete(file: DataFile, path: tuple, instrument: Instrument, provision: Provision) -> Iterator[Problem]:
    if provision.duty is None or provision.owed_by is None:
        yield file.problem(path, f"{instrument.id} {provision.name} is cited, but lacks duty or owed_by", RULE)
    elif instrument.hard == (provision.duty == "should"):
        expected = "not 'should': it is a treaty" if instrument.hard else "'should': it is soft law"
        yield file.problem(path, f"the duty of {instrument.id} {provision.name} is {expected}", RULE)


def _provision(instruments: dict[str, Instrument], instrument: str, name: str) -> Provision | None:
    return instruments[instrument].provision(name) if instrument in instruments else None
