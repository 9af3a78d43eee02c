"""A notebook-first research lab for learning to rank and generative recommendation: `import ltr_lab as ll`."""

from typing import Any

__version__ = "0.1.0"

_ESTIMATORS = ("TwoTower", "NextItem", "QueryRanker", "EASE", "ItemKNN", "ItemMean", "Popularity", "Random", "load_model")
_API = {
    "api.data": ("load", "split"),
    "data.query_files": ("load_queries",),
    "api.estimators": _ESTIMATORS,
    "base.errors": ("UserError",),
}
# Parts by name. Each is the decorator that adds one: @ll.loss
REGISTRIES = {
    "loss": "losses.listwise:LOSSES",
    "metric": "metrics.formulas:METRICS",
    "encoder": "models.parts:ENCODERS",
    "tower": "models.parts:TOWERS",
    "block": "models.parts:BLOCKS",
    "reader": "data.readers:reader",
}
_HOME = {name: f"{module}:{name}" for module, names in _API.items() for name in names} | REGISTRIES
__all__ = [*_HOME, "__version__"]


def __getattr__(name: str) -> Any:  # import ltr_lab is fast: torch is imported when it is needed 需要时才导入 torch
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, _, attribute = _HOME[name].partition(":")
    return getattr(import_module(f"{__name__}.{module}"), attribute)


def __dir__() -> list[str]:
    return sorted(__all__)
