"""A notebook-first research lab for learning to rank and generative recommendation: `import ltr_lab as ll`."""

__version__ = "0.1.0"

_API = {
    "api": ("load", "split", "TwoTower", "NextItem", "EASE", "ItemKNN", "ItemMean", "Popularity", "Random", "load_model", "loss"),
    "base.errors": ("UserError",),
    "data.readers": ("reader",),
}
_HOME = {name: module for module, names in _API.items() for name in names}
__all__ = [*_HOME, "__version__"]


def __getattr__(name: str) -> object:  # import ltr_lab 很快：需要时才导入 torch
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
