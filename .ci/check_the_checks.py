"""Plant an offence for every check and see it caught: a check that cannot fail is worse than none.

Works on copies of this checkout; prints a line per offence.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = shutil.ignore_patterns(".git", "*_cache", "__pycache__", ".ipynb_checkpoints", "_docs", "_proc", "*.egg-info")


def cell(notebook: Path, code: str) -> None:
    """Append a cell of code to a notebook."""
    content = json.loads(notebook.read_text())
    new = {"cell_type": "code", "execution_count": None, "id": "planted", "metadata": {}, "outputs": [], "source": code}
    content["cells"].append(new)
    notebook.write_text(json.dumps(content))


def replace(file: Path, pattern: str, text: str) -> None:
    """Replace the first match of a pattern in a file; there must be one."""
    new, count = re.subn(pattern, text, file.read_text(), count=1)
    assert count == 1, f"{pattern} is not in {file}"
    file.write_text(new)


def caught(command: list[str], plant: Callable[[Path], None], message: str) -> bool:
    """Whether a command fails with a message on a copy with an offence, and passes or fails without it otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=SKIPPED)
        plant(copy)
        done = subprocess.run([sys.executable, *command], cwd=copy, capture_output=True, text=True)
    return done.returncode == 1 and message in done.stdout


def notebook(copy: Path, prefix: str) -> Path:
    """The one notebook whose name begins so."""
    (path,) = copy.glob(f"nbs/*/{prefix}*.ipynb")
    return path


def offences() -> dict[str, tuple[list[str], Callable[[Path], None], str]]:
    """What is planted, which check has to notice, and what it has to say."""
    notebooks, library, flags = ([f".ci/check_{name}.py"] for name in ("notebooks", "library", "flags"))
    later = "#| export\nfrom ltr_lab.train.loop import Trainer"
    flag = (r"\n    loss: str", "\n    nobody_uses_me: int = 1\n    loss: str")
    return {
        "an import from a later notebook": (notebooks, lambda c: cell(notebook(c, "20_"), later), "from the later"),
        "the floor imports from above": (notebooks, lambda c: cell(notebook(c, "80_"), later), "is above the floor"),
        "a misspelt directive": (notebooks, lambda c: cell(notebook(c, "20_"), "#| exprt\n1"), "unknown directive"),
        "a lesson of 21 lines": (notebooks, lambda c: cell(notebook(c, "20_"), "1\n" * 21), "21 lines; at most 20"),
        "an exported cell of 41": (notebooks, lambda c: cell(notebook(c, "20_"), "#| export" + "\n1" * 40), "41 lines"),
        "imports and code in a cell": (notebooks, lambda c: cell(notebook(c, "20_"), "import os\nos"), "imports mixed"),
        "a name with two meanings": (
            library,
            lambda c: (c / "ltr_lab/losses/pairwise.py").open("a").write("\n\nclass Trainer: ...\n") and None,
            "the name Trainer is in",
        ),
        "a flag that nobody uses": (flags, lambda c: replace(c / "ltr_lab/train/ranking.py", *flag), "nobody_uses_me"),
        "a long line": (
            ["-m", "ruff", "check", "."],
            lambda c: cell(notebook(c, "20_"), "x = 1  # " + "long " * 30),
            "E501",
        ),
    }


def main() -> int:
    """The exit status: 1 if an offence was not noticed."""
    missed = 0
    for name, (command, plant, message) in offences().items():
        ok = caught(command, plant, message)
        missed += not ok
        print(f"{'caught' if ok else 'MISSED'}  {name}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
