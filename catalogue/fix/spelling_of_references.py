"""Writes references in the data as the data spells them: `Article 7 (1)` becomes `Art. 7(1)`."""

import re
from collections.abc import Iterator
from pathlib import Path

from catalogue import references, yamlfile
from catalogue.errors import CatalogueError

_REF = re.compile(r"""(?P<before>\bref: +)(?P<quote>['"]?)(?P<ref>[^'"{}\n]+?)(?P=quote)(?=\s*$|, +\w+:|\})""")
_SPELLINGS = (
    (re.compile(r"\b(?:Article|Art)\b\.? *(?=\d)"), "Art. "),
    (re.compile(r"\b(?:Articles|Arts)\b\.? *(?=\d)"), "Arts. "),
    (re.compile(r"\b(?:Paragraph|Para)\b\.? *(?=\d)"), "Para. "),
    (re.compile(r"\b(?:Paragraphs|Paras)\b\.? *(?=\d)"), "Paras. "),
    (re.compile(r" *[\u2010-\u2013] *(?=[\d(])"), "-"),
    (re.compile(r" +\("), "("),
    (re.compile(r" {2,}"), " "),
)


def fix(root: Path) -> Iterator[str]:
    """Mends the references that the grammar does not read as they stand, and reads once respelled."""
    for path in sorted((root / "data").glob("*.yaml")):
        shown = path.relative_to(root).as_posix()
        try:
            lines = yamlfile.text(path, shown).split("\n")
        except CatalogueError:
            continue  # `make check` says why
        changed = {number: mended for number, line in enumerate(lines)
                   if "ref:" in line and (mended := _REF.sub(_respelled, line)) != line}
        if changed:
            path.write_text("\n".join(changed.get(n, line) for n, line in enumerate(lines)), encoding="utf-8", newline="")
        for number, line in changed.items():
            yield f"{shown}:{number + 1}: {line.strip()}"


def _respelled(match: re.Match[str]) -> str:
    ref = match["ref"]
    if references.parse(ref) is None:
        for pattern, spelling in _SPELLINGS:
            ref = pattern.sub(spelling, ref)
    if ref == match["ref"] or references.parse(ref) is None:
        return match[0]
    quote = match["quote"] or ("'" if "," in ref else "")
    return f"{match['before']}{quote}{ref}{quote}"
