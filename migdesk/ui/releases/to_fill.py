"""What is still to be filled in: the places in all texts of a release, and a menu that leads there.

The text on the screen counts as it is now, the others as they are stored.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from migdesk.text.capitals import capitalised
from migdesk.text.gaps import gap_in_words, gaps_in_line
from migdesk.text.names import Language
from migdesk.text.translation import HEADS, WholeText, lines_of
from migdesk.text.words import Words, words_for
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.text_side import TextSide
from migdesk.ui.releases.written import Written
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.fields import language_code
from migdesk.ui.widgets.labels import Label


class PlaceToFill(Struct, frozen=True):
    """A place in a text where something is missing.

    Attributes:
        language: of the text.
        missing: what belongs there, in words.
        block: the id of the paragraph, empty where the headline is missing; ``headline``,
            ``deck`` or ``dateline`` where something is missing in that line.
        number: which gap of the paragraph it is, from 0 on.
        start, end: where in the line it is.
    """

    language: Language
    missing: str
    block: str = ""
    number: int = 0
    start: int = 0
    end: int = 0


def places_to_fill(loaded: Loaded, shown: Written | None, words: Words) -> tuple[PlaceToFill, ...]:
    """Return what is missing in the text that is shown, then what is in the others.

    Args:
        loaded: the release.
        shown: what stands on the screen now; ``None`` while there is no text.
        words: of the interface.
    """
    here = loaded.spot.language
    texts: dict[Language, WholeText] = {text.language: text for text in loaded.page.texts}
    if shown is not None and here in texts:
        texts[here] = shown
    order = sorted(texts, key=lambda language: language != here)
    return tuple(
        place for language in order for place in missing_in(language, texts[language], words)
    )


def missing_in(language: Language, text: WholeText, words: Words) -> Iterator[PlaceToFill]:
    """Yield what is missing in the text of a language, from its headline on."""
    if not text.headline.strip():
        yield PlaceToFill(language, QCoreApplication.translate("ToFill", "the headline"))
    lines = lines_of(text)
    for part in HEADS:
        for start, end, gap in gaps_in_line(lines[part], language):
            yield PlaceToFill(language, gap_in_words(gap, words), part, start=start, end=end)
    for block in text.blocks:
        for number, gap in enumerate(block.gaps):
            yield PlaceToFill(language, gap_in_words(gap, words), block.id, number)


class FillGuide(QObject):
    """Leads to what is to be filled in, in whichever language that is."""

    def __init__(
        self,
        parts: Parts,
        loaded: Callable[[], Loaded | None],
        text: TextSide,
        show: Callable[[Language, Callable[[], None]], None],
        parent: QWidget,
    ) -> None:
        """Lead about in ``text``; ``show`` shows it in a language and calls back then."""
        super().__init__(parent)
        self._parts, self._loaded, self._text, self._show = parts, loaded, text, show
        self._owner = parent

    def places(self) -> tuple[PlaceToFill, ...]:
        """Return what is missing now."""
        loaded = self._loaded()
        if loaded is None:
            return ()
        shown = self._text.written() if self._text.paper() is not None else None
        return places_to_fill(loaded, shown, words_for(self._parts.language))

    def lead_on(self) -> None:
        """Lead to the first place that is missing something."""
        places = self.places()
        if places:
            self._lead_to(places[0])
        else:  # it was filled in a moment ago
            self._parts.voice.say(self.tr("Nothing is left to fill in."))

    def offer(self, opener: QWidget) -> None:
        """Lead to the one place that is missing something, or offer all below ``opener``."""
        places = self.places()
        if len(places) > 1:
            menu = self._menu(places)
            menu.popup(opener.mapToGlobal(opener.rect().bottomLeft()))
        else:
            self.lead_on()

    def _lead_to(self, place: PlaceToFill) -> None:
        self._show(place.language, partial(self._show_place, place))

    def _show_place(self, place: PlaceToFill) -> None:
        if place.block in HEADS:
            self._text.to_place(place.block, place.start, place.end, enter=True)
        else:
            self._text.to_gap_in(place.block, place.number)

    def _menu(self, places: Sequence[PlaceToFill]) -> QMenu:
        look = self._parts.look
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = Label(look, self.tr("%n place(s) to fill in", "", len(places)), 12.5, 600, "text2")
        head.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6))
        title = QWidgetAction(menu)
        title.setDefaultWidget(head)
        title.setEnabled(False)
        menu.addAction(title)
        several = len({place.language for place in places}) > 1
        for place in places:
            said = capitalised(place.missing)
            if several:
                said = self.tr("{language}: {missing}").format(
                    language=language_code(place.language), missing=place.missing
                )
            entry = menu.addAction(look.icon("pen-line", "amber"), said)
            entry.triggered.connect(partial(self._lead_to, place))
        return menu
