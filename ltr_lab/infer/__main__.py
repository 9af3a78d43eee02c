"""`python -m ltr_lab.infer`."""

import sys

from ltr_lab.base.errors import run_main
from ltr_lab.infer.command import main

if __name__ == "__main__":
    sys.exit(run_main(main))
