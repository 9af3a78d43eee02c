"""Print the sidebar of the docs: a chapter for each folder of notebooks, in the order of reading."""

import sys
from pathlib import Path

import yaml

CHAPTERS = {
    "0_tour": "Tour: eight lessons",
    "0_base": "Base",
    "1_data": "Data",
    "2_losses": "Losses",
    "3_models": "Models",
    "4_samplers": "Samplers",
    "5_metrics": "Metrics",
    "6_train": "Training",
    "7_infer": "Recommending",
    "8_fast": "The fast floor",
    "9_studies": "Studies",
}


def sidebar(folder: Path) -> dict[str, object]:
    """What Quarto reads; a folder without a chapter is an error."""
    found = {path.parent.name for path in folder.glob("*/*.ipynb")}
    assert found == CHAPTERS.keys(), f"chapters and folders differ: {found ^ CHAPTERS.keys()}"
    chapters: list[object] = ["index.ipynb"]
    for name, title in CHAPTERS.items():
        notebooks = sorted(path.relative_to(folder).as_posix() for path in folder.glob(f"{name}/*.ipynb"))
        chapters.append({"section": title, "contents": notebooks})
    return {"website": {"sidebar": {"contents": chapters}}}


if __name__ == "__main__":
    yaml.safe_dump(sidebar(Path(__file__).resolve().parent.parent / "nbs"), sys.stdout, sort_keys=False, width=120)
