"""What a release says, whichever form it is given: needs nothing that pages are made with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import quote

from msgspec import structs

from migdesk.documents.typography import cleaned
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind

SCHEME: Final = re.compile(r"(?i)^https?://")
_ADDRESS: Final = re.compile(r"(?i)(https?://|mailto:|tel:)[^\s]+")
_SAFE_IN_ADDRESS: Final = ":/?#[]@!$&'()*+,;=%-._~"
_NOT_DIALLED: Final = re.compile(r"[^0-9+]")


def printed_text(run: Run) -> str:
    """Return the text of a run; that of a gap in brackets, or else what the gap is called."""
    if not run.gap:
        return run.text
    text = run.text.strip() or run.gap
    return text if text.startswith("[") and text.endswith("]") else f"[{text}]"


def address(href: str) -> str:
    """Return where a link may lead, fit for a document, or nothing.

    Only web pages, mail and telephone numbers: a document must not open files or run scripts on
    its reader's machine.
    """
    href = cleaned(href).strip()
    return quote(href, safe=_SAFE_IN_ADDRESS) if _ADDRESS.fullmatch(href) else ""


def telephone_address(number: str) -> str:
    """Return what dials a number, or nothing."""
    dialled = _NOT_DIALLED.sub("", number)
    return f"tel:{dialled}" if dialled else ""


def mail_address(address: str) -> str:
    """Return what writes to somebody, or nothing."""
    return f"mailto:{address.strip()}" if "@" in address else ""


def page_address(link: str) -> str:
    """Return what opens a page, however much of its address was typed, or nothing."""
    link = link.strip()
    return link if SCHEME.match(link) or not link else f"https://{link}"


def cut(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """Yield what of ``runs`` lies between two places of their joined text. Gaps stay whole."""
    place = 0
    for run in runs:
        first, last = max(start - place, 0), min(end - place, len(run.text))
        if first < last or (run.gap and not run.text and start <= place <= end):
            yield structs.replace(run, text=run.text[first:last])
        place += len(run.text)


def parted(runs: Sequence[Run]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return the runs before and after the last line feed; none after it where there is none."""
    text = "".join(run.text for run in runs).rstrip()
    place = text.rfind("\n")
    if place < 0:
        return tuple(runs), ()
    return tuple(cut(runs, 0, place)), tuple(cut(runs, place + 1, len(text)))


def with_bold_name(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return ``runs`` with the text up to the first comma in bold, unless some is bold already."""
    if any(run.bold for run in runs):
        return tuple(runs)
    text = "".join(run.text for run in runs)
    end = text.find(",") if "," in text else len(text)
    name = (structs.replace(run, bold=True) for run in cut(runs, 0, end))
    return (*name, *cut(runs, end, len(text)))


def says_something(block: Block) -> bool:
    """Tell whether a block is printed at all."""
    return block.kind is BlockKind.ENDS or bool(block.gaps or cleaned(block.text).strip())


def opened_by_dateline(blocks: Sequence[Block]) -> int | None:
    """Return which block is the first lead, or without one the first paragraph."""
    kinds = [block.kind for block in blocks]
    for kind in (BlockKind.LEAD, BlockKind.PARAGRAPH):
        if kind in kinds:
            return kinds.index(kind)
    return None
