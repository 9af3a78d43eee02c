"""Run every notebook as a test, each in a fresh process; ends with `N passed, N failed`.

python .ci/test.py            all notebooks
python .ci/test.py 20 21      those whose name starts so
"""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(notebook: Path) -> tuple[bool, float]:
    """Execute one notebook; cells marked `#| slow` are skipped (tst_flags in settings.ini)."""
    from nbdev.test import test_nb

    start = time.perf_counter()
    ok, _ = test_nb(notebook, skip_flags=["slow"], force_flags=[], do_print=False, basepath=ROOT / "nbs")
    return bool(ok), time.perf_counter() - start


def main(prefixes: list[str]) -> int:
    os.chdir(ROOT / "nbs")
    # The notebooks of this checkout are tested against the library of this checkout, whatever is installed.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("MPLBACKEND", "agg")
    notebooks = [p for p in sorted((ROOT / "nbs").rglob("[0-9]*.ipynb")) if ".ipynb_checkpoints" not in p.parts]
    notebooks = [p for p in notebooks if not prefixes or p.name.startswith(tuple(prefixes))]
    passed, failed = 0, []
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        jobs = {pool.submit(run, p): p.name for p in notebooks}
        for job in as_completed(jobs):
            ok, seconds = job.result()
            passed += ok
            failed += [] if ok else [jobs[job]]
            print(f"{'ok    ' if ok else 'FAILED'} {jobs[job]} ({seconds:.1f} s)", flush=True)
    if failed:
        print("failed:", *sorted(failed))
    print(f"{passed} passed, {len(failed)} failed")
    return int(bool(failed) or not passed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
