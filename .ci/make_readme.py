"""Print README.md from nbs/index.ipynb: text, code and outputs; not the code of cells marked `#| echo: false`."""

import sys
from pathlib import Path

import nbformat

HEAD = "<!-- Made from nbs/index.ipynb by .ci/in_sync --write; edit that. -->\n"


def cell_text(cell: nbformat.NotebookNode) -> str:
    """One cell as Markdown."""
    if cell.cell_type == "markdown":
        return cell.source
    hidden = "#| echo: false" in cell.source or "#| hide" in cell.source
    data = [output.get("data", {}) for output in cell.outputs]
    shown = [
        d["text/markdown"] if "text/markdown" in d else f"```\n{d['text/plain']}\n```"
        for d in data
        if "text/plain" in d
    ]
    return "\n\n".join(
        ([] if hidden else [f"```python\n{cell.source}\n```"]) + ([] if "#| hide" in cell.source else shown)
    )


if __name__ == "__main__":
    notebook = nbformat.read(Path(__file__).resolve().parent.parent / "nbs" / "index.ipynb", as_version=4)
    texts = [text for text in map(cell_text, notebook.cells) if text]
    sys.stdout.write("\n\n".join([HEAD, *texts]) + "\n")
