"""Flags of `python -m ltr_lab.train` that nobody uses, and a basic help that is longer than two screens.

A flag is used if a recipe sets it, or if a command, a document, a lesson or a test names it (`--flag`, `flag=` or
`"flag":`). Exported cells define flags, so they count for none, except in the studies, which give them to runs.
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ltr_lab.base.cli import flags_of, help_page  # noqa: E402
from ltr_lab.train.settings import KINDS, train_parser  # noqa: E402

FLAGS, LINES, WIDTH = 60, 100, 100  # of the help without `all`: two screens of 50 lines


def cells(notebook: Path) -> list[str]:
    """The cells of a notebook that may use a flag."""
    found = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in found]
    study = notebook.parent.name == "9_studies"
    return [text for text in texts if study or not re.search(r"(?m)^#\|\s*export", text)]


def corpus() -> str:
    """All text that may use a flag."""
    recipes = [re.sub(r"(?m)^(\w+):", r"--\1", p.read_text()) for p in (ROOT / "ltr_lab" / "recipes").glob("*.yaml")]
    documents = [(ROOT / name).read_text() for name in ("README.md", "CONTRIBUTING.md", ".ci/commands")]
    notebooks = [p for p in (ROOT / "nbs").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts]
    return "\n".join([*recipes, *documents, *(text for path in notebooks for text in cells(path))])


def is_used(flag: str, text: str) -> bool:
    """Whether a text names a flag."""
    return re.search(rf"--{flag}\b(?!_)|(?<![\w.]){flag}=(?!=)|[\"']{flag}[\"']\s*:", text) is not None


def problems() -> list[str]:
    """One line for every flag that nobody uses and every help that is too long."""
    found, text, known = [], corpus(), dict[str, None]()
    for task in KINDS:
        parser = train_parser(task)
        known |= dict.fromkeys(flag.rstrip("+") for flag in flags_of(parser))
        page = help_page(parser, width=WIDTH)
        flags, lines = len(re.findall(r"(?m)^  --", page)), page.count("\n") + 1
        if flags > FLAGS or lines > LINES:
            found.append(f"--task {task} --help shows {flags} flags in {lines} lines; allowed are {FLAGS} in {LINES}")
    unused = [flag for flag in known if flag not in ("help", "print_config") and not is_used(flag, text)]
    return found + [f"--{flag}: in no recipe, command, document, lesson or test" for flag in unused]


if __name__ == "__main__":
    lines = problems()
    print(*lines, f"flags: {len(lines)} problems", sep="\n")
    sys.exit(bool(lines))
