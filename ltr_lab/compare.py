"""`python -m ltr_lab.compare runs/*`: finished runs side by side; `import ltr_lab.compare` is `ltr_lab.compare` itself."""

import sys

from ltr_lab.base.errors import run_main
from ltr_lab.lab.comparison import compare
from ltr_lab.lab.comparison_page import main

if __name__ == "__main__":
    sys.exit(run_main(main))
sys.modules[__name__] = compare  # type: ignore[assignment]  # or the import would hide ll.compare  否则会遮住 ll.compare
