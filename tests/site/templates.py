"""One page of each template, for tests that look at all of them."""

TEMPLATES = {
    "home": "",
    "start": "start/",
    "element": "elements/fair-recruitment/",
    "element without translation": "elements/family-life/",
    "elements": "elements/",
    "matrix": "elements/matrix/",
    "criteria": "elements/criteria/",
    "stage": "cycle/draft/",
    "cycle": "cycle/",
    "instrument": "sources/instruments/ilo-c097/",
    "instruments": "sources/instruments/",
    "glossary": "sources/glossary/",
    "frameworks": "sources/frameworks/",
    "data": "sources/data/",
    "macros": "contribute/macros/",
    "translations": "contribute/translations/",
    "corridors": "corridors/",
    "corridor": "corridors/npl-mys/",
    "two countries": "corridors/sheet/#from=NPL&to=MYS",
    "choosing": "corridors/choose/",
    "scoring": "corridors/scoring/",
    "pilot": "pilot/protocol/",
    "country": "corridors/countries/npl/",
}


def address(language: str, path: str) -> str:
    """The address of a page in a language, below the site's root."""
    return f"/{path}" if language == "en" else f"/{language}/{path}"
