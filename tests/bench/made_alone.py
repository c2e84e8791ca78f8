"""Makes a report of some pages in a process of its own and prints what memory that took."""

import json
import sys
from pathlib import Path

if __name__ == "__main__":
    tests = Path(__file__).resolve().parents[1]
    sys.path[:1] = [str(tests), str(tests.parent)]
    from bench.long_reports import report_of
    from bench.reports import sections_for

    from migdesk.documents.rendering import page_sizes
    from migdesk.documents.reports.printing import printed

    pdf = printed(report_of(sections_for(int(sys.argv[1]))))
    told = Path("/proc/self/status").read_text("utf-8")
    (most,) = (line for line in told.splitlines() if line.startswith("VmHWM"))
    peak = int(most.split()[1]) * 1024  # what a process inherits of its maker is not in it
    json.dump({"pages": len(page_sizes(pdf)), "peak": peak}, sys.stdout)
