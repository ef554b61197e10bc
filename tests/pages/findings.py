"""What the whole check says of a project, as people read it."""

from macros import check
from tests.small import Project

PAGE = "docs/en/elements/wages.md"
SENTENCE = "Ask the workers."


def findings(project: Project) -> list[str]:
    """Every message of `make check`, sorted."""
    return [str(problem) for problem in check.run(project.root)]


def put(project: Project, text: str, path: str = PAGE, old: str = SENTENCE) -> int:
    """Puts a text in the place of a sentence of a page; the line where it begins."""
    return project.edit(path, old, text)


def translate(project: Project, path: str = "elements/wages.md", language: str = "fr") -> str:
    """Makes a confirmed translation of a page, word for word; its path from the root."""
    from pages.confirm import confirm

    shown = f"docs/{language}/{path}"
    project.write(shown, project.read(f"docs/en/{path}"))
    confirm(project.root, language, path)
    return shown
