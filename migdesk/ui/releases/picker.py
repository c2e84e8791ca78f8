"""Chooses what is put into the text, and how it is to stand there."""

from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import inserting, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import PhotoChoice
from migdesk.text.blocks import Run
from migdesk.text.names import Case, Language
from migdesk.text.quotation import Placing
from migdesk.text.words import words_for
from migdesk.ui.releases.insert_rows import PICTURE, Insertable, InsertList, Put
from migdesk.ui.releases.key_hints import KeyHints
from migdesk.ui.releases.offering import (
    Target,
    Way,
    boilerplates_offered,
    organisations_offered,
    people_offered,
    photos_offered,
    quote_offered,
    runs_of,
)
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.choices import Chips, Segmented
from migdesk.ui.widgets.labels import CutLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, clear, column, frame, hline, row
from migdesk.ui.widgets.search_line import SearchLine
from migdesk.vocabulary import BlockKind

_SEARCH_AFTER: Final = 120
_CASED: Final = frozenset({"ka"})
"""Languages whose names have case forms."""

OFFERED: Final = (Put.QUOTE, Put.PERSON, Put.PHOTO, Put.BOILERPLATE)
"""What can be turned to; organisations stand with people."""

_NAMED: Final = frozenset({Put.PERSON, Put.ORGANISATION})
_PARAGRAPHS: Final = {Put.QUOTE: BlockKind.PARAGRAPH, Put.BOILERPLATE: BlockKind.BOILERPLATE}
"""What becomes a paragraph of its own, of which kind."""


class Chosen(Struct, frozen=True):
    """What is to be put in: its words, and whether it is a paragraph of its own.

    ``asset`` is the UUID of a photo, whose caption the words are; there may be none. ``kind`` is
    that of the paragraph.
    """

    runs: tuple[Run, ...]
    is_paragraph: bool
    asset: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH


class InsertPicker(QWidget):
    """Search, list, preview of the sentence, attribution.

    The keyboard stays in the search: Up and Down choose, Tab changes the attribution, Enter puts
    in. The word *photo* alone turns to photos.

    Signals:
        chosen: a :class:`Chosen` to put in.
    """

    chosen = Signal(object)

    def __init__(self, parts: Parts, *, docked: bool = False) -> None:
        """Offer nothing yet; see :meth:`offer_for`.

        Args:
            parts: of the window.
            docked: it stands beside the text instead of over it.
        """
        super().__init__()
        self._parts, self._docked = parts, docked
        look = parts.look
        self._target: Target | None = None
        self._sentence: tuple[Run, ...] = ()
        self._asked_for: tuple[Put, int] = (Put.QUOTE, 0)
        self._photo = words_for(parts.language)("block_kind.photo").casefold()
        self.search = SearchLine(look, self.tr("Search quotes, or type a name"))
        self.list = InsertList(look, parts.language)
        self.list.setAccessibleName(self.tr("What can be put in"))
        shape: type[Segmented | Chips] = Chips if docked else Segmented
        self._kinds = shape(  # chips go to a second line where there is little room
            look,
            [
                (Put.QUOTE, self.tr("Quotes")),
                (Put.PERSON, self.tr("People")),
                (Put.PHOTO, self.tr("Photos")),
                (Put.BOILERPLATE, self.tr("Blocks")),
            ],
            name=self.tr("What to put in"),
        )
        self._none = Label(look, "", 13, 400, "text2", wrap=True)
        self._shown = CutLabel(look, "", 13.5, lines=4, document=True)
        self._hint = Label(look, "", 12, 400, "amber", wrap=True)
        self._keys: KeyHints | None = None
        self._attribution = column(spacing=look.px(6))
        icon = "corner-down-left" if docked else ""  # over the text the room is for the keys
        self._put = Button(look, self.tr("Insert"), small=True, icon=icon)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_AFTER)
        self._verb: _Ring | None = None
        self._placing: _Ring | None = None
        self._case: _Ring | None = None
        self._lay_out()
        self._connect()

    # What the editor does

    def offer_for(self, target: Target, kind: Put = Put.QUOTE) -> None:
        """Offer what fits a text."""
        self._target = target
        self.search.clear()
        self._kinds.set_value(kind)
        self._load()

    def refresh(self) -> None:
        """Offer anew what fits: records or the text have changed."""
        if self._target is not None and self.isVisible():
            self._load()

    def kind(self) -> Put:
        """Return what is offered."""
        return Put(self._kinds.value())

    def focus(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    # Building

    def _lay_out(self) -> None:
        look = self._parts.look
        px = look.px
        gap = px(12)
        self.search.setProperty("bare", "" if self._docked else "1")
        ground = frame(
            "sunken",
            column(
                self._shown,
                self._hint,
                self._attribution,
                spacing=px(8),
                margins=(px(14), px(10), px(14), px(10)),
            ),
        )
        self._ground = ground
        if self._docked:
            foot: QLayout = column(self._kinds, row(None, self._put), spacing=px(6))
        else:
            self._keys = KeyHints(look, [])
            foot = row(self._keys, None, self._kinds, self._put, spacing=px(8))
        self.list.setMinimumHeight(px(120 if self._docked else 176))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        top = QFrame()
        top.setLayout(row((self.search, 1), margins=(gap, px(8), gap, px(8))))
        bottom = QFrame()
        bottom.setLayout(row((foot, 1), margins=(gap, px(8), gap, px(8))))
        none = QFrame()
        none.setLayout(row((self._none, 1), margins=(px(14), px(12), px(14), px(12))))
        self._none_frame = none
        inside = column(top, hline(), none, (self.list, 1), ground, hline(), bottom)
        if self._docked:  # in a low window with large letters there is no room for all of it
            self.setLayout(column((ScrollColumn(inside), 1)))
        else:
            self.setLayout(inside)
            self.setFixedWidth(px(652))
        none.hide()

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._pause.start())
        self.search.installEventFilter(self)
        self._pause.timeout.connect(self._load)
        self._kinds.chosen.connect(self._change_kind)
        self.list.moved.connect(self._choose)
        self.list.taken.connect(lambda _: self._give())
        self.list.picture_wanted.connect(self._ask_picture)
        self._put.clicked.connect(self._give)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the search; Ctrl+Tab is not the tabs of the window here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                event.accept()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            match event.key():
                case Qt.Key.Key_Down:
                    self.list.step(1)
                case Qt.Key.Key_Up:
                    self.list.step(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._give()
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab if control:
                    self._switch_kind()
                case Qt.Key.Key_Tab if not self._docked and not shift:
                    self._turn(self._case or self._verb)
                case Qt.Key.Key_Backtab if not self._docked:
                    self._turn(self._placing)
                case _:
                    return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)

    # What is offered

    def _load(self) -> None:
        self._pause.stop()
        target = self._target
        if target is None:
            return
        self._show_keys(target.language)
        typed, kind = self.search.text().strip(), self.kind()
        hints = {
            Put.PHOTO: self.tr("Search captions and names of files"),
            Put.BOILERPLATE: self.tr("Search boilerplates"),
        }
        self.search.setPlaceholderText(hints.get(kind, self.tr("Search quotes, or type a name")))
        if kind is not Put.PHOTO and not self._docked and typed.casefold() == self._photo:
            self.offer_for(target, Put.PHOTO)
            return

        def ask(desk: Desk) -> list[Insertable]:
            match kind:
                case Put.QUOTE:
                    return self._quotes(desk, target, typed)
                case Put.PHOTO:
                    return photos_offered(desk, target, typed)
                case Put.BOILERPLATE:
                    return boilerplates_offered(desk, target, typed)
                case _:
                    return self._named(desk, target, typed)

        self._parts.worker.ask(self, ask, self._show, self._fail, instead="insertable")

    def _show_keys(self, language: Language) -> None:
        """Say what the keys do with what is offered."""
        if self._keys is None:
            return
        hints = [("Enter", self.tr("insert"))]
        match self.kind():
            case Put.QUOTE:
                hints.append(("Tab", self.tr("attribution")))
            case Put.PERSON if language in _CASED:  # organisations, too
                hints.append(("Tab", self.tr("case")))
        self._keys.show_hints([*hints, ("Esc", self.tr("close"))])

    def _ask_picture(self, key: int) -> None:
        """Have a photo made small on the worker; one that cannot be drawn keeps its place."""
        look, ratio = self._parts.look, self.devicePixelRatioF()
        room = QSize(*(round(look.px(side) * ratio) for side in PICTURE))
        self._parts.worker.ask(
            self,
            lambda desk: _cut_to(room, questions.photo_drawn(desk, key)),
            lambda picture: self.list.put_picture(key, picture),
            lambda _: None,
        )

    def _quotes(self, desk: Desk, target: Target, typed: str) -> list[Insertable]:
        found = questions.quotes_for_insert(desk, target.release_id, typed)
        here = [quote_offered(choice, target.language) for choice in found if choice.of_event]
        others = [quote_offered(choice, target.language) for choice in found if not choice.of_event]
        rows: list[Insertable] = []
        if here:
            count = self.tr("This event, %n quote(s)", "", len(here))
            rows += [Insertable(0, count), *here]
        if others:
            rows += [Insertable(0, self.tr("Elsewhere")), *others]
        return rows

    def _named(self, desk: Desk, target: Target, typed: str) -> list[Insertable]:
        people = people_offered(desk, target, typed)
        bodies = organisations_offered(desk, target, typed)
        if people and bodies:
            bodies.insert(0, Insertable(0, self.tr("Organizations")))
        return [*people, *bodies]

    def _show(self, rows: list[Insertable]) -> None:
        nothing = not rows
        self._none_frame.setVisible(nothing)
        self.list.setVisible(not nothing)
        self._ground.setVisible(not nothing)
        if nothing:
            self._none.setText(self._why_nothing())
        self.list.show_rows(rows)

    def _why_nothing(self) -> str:
        is_search = bool(self.search.text().strip())
        match self.kind():
            case Put.PERSON if is_search:
                return self.tr("Nobody matches.")
            case Put.PERSON:
                return self.tr("Nobody is recorded yet. Add people to the agenda of the event.")
            case Put.BOILERPLATE if is_search:
                return self.tr("No boilerplate matches.")
            case Put.BOILERPLATE:
                return self.tr("No boilerplate is written in this language. Settings has them.")
            case Put.PHOTO if is_search:
                return self.tr("No photo matches.")
            case Put.PHOTO if self._target is not None and not self._target.event_id:
                return self.tr("Photos are kept with an event, and this release has none.")
            case Put.PHOTO:
                return self.tr("The event has no photos yet. Drop one on the text to add it.")
            case _ if is_search:
                return self.tr("No quote matches.")
        return self.tr("No quotes are recorded yet. Record them under Quotes or at the event.")

    def _change_kind(self, _kind: object) -> None:
        self._load()
        if not self._docked:
            self.focus()

    def _switch_kind(self) -> None:
        at = OFFERED.index(self.kind())
        self._kinds.set_value(OFFERED[(at + 1) % len(OFFERED)])
        self._load()

    # How it will stand

    def _choose(self, current: Insertable | None) -> None:
        self._sentence = ()
        self._put.setEnabled(False)
        self._asked_for = (current.kind, current.key) if current else (Put.QUOTE, 0)
        clear(self._attribution)
        self._verb = self._placing = self._case = None
        self._hint.hide()
        if current is None or self._target is None:
            self._shown.set_text("")
            return
        if current.photo is not None:
            self._show_photo(current.photo)
            return
        if current.kind is Put.BOILERPLATE:
            self._show_sentence((Run(current.text),))
            return
        if current.kind in _NAMED:
            self._offer_cases()
            self._ask_sentence()
            return
        quote, language, wanted = current.key, self._target.language, self._asked_for

        def offer(choices: inserting.QuoteChoices) -> None:
            if wanted == self._asked_for:
                self._offer_attribution(choices)
                self._ask_sentence()

        self._parts.worker.ask(
            self,
            lambda desk: inserting.quote_choices(desk, quote_id=quote, language=language),
            offer,
            self._cannot,
            instead="choices",
        )

    def _offer_attribution(self, choices: inserting.QuoteChoices) -> None:
        look = self._parts.look
        clear(self._attribution)
        names = {
            Placing.AFTER: self.tr("After"),
            Placing.BEFORE: self.tr("Before"),
            Placing.SPLIT: self.tr("Split"),
        }
        verb = Chips(look, [(verb, verb) for verb in choices.verbs], name=self.tr("Attribution"))
        verb.chosen.connect(lambda _: self._ask_sentence())
        placing = Segmented(
            look,
            [(placing, names[placing]) for placing in choices.placings],
            name=self.tr("Where the speaker is named"),
        )
        placing.chosen.connect(lambda _: self._ask_sentence())
        self._verb = _Ring(verb, choices.verbs)
        self._placing = _Ring(placing, choices.placings)
        if self._docked:
            self._attribution.addWidget(verb)
            self._attribution.addLayout(row(placing, None))
        else:
            label = Label(look, self.tr("Attribution"), 12.5, 400, "text2")
            self._attribution.addLayout(row(label, (verb, 1), placing, spacing=look.px(8)))
        placing.setVisible(len(choices.placings) > 1)

    def _offer_cases(self) -> None:
        target = self._target
        if target is None or target.language not in _CASED:
            return
        names = (
            (Case.NOMINATIVE, self.tr("Nominative")),
            (Case.ERGATIVE, self.tr("Ergative")),
            (Case.DATIVE, self.tr("Dative")),
            (Case.GENITIVE, self.tr("Genitive")),
        )
        cases = Chips(self._parts.look, names, name=self.tr("Case"))
        cases.chosen.connect(lambda _: self._ask_sentence())
        self._case = _Ring(cases, tuple(Case))
        self._attribution.addWidget(cases)

    def _ask_sentence(self) -> None:
        target, current = self._target, self.list.current()
        if target is None or current is None:
            return
        before, wanted = target.text_before(), self._asked_for
        verb = self._verb.choice.value() if self._verb is not None else ""
        placing = self._placing.choice.value() if self._placing is not None else Placing.AFTER
        case = self._case.choice.value() if self._case is not None else Case.NOMINATIVE

        def ask(desk: Desk) -> tuple[Run, ...]:
            way = Way(before, verb, placing, case)
            return runs_of(desk, target, current.kind, current.key, way)

        def show(runs: tuple[Run, ...]) -> None:
            if wanted == self._asked_for:
                self._show_sentence(runs)

        self._parts.worker.ask(self, ask, show, self._cannot, instead="sentence")

    def _show_sentence(self, runs: tuple[Run, ...]) -> None:
        self._sentence = runs
        self._shown.set_text("".join(run.text for run in runs))
        gaps = sum(1 for run in runs if run.gap)
        self._hint.setText(
            self.tr("%n thing(s) the records do not know yet will be marked.", "", gaps)
        )
        self._hint.setVisible(bool(gaps))
        self._put.setEnabled(bool(runs))

    def _show_photo(self, photo: PhotoChoice) -> None:
        self._sentence = (Run(photo.caption),) if photo.caption else ()
        self._shown.set_text(photo.caption or self.tr("This photo has no caption yet."))
        self._hint.setText(
            self.tr("It is not printed before somebody notes who agreed to being shown.")
        )
        self._hint.setVisible(not photo.may_be_shown)
        self._put.setEnabled(True)

    def _cannot(self, error: MigdeskError) -> None:
        what, todo = self._parts.voice.advice(error)
        self._shown.set_text("")
        self._hint.setText(f"{what} {todo}")
        self._hint.show()

    def _fail(self, error: MigdeskError) -> None:
        what, todo = self._parts.voice.advice(error)
        self._show([])
        self._none.setText(f"{what} {todo}")

    def _turn(self, ring: "_Ring | None") -> None:
        if ring is not None:
            ring.turn()
            self._ask_sentence()

    def _give(self) -> None:
        current = self.list.current()
        if current is None:
            return
        if current.photo is not None:
            asset = current.photo.asset
            self.chosen.emit(
                Chosen(self._sentence, is_paragraph=True, asset=asset, kind=BlockKind.PHOTO)
            )
        elif self._sentence:
            kind = _PARAGRAPHS.get(current.kind)
            is_paragraph = kind is not None
            kind = kind or BlockKind.PARAGRAPH
            self.chosen.emit(Chosen(self._sentence, is_paragraph=is_paragraph, kind=kind))


def _cut_to(room: QSize, data: bytes) -> QImage:
    """Return a picture that fills ``room``, in pixels; what is too much is cut at both sides."""
    grown = QImage.fromData(data).scaled(
        room,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    middle = QRect(QPoint(), room)
    middle.moveCenter(grown.rect().center())
    return grown.copy(middle)


class _Ring(Struct, frozen=True):
    """A choice that a key turns on to its next value, round the end."""

    choice: Segmented | Chips
    values: tuple[Any, ...]

    def turn(self) -> None:
        at = self.values.index(self.choice.value())
        self.choice.set_value(self.values[(at + 1) % len(self.values)])
