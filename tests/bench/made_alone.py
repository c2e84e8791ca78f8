"""Makes a report of some pages in a process of its own and prints what memory that took."""

import json
import sys
from pathlib import Path

if __name__ == "__main__":
    tests = Path(__file__).resolve().parents[1]
    sys.path[:1] = [str(tests), str(tests.parent)]
    import resource

    from bench.long_reports import report_of
    from bench.reports import sections_for

    from migdesk.documents.rendering import page_sizes
    from migdesk.documents.reports.printing import printed

    pdf = printed(report_of(sections_for(int(sys.argv[1]))))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    json.dump({"pages": len(page_sizes(pdf)), "peak": peak}, sys.stdout)
