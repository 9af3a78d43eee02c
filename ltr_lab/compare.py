"""`python -m ltr_lab.compare runs/*`; as a module it can be called: it is the `ll.compare` that its import replaces."""

import sys
from types import ModuleType
from typing import Any

from ltr_lab.base.errors import run_main
from ltr_lab.lab.comparison_page import main


class _Compare(ModuleType):
    """`import ltr_lab.compare` makes `ltr_lab.compare` this module, so it does what the function does."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        from ltr_lab.lab.comparison import compare

        return compare(*args, **options)


sys.modules[__name__].__class__ = _Compare

if __name__ == "__main__":
    sys.exit(run_main(main))
