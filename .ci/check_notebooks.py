"""Refuse what nbdev passes over in silence: misspelt directives, cells without ids, imports mixed with other code.

Prints a line per problem and exits with 1 if there is any.
"""

import ast
import re
import sys
from pathlib import Path

import nbformat

DIRECTIVES = {
    "default_exp",
    "export",
    "exports",
    "exporti",
    "hide",
    "slow",
    "eval:",
    "echo:",
    "output:",
    "label:",
    "fig-cap:",
    "code-fold:",
}
FLOOR = "fast."  # modules that anybody may import, and that import only `base`
EXPORTED, LESSON = 40, 20  # lines of a cell of code, at most


def hides_import(statement: ast.stmt) -> bool:
    """Whether a statement has an import inside; `try: import x` with a plain value where it is missing is allowed."""
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return False
    if isinstance(statement, ast.Try):
        handled = [node for handler in statement.handlers for node in handler.body]
        if all(isinstance(node, ast.Import | ast.ImportFrom) for node in statement.body) and not statement.orelse:
            return not all(isinstance(node, ast.Assign | ast.Pass) for node in handled)
    return any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(statement))


def problems_of_cell(source: str) -> list[str]:
    """Problems of one code cell."""
    found = [
        f"unknown directive '#| {name}'"
        for name in re.findall(r"(?m)^#\s*\|\s*(\S+)", source)
        if name not in DIRECTIVES
    ]
    try:
        body = ast.parse(source).body
    except SyntaxError as error:
        return [*found, f"syntax error: {error}"]
    imports = [isinstance(node, ast.Import | ast.ImportFrom) for node in body]
    exports = re.search(r"(?m)^#\| export", source)
    limit = EXPORTED if exports or all(imports) else LESSON
    if (lines := len(source.splitlines())) > limit:
        found.append(f"{lines} lines; at most {limit} here")
    # The docs execute every cell with an import anywhere in it, and nothing that it builds on but exported cells.
    # 文档构建会执行任何含 import 的单元格，却只执行它所依赖的导出单元格。
    if any(imports) and not all(imports) and not exports:
        found.append("imports mixed with other code")
    if not exports and any(map(hides_import, body)):
        found.append("an import inside other code: the docs would execute this cell; import in a cell before it")
    return found


def problems_of_notebook(path: Path) -> list[str]:
    """Problems of one notebook."""
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except Exception as error:
        return [f"not a valid notebook: {str(error).splitlines()[0]}"]
    ids = [cell.get("id") for cell in notebook.cells]
    found = ["cells without an id of their own (run nbdev_clean)"] if None in ids or len(set(ids)) < len(ids) else []
    if not re.match(r"# .+\n\n> .+", notebook.cells[0].source):
        found.append("the first cell must be '# Title', an empty line, '> subtitle'")
    found += dead_links(path)
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code":
            found += [f"cell {number}: {problem}" for problem in problems_of_cell(cell.source)]
        elif re.search(r"(?m)^`?(<{7}|>{7}) ", cell.source):
            found.append(f"cell {number}: merge conflict marker")
    return found


def dead_links(path: Path) -> list[str]:
    """Relative links of a notebook's prose that lead nowhere."""
    prose = [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"]
    targets = re.findall(r"\]\((?!\w+:|#|/)([^)\s#]+)", "\n".join(prose))
    return [f"a link to {target}, which is not there" for target in targets if not (path.parent / target).exists()]


def exported(path: Path) -> tuple[str | None, set[str]]:
    """The module that a notebook makes, and the modules of this library that its exported cells import."""
    module, imports = None, set()
    for cell in nbformat.read(path, as_version=4).cells:
        if found := re.search(r"(?m)^#\|\s*default_exp\s+(\S+)", cell.source):
            module = found[1]
        if cell.cell_type == "code" and re.search(r"(?m)^#\|\s*export", cell.source):
            nodes = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.ImportFrom)]
            names = [(node.module or "", alias.name) for node in nodes for alias in node.names]
            imports |= {name for a, b in names if a.startswith("ltr_lab") for name in (a, f"{a}.{b}")}
    return module, {name.removeprefix("ltr_lab.") for name in imports}


def problems_of_order(folder: Path, notebooks: list[Path]) -> list[str]:
    """Imports from a later notebook, in the order of folders and numbers, which is the order of reading.

    The fast floor is the exception: whoever has a fast version there names it, and the floor sees nothing above it.
    """
    found, made = [], {path: exported(path) for path in notebooks}
    home = {module: path for path, (module, _) in made.items() if module}
    for path, (module, names) in made.items():
        floor = (module or "").startswith(FLOOR)
        for name in sorted(names & home.keys()):
            if floor and not name.startswith((FLOOR, "base.")):
                found.append(f"{path.relative_to(folder)}: imports {name}, which is above the floor")
            elif home[name] > path and not name.startswith(FLOOR):
                later = home[name].relative_to(folder)
                found.append(f"{path.relative_to(folder)}: imports {name} from the later {later}")
    return found


def main() -> int:
    folder = Path(__file__).resolve().parent.parent / "nbs"
    notebooks = sorted(path for path in folder.rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)
    lines = [f"{path.relative_to(folder)}: {problem}" for path in notebooks for problem in problems_of_notebook(path)]
    lines += problems_of_order(folder, notebooks)
    print(*lines, f"{len(notebooks)} notebooks, {len(lines)} problems", sep="\n")
    return int(bool(lines) or not notebooks)


if __name__ == "__main__":
    sys.exit(main())
