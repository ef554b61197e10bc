"""Runs a command as a whole process and takes its time and its largest memory."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """Wall-clock seconds and peak memory in megabytes of a command."""

    seconds: float
    megabytes: float


def run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Cost:
    """Runs `command` in `folder`. Raises CalledProcessError, with what it printed, when it fails."""
    start = time.monotonic()
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(command, cwd=folder, env={**os.environ, **(environment or {})},
                                   stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        if status:
            output.seek(0)
            raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command, output.read())
    return Cost(seconds, usage.ru_maxrss / 1024)
