"""Long reports: with a cover, and with contents where there are pages to look for.

``report_pdf(..., binding=bound(has_cover=True, has_contents=True, summary="What was done."))``
"""

from typing import Final

from msgspec.structs import replace

from migdesk.documents.pdf.contents import goals
from migdesk.documents.pdf.pages import paginate
from migdesk.documents.reports.contents import FEWEST_AFTER_COVER, FEWEST_PAGES, contents, listed
from migdesk.documents.reports.cover import Cover, CoverText, cover
from migdesk.documents.reports.page import OFF, Binding, Bound, Matter, Paper
from migdesk.text.dates import days_in_words

_FIRST_BOOKMARK: Final = 2
"""That of the first part of the story: before it come those of the title and the contents."""


def bound(*, has_cover: bool = False, has_contents: bool = False, summary: str = "") -> Binding:
    """Return how a long report is put together.

    Args:
        has_cover: whether it begins with a cover, which then holds title, days and place.
        has_contents: whether it has contents, if it is long enough to need them.
        summary: a few words for the cover.
    """

    def bind(paper: Paper, matter: Matter) -> Bound:
        front = _cover(paper, matter, summary) if has_cover else None
        opening = () if has_cover else matter.opening
        below_head = replace(matter.area, first_top=matter.area.later_top)
        first = below_head if has_cover else matter.area
        later = replace(below_head, first_rise=0)
        told = paginate(matter.story, later)
        story = told.pages
        found = listed(tuple(goals(story, _FIRST_BOOKMARK))) if has_contents else ()
        fewest = FEWEST_AFTER_COVER if has_cover else FEWEST_PAGES
        if not found or len(story) < fewest:
            laid = paginate((*opening, *matter.story), first)
            return Bound(laid.pages, laid.fill, front)
        # Laid out once to know how many pages come before the first that is listed.
        unnumbered = paginate((*opening, *contents(paper, found, offset=0)), first).pages
        offset = len(unnumbered) + has_cover + 1
        numbered = paginate((*opening, *contents(paper, found, offset=offset)), first).pages
        return Bound((*numbered, *story), told.fill, front)

    return bind


def _cover(paper: Paper, matter: Matter, summary: str) -> Cover:
    front = matter.front
    off = paper.both(f"event_status.{front.status}") if front.status in OFF else ""
    said = CoverText(
        " · ".join(filter(None, (matter.kind, off))),
        titles=tuple(dict.fromkeys((matter.title, *filter(None, front.title[1:])))),
        summary=summary,
        days=days_in_words(front.start, front.end, paper.languages[0]),
        place=front.place[0],
    )
    return cover(paper, front.house, said, matter.size)
