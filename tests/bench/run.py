"""Measures the speed budgets: ``python3 dev.py bench [--only PART …] [--json FILE]``."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])  # as in a run of the tests
    from bench.program import main

    sys.exit(main(sys.argv[1:]))
