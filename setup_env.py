"""Sets up `.venv` from the locked, hashed requirements: `python3 setup_env.py site|test|lock`.

Uses the standard library alone, so that it runs on a bare machine.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(name: str) -> None:
    """Installs `requirements/<name>.txt` into `.venv`, which is made when it is missing."""
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    if not PYTHON.exists():
        print("Setting up .venv ...", flush=True)
        try:
            venv.create(VENV, with_pip=True)
        except (subprocess.CalledProcessError, ImportError):
            sys.exit("Python cannot make a virtual environment here. On Debian: apt-get install python3-venv")
    print(f"Installing requirements/{name}.txt ...", flush=True)
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
               "-r", ROOT / "requirements" / f"{name}.txt"]
    result = subprocess.run(command)
    if result.returncode:
        sys.exit("Installing the requirements failed; the lines above say why.")
    (VENV / name).touch()
    if name == "test":
        (VENV / "site").touch()


def lock() -> None:
    """Renews `requirements/*.txt` from the `*.in` files beside them."""
    install("lock")
    for name in ("site", "test", "lock"):
        print(f"Locking requirements/{name}.txt ...", flush=True)
        subprocess.run(
            [PYTHON, "-m", "piptools", "compile", "--quiet", "--generate-hashes", "--strip-extras", "--upgrade",
             "--allow-unsafe", "--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host",
             "--output-file", f"requirements/{name}.txt", f"requirements/{name}.in"],
            check=True, cwd=ROOT, env={**os.environ, "CUSTOM_COMPILE_COMMAND": "make lock"})


if __name__ == "__main__":
    wanted = sys.argv[1] if len(sys.argv) > 1 else "site"
    lock() if wanted == "lock" else install(wanted)
