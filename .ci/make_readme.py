"""Print README.md from nbs/index.ipynb: text, code and outputs; not the code of cells marked `#| echo: false`.

Directives are left out, relative links start from the root of the repository, and what follows
`<!-- README ends here -->` is in the docs alone.
"""

import posixpath
import re
import sys
from itertools import takewhile
from pathlib import Path

import nbformat

HEAD = "<!-- Made from nbs/index.ipynb by .ci/in_sync --write; edit that. -->\n"
END = "<!-- README ends here -->"
CODE = "```python\n"


def from_root(text: str) -> str:
    """Markdown whose relative links, which start from nbs, start from the root of the repository."""
    return re.sub(r"\]\((?!\w+:|#|/)([^)\s]+)", lambda m: "](" + posixpath.normpath("nbs/" + m[1]), text)


def cell_texts(cell: nbformat.NotebookNode) -> list[str]:
    """The parts of one cell as Markdown."""
    if cell.cell_type == "markdown":
        return [from_root(cell.source)]
    if "#| hide" in cell.source:
        return []
    data = [] if "#| output: false" in cell.source else [output.get("data", {}) for output in cell.outputs]
    shown = [
        from_root(d["text/markdown"]) if "text/markdown" in d else f"```\n{d['text/plain']}\n```"
        for d in data
        if "text/plain" in d
    ]
    code = re.sub(r"(?m)^#\| .*\n", "", cell.source)
    return shown if "#| echo: false" in cell.source else [f"{CODE}{code}\n```", *shown]


def readme(cells: list[nbformat.NotebookNode]) -> str:
    """The cells up to END; code cells with nothing between them become one block."""
    parts = [HEAD]
    for cell in takewhile(lambda cell: not cell.source.startswith(END), cells):
        for text in filter(None, cell_texts(cell)):
            if parts[-1].startswith(CODE) and text.startswith(CODE):
                text = parts.pop().removesuffix("\n```") + "\n\n" + text.removeprefix(CODE)
            parts.append(text)
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    notebook = nbformat.read(Path(__file__).resolve().parent.parent / "nbs" / "index.ipynb", as_version=4)
    sys.stdout.write(readme(notebook.cells))
