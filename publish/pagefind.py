"""Drives Pagefind: pages in, the files of its index out.

We speak to its service ourselves. Its command reads a folder in the order of the disk, which differs from machine to
machine and so changes the bytes of the index; its Python interface waits a tenth of a second a page.
"""

import base64
import gzip
import json
import os
import subprocess
from html import escape
from typing import Any

from pagefind.service import get_executable

# Occurrences of words in one part of the index. A search fetches the parts that hold its words: small parts, small searches.
_PART = 1000
_SIGNATURE = b"pagefind_dcd"
FRAGMENT = "fragment/"


class SearchError(RuntimeError):
    """The search index could not be made; the message says why."""


def build(pages: dict[str, str], language: str, ignored: list[str]) -> dict[str, bytes]:
    """The files of the index of `pages`, by their path in the index's folder.

    pages: HTML by address, `/elements/wages/`. language: BCP 47 code, which decides how words are cut and stemmed.
    ignored: CSS selectors of what is left out. Raises SearchError.
    """
    binary = get_executable()
    if binary is None:
        raise SearchError("Pagefind is not installed; `make build` installs it from requirements/site.txt")
    environment = {**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": str(_PART)}
    service = subprocess.Popen([binary, "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    try:
        config = {"root_selector": "article", "exclude_selectors": ignored, "force_language": language}
        number = _ask(service, type="NewIndex", config=config)["index_id"]
        for address in sorted(pages):
            _ask(service, type="AddFile", index_id=number, url=address, file_contents=pages[address])
        files = _ask(service, type="GetFiles", index_id=number)["files"]
    finally:
        service.kill()
        service.communicate()
    return {file["path"]: base64.b64decode(file["content"]) for file in files}


def cut(texts: dict[str, str], language: str) -> dict[str, list[str]]:
    """The words into which Pagefind parts texts of a language without spaces, by the keys of the texts. Raises SearchError."""
    files = build({key: f"<article>{escape(text)}</article>" for key, text in texts.items()}, language, [])
    records = [read(content) for name, content in files.items() if name.startswith(FRAGMENT)]
    return {record["url"]: [word.strip() for word in record["content"].split("\u200b")] for record in records}


def read(fragment: bytes) -> dict[str, Any]:
    """What Pagefind shows of a page, from the file of its fragment."""
    record: dict[str, Any] = json.loads(gzip.decompress(fragment).removeprefix(_SIGNATURE))
    return record


def write(record: dict[str, Any]) -> bytes:
    """The file of a fragment."""
    return gzip.compress(_SIGNATURE + json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode(), 9, mtime=0)


def _ask(service: subprocess.Popen[bytes], **payload: Any) -> dict[str, Any]:
    assert service.stdin is not None and service.stdout is not None
    try:
        service.stdin.write(base64.b64encode(json.dumps({"message_id": 1, "payload": payload}).encode()) + b",")
        service.stdin.flush()
    except BrokenPipeError:
        raise SearchError("Pagefind stopped before it had read all pages") from None
    parts: list[bytes] = []
    while not parts or not parts[-1].endswith(b","):
        part = service.stdout.read1(1 << 16)  # type: ignore[attr-defined]
        if not part:
            raise SearchError("Pagefind stopped before it had answered")
        parts.append(part)
    answer: dict[str, Any] = json.loads(base64.b64decode(b"".join(parts)[:-1]))["payload"]
    if answer["type"] == "Error":
        raise SearchError(f"Pagefind: {answer['message']} ({payload.get('url', payload['type'])})")
    return answer
