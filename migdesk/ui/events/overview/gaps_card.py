"""What is there of an event and what is missing, each leading to where it is added."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migdesk.desk.rows import EventPage
from migdesk.text.languages import language_name
from migdesk.ui.events.gaps import Gap, GapKind, gaps_of
from migdesk.ui.events.overview.rows import GapDelegate, GapRow, speak_gap
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.card_list import CardList
from migdesk.ui.widgets.labels import SectionHead
from migdesk.ui.widgets.layouts import column, frame


class GapsCard(QWidget):
    """How complete the record of an event is.

    Signals:
        tab_asked: the tab in which something is added, and the session that lacks it first.
    """

    tab_asked = Signal(str, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._gaps: dict[int, Gap] = {}
        look, name = parts.look, self.tr("Complete so far")
        self.list = CardList(look, name, GapDelegate, speak_gap)
        self.list.opened.connect(self._open)
        edge = look.px(6)
        card = frame("card", column(self.list, margins=(0, edge, 0, edge)))
        self.setLayout(column(SectionHead(look, name), card, spacing=look.px(6)))

    def show_page(self, page: EventPage) -> None:
        """Count what there is of an event."""
        self._gaps = dict(enumerate(gaps_of(page, self._parts.tags), 1))
        self.list.show_rows(
            {
                place: GapRow(gap, self._words(gap), self._count(gap))
                for place, gap in self._gaps.items()
            }
        )

    def _words(self, gap: Gap) -> str:
        match gap.kind:
            case GapKind.SPEAKERS:
                return self.tr("Sessions with speakers")
            case GapKind.POSTS:
                return self.tr("Speakers with a title")
            case GapKind.CONFLICTS:
                return self.tr("Conflicts in the agenda")
            case GapKind.TITLES:
                name = language_name(gap.language, self._parts.language)
                return self.tr("Titles in {language}").format(language=name)
            case GapKind.QUOTES:
                return self.tr("Quotes cleared")
            case GapKind.RELEASE:
                return self.tr("Releases")
            case GapKind.ALT:
                return self.tr("Photos described")
            case GapKind.CONSENT:
                return self.tr("Photos with consent")

    def _count(self, gap: Gap) -> str:
        if gap.kind is GapKind.RELEASE:
            return str(gap.done) if gap.done else self.tr("none yet")
        if gap.kind is GapKind.CONFLICTS:
            return str(gap.total)
        return self.tr("{done} of {total}").format(done=gap.done, total=gap.total)

    def _open(self, place: int) -> None:
        gap = self._gaps[place]
        tab = {
            GapKind.SPEAKERS: "agenda",
            GapKind.POSTS: "speakers",
            GapKind.CONFLICTS: "agenda",
            GapKind.TITLES: "agenda" if gap.session else "overview",
            GapKind.QUOTES: "quotes",
            GapKind.RELEASE: "releases",
            GapKind.ALT: "files",
            GapKind.CONSENT: "files",
        }[gap.kind]
        self.tab_asked.emit(tab, str(gap.session) if gap.session else "")
