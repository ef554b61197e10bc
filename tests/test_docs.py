"""Whatever people use is documented: each macro, command, target of the Makefile and kind of data has its line."""

import re

import pytest

from catalogue.catalogue import KINDS
from commands.__main__ import main
from macros import REGISTRY, Context, call
from macros.context import Library
from tests.macros.html import parse
from tests.small import ROOT

README = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md"))
GUIDE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/en/contribute").glob("*.md")))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE)
COMMANDS = main.list_commands(None)
ROOMS = [path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")
         and path.name not in {"site", "__pycache__"}]


def test_the_page_of_the_macros_draws_them_all(library: Library) -> None:
    assert "{{ macro_reference() }}" in GUIDE
    html = str(call(Context(library), REGISTRY["macro_reference"], ()))
    assert sorted(re.findall(r'id="macro-[^"]+"><code>(\w+)</code>', html)) == sorted(REGISTRY)
    text = " ".join(parse(html).text.split())
    assert [m.name for m in REGISTRY.values() if " ".join(m.purpose.replace("`", "").split()) not in text] == []


@pytest.mark.parametrize("target", [target for target in TARGETS if target != "help"])
def test_a_target_of_the_makefile_has_its_line(target: str) -> None:
    assert re.search(rf"^{target}:.* ## [A-Z]", MAKEFILE, re.MULTILINE), "make help would not show it"
    assert f"make {target}" in README + GUIDE


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_has_its_target_its_help_and_its_line(command: str) -> None:
    assert command in TARGETS or command in MAKEFILE
    assert main.get_command(None, command).get_short_help_str()
    assert f"make {command}" in README + GUIDE or f"commands {command}" in README + GUIDE


@pytest.mark.parametrize("target", [target for target in TARGETS if target not in {"help", "lock"}])
def test_a_target_runs_a_command_that_exists(target: str) -> None:
    recipe = MAKEFILE.split(f"\n{target}:")[1].split("\n\n")[0]
    assert re.search(r"\$\(RUN\) (\w+)", recipe)[1] in COMMANDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_data_has_its_line(kind: str) -> None:
    row = re.search(r"^\| `data/` .*", README, re.MULTILINE)[0]
    assert re.search(rf"\b{kind}\b", row) or f"data/{kind}.yaml" in README + GUIDE


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_its_line(room: str) -> None:
    assert f"{room}/" in README
