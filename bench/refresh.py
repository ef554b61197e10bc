"""How long an editor waits: `make check`, and the preview after a change."""

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from bench import measure

PORT = 8765


def editing(root: Path, folder: Path) -> dict[str, float]:
    """Seconds of `make check`, and from a saved change to the changed preview, on a copy of the project."""
    check = measure.run([sys.executable, "-m", "commands", "check"], root, {"PYTHONPATH": str(root)})
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns(".git", ".venv", ".build", "site", "tests"))
    preview = subprocess.Popen([sys.executable, "-m", "commands", "edit", "--port", str(PORT)], cwd=folder,
                               env={**os.environ, "PYTHONPATH": str(folder)}, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        _until("", 120)
        prose = _change(folder / "docs/en/elements/wages.md", "Pay is the reason", "Xyzzy is the reason", "Xyzzy is")
        fact = _change(folder / "data/elements.yaml", "title: Wages and wage protection",
                       "title: Wages and plugh protection", "plugh")
    finally:
        os.killpg(preview.pid, 15)
    return {"make check, s": check.seconds, "a sentence edited, s": prose, "a YAML fact changed, s": fact}


def _change(path: Path, old: str, new: str, expected: str) -> float:
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{path} no longer holds {old!r}, which the measurement changes")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    start = time.monotonic()
    _until(expected, 60)
    return time.monotonic() - start


def _until(expected: str, limit: float) -> None:
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/elements/wages/", timeout=5) as answer:
                if expected in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError(f"the preview did not show {expected!r} within {limit} s")
