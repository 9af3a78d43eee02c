"""What a reader of the library may rely on: one meaning per name, short functions. Prints a line per problem.

python .ci/check_library.py            this checkout
python .ci/check_library.py FOLDER     another one
"""

import ast
import statistics
import sys
from collections import defaultdict
from pathlib import Path

SHARED = {"main", "T"}  # every command has a main; a type variable is nobody's
# modules that play one role in several packages
ROLES = {"next_item", "ranking", "query", "queries", "command", "__init__", "__main__"}
MEDIAN, MOST = 10, 30  # lines of a function, its docstring included: the median, the 95th percentile


def modules(folder: Path) -> dict[str, ast.Module]:
    """The modules of a checkout by their dotted names."""
    paths = [path for path in sorted((folder / "ltr_lab").rglob("*.py")) if path.stem != "_modidx"]
    return {".".join(path.relative_to(folder).with_suffix("").parts): ast.parse(path.read_text()) for path in paths}


def defined(statement: ast.stmt) -> list[str]:
    """Public names that a statement at the top of a module gives a meaning to."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        names = [statement.name]
    elif isinstance(statement, ast.Assign):
        names = [target.id for target in statement.targets if isinstance(target, ast.Name)]
    else:
        target = getattr(statement, "target", None)
        names = [target.id] if isinstance(statement, ast.AnnAssign) and isinstance(target, ast.Name) else []
    return [name for name in names if not name.startswith("_")]


def repeated(homes: dict[str, list[str]], what: str) -> list[str]:
    """A line for each name with more than one home."""
    return [f"{what} {name} is in {' and '.join(places)}" for name, places in homes.items() if len(places) > 1]


def problems_of_names(trees: dict[str, ast.Module]) -> list[str]:
    """Names of modules and public names of modules that occur twice."""
    names, stems = defaultdict(list), defaultdict(list)
    for module, tree in trees.items():
        stems[module.rsplit(".", 1)[-1]].append(module)
        for name in {name for statement in tree.body for name in defined(statement)} - SHARED:
            names[name].append(module)
    return repeated(names, "the name") + repeated({k: v for k, v in stems.items() if k not in ROLES}, "the module")


def problems_of_length(trees: dict[str, ast.Module]) -> list[str]:
    """Functions that are longer, as a whole, than the house's rule."""
    lengths = sorted(
        node.end_lineno - node.lineno + 1
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    )
    median, most = statistics.median(lengths), lengths[int(0.95 * len(lengths))]
    print(f"{len(lengths)} functions: median {median:g} lines, 95th percentile {most}, longest {lengths[-1]}")
    rules = {f"the median is {median:g} lines": median < MEDIAN, f"the 95th percentile is {most} lines": most < MOST}
    return [f"functions: {what}" for what, ok in rules.items() if not ok]


def main(folder: Path) -> int:
    """The exit status: 1 if there is any problem."""
    trees = modules(folder)
    lines = problems_of_names(trees) + problems_of_length(trees)
    print(*lines, f"{len(trees)} modules, {len(lines)} problems", sep="\n")
    return int(bool(lines) or not trees)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent)))
