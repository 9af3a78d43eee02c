"""`python -m ltr_lab.compare runs/*`. An import of this module takes the name `ll.compare`, so it is called like it."""

import sys
from types import ModuleType
from typing import Any

from ltr_lab.base.errors import run_main
from ltr_lab.lab.comparison_page import main


class _Compare(ModuleType):
    """A module that does what the function does whose name it takes."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        from ltr_lab.lab.comparison import compare

        return compare(*args, **options)


sys.modules[__name__].__class__ = _Compare

if __name__ == "__main__":
    sys.exit(run_main(main))
