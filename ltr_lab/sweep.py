"""`python -m ltr_lab.sweep`: a search over settings; `import ltr_lab.sweep` is the function `ltr_lab.sweep`."""

import sys

from ltr_lab.base.errors import run_main
from ltr_lab.lab.search_command import main, sweep

if __name__ == "__main__":
    sys.exit(run_main(main))
sys.modules[__name__] = sweep  # type: ignore[assignment]  # or the import would hide ll.sweep  否则 import 会遮住 ll.sweep
