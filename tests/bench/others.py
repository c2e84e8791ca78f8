"""Other programs that make pages, where they are installed: the same words, one after another."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Final

from bench.long_reports import COLUMNS, Section
from bench.measuring import seconds
from bench.report import Result
from documents import sheets

from migdesk.base.resources import resource
from migdesk.documents.forms.web import release_html
from migdesk.documents.release import release_pdf
from migdesk.documents.word.document import WordSheet, release_docx
from migdesk.documents.word.identity import Identity

ROUNDS: Final = 3
_BUDGETS: Final = {"MigDesk": 50.0}
_SIGNS: Final = str.maketrans({sign: f"\\{sign}" for sign in "\\#$*_`<>@[]=-+/~"})
_TYPST: Final = """
import sys, time, typst
start = time.perf_counter()
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], ignore_system_fonts=True)
print(time.perf_counter() - start)
"""
_LOOK: Final = """#set page(paper: "a4", margin: (x: 62pt, top: 63pt, bottom: 60pt), numbering: "1")
#set text(font: "MigDesk Text", size: 9.5pt, lang: "en")
#set par(leading: 3pt, spacing: 6pt)
#set table(stroke: (x, y) => (bottom: 0.5pt), inset: (x: 0pt, y: 5pt))
"""


def typst_of(told: Sequence[Section], scratch: Path) -> Callable[[], float] | None:
    """Return what sets a report with typst and tells how long that took; ``None`` without typst.

    It is a process that has made none yet, each time: typst keeps what it has set. What its start
    takes is not counted.
    """
    if find_spec("typst") is None:
        print("typst is not installed and not measured.")
        return None
    source = scratch / "report.typ"
    source.write_text(_LOOK + "".join(map(_as_typst, told)), "utf-8")
    command = [sys.executable, "-c", _TYPST, source, scratch / "typst.pdf", resource("fonts")]
    return lambda: float(subprocess.run(command, capture_output=True, check=True).stdout)


def _as_typst(section: Section) -> str:
    shares = ", ".join(f"{column.share}fr" for column in COLUMNS)
    sides = ", ".join("right" if column.figures else "left" for column in COLUMNS)
    heads = "".join(f"[{column.head}]" for column in COLUMNS)
    cells = ", ".join(f"[{_escaped(text)}]" for row in section.rows for text in row)
    bars = "\n".join(
        f"#grid(columns: (160pt, auto, auto), [{_escaped(name)}], "
        f"rect(width: {value * 2.8}pt, height: 11pt, fill: teal), [{value}])"
        for name, value in section.bars
    )
    table = f"#table(columns: ({shares}), align: ({sides}), table.header{heads}, {cells})"
    texts = map(_escaped, section.paragraphs)
    return "\n\n".join((f"= {_escaped(section.title)}", *texts, table, bars, ""))


def _escaped(text: str) -> str:
    return text.translate(_SIGNS)


def measure_others(scratch: Path) -> Iterator[Result]:
    """Measure a release by each program that is installed, beside ours."""
    sheet = sheets.english()
    page, word = release_html(sheet), scratch / "release.docx"
    word.write_bytes(release_docx(WordSheet(sheet, Identity("office", "release", "en", 0, ""))))
    works: dict[str, Callable[[], object] | None] = {
        "MigDesk": lambda: release_pdf(sheet),
        "WeasyPrint": _weasyprint(page),
        "LibreOffice": _libreoffice(word, scratch),
    }
    for name, work in works.items():
        if work is None:
            print(f"{name} is not installed and not measured.")
        else:
            work()
            taken = median(seconds(work) for _ in range(ROUNDS)) * 1000
            yield Result(f"a release by {name}, warm", taken, "ms", _BUDGETS.get(name))


def _weasyprint(page: str) -> Callable[[], object] | None:
    if find_spec("weasyprint") is None:
        return None
    weasyprint = import_module("weasyprint")
    return lambda: weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")


def _libreoffice(word: Path, scratch: Path) -> Callable[[], object] | None:
    office = shutil.which("soffice")
    if office is None:
        return None
    command = [office, "--headless", "--convert-to", "pdf", "--outdir", scratch, word]
    return lambda: subprocess.run(command, capture_output=True, check=True)
