"""Titles over time: what is to come, what is held, what was held before."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from migdesk.base.errors import MigdeskError
from migdesk.desk import people, questions
from migdesk.desk.errors import StillUsed
from migdesk.desk.rows import PersonPage, PostEntry, PostUses
from migdesk.text.names import first_name
from migdesk.text.partial_date import PartialDate
from migdesk.ui.look.painting import pill_width, width_of
from migdesk.ui.people.keys import lead_through, stops
from migdesk.ui.people.title_editing import TitleAdder
from migdesk.ui.people.title_item import TitleItem
from migdesk.ui.people.title_row import Held, Stand, date_lines, signs_of
from migdesk.ui.people.wording import day_before, held_beside, in_order
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.edits import Edits, refusal
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import Label, SectionHead
from migdesk.ui.widgets.layouts import column, frame, hline

_FOLD_BELOW: Final = 400
_LEAST_WHEN: Final = 92


class TitlesCard(QWidget):
    """All titles of a person on a line of time, the latest first."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._edits = parts, Edits(parts, self)
        self._languages = [tag for tag, _ in parts.languages]
        self._page: PersonPage | None = None
        self._items: dict[int, TitleItem] = {}
        self._added = 0
        self._stops: list[QWidget] = []
        look = parts.look
        self.head = SectionHead(
            look, self.tr("Titles over time"), link=self.tr("Add a title"), edits=True
        )
        self.head.link_clicked.connect(self.begin)
        self._adder: TitleAdder | None = None
        self._border = hline()
        self._none = Label(
            look,
            self.tr("No title yet. Releases name a person by the title of the day."),
            12.5,
            400,
            "text3",
            wrap=True,
        )
        inset = look.px(16)
        self._none.setContentsMargins(inset, look.px(8), inset, look.px(8))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        edge = look.px(6)
        self._inner = column(self._border, self._none, self._rows, margins=(0, edge, 0, edge))
        self._border.hide()
        self.setLayout(column(self.head, frame("card", self._inner), spacing=look.px(6)))

    @property
    def adder(self) -> TitleAdder:
        """Return the form of a new title, which is made when it is first asked for."""
        if self._adder is None:
            self._adder = TitleAdder(self._parts)
            self._adder.added.connect(self._end_adding)
            self._adder.dropped.connect(self._drop_adding)
            self._adder.hide()
            self._inner.insertWidget(0, self._adder)
            self._order()
        return self._adder

    def _is_adding(self) -> bool:
        return self._adder is not None and not self._adder.isHidden()

    def _close_adder(self) -> None:
        if self._adder is not None:
            self._adder.hide()

    # What is shown

    def show_page(self, page: PersonPage) -> None:
        """Show the titles of a person; a form that is open stays open for the same person."""
        if self._page is not None and self._page.id != page.id:
            self._leave_person()
        self._page = page
        posts = in_order(page.posts)
        for key in [key for key in self._items if key not in {post.id for post in posts}]:
            self._take_out(key)
        for place, post in enumerate(posts):
            item = self._items.get(post.id)
            if item is None:
                item = self._items[post.id] = self._make(post)
            else:
                item.show_post(post)
            if self._rows.indexOf(item) != place:
                self._rows.insertWidget(place, item)
        self._dress()
        self._order()
        self._focus_added()

    def flush(self) -> None:
        """Hand on what is typed."""
        if self._is_adding():
            self.adder.flush()
        for item in self._items.values():
            item.flush()

    def begin(self) -> None:
        """Begin to add a title."""
        if self._page is None:
            return
        if not self._is_adding():
            self.adder.begin(self._page.id)
            self.adder.show()
            self._dress()
        self.adder.focus()

    def edit(self, post_id: int) -> None:
        """Open the form of a title."""
        if post_id in self._items:
            self._items[post_id].edit()

    def focused(self) -> int:
        """Return the key of the title that has the keyboard and is not being edited, else 0."""
        holder = QApplication.focusWidget()
        found = [key for key, item in self._items.items() if item.reading is holder]
        return found[0] if found else 0

    def item(self, post_id: int) -> TitleItem:
        """Return the row of a title.

        Raises:
            KeyError: there is none.
        """
        return self._items[post_id]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the dates above the words where there is no room beside them."""
        super().resizeEvent(event)
        self._dress()

    # What is done

    def delete(self, post_id: int) -> None:
        """Delete a title, or say what rests on it."""

        def deleted(_: object) -> None:
            self._parts.voice.say_undoable(self.tr("Title deleted"))

        def refuse(error: MigdeskError) -> None:
            if isinstance(error, StillUsed):
                self._parts.worker.ask(
                    self,
                    lambda desk: questions.post_uses(desk, post_id),
                    lambda uses: self._say_used(post_id, uses),
                )
            else:
                self._say(post_id, refusal(self._parts, error))

        for item in self._items.values():
            item.flush()
        self._parts.worker.do(
            self, lambda desk: people.delete_post(desk, post_id=post_id), deleted, refuse
        )

    def end_title(self, post_id: int, until: PartialDate) -> None:
        """Let a title end on a date."""

        def ended(_: object) -> None:
            self._parts.voice.say_undoable(self.tr("The title ends now"))

        self._edits.carry_out(
            lambda desk: people.edit_post(desk, post_id=post_id, until=until), None, ended
        )

    def _say_used(self, post_id: int, uses: PostUses) -> None:
        counts = [
            self.tr("%n quote(s)", "", uses.quotes) if uses.quotes else "",
            self.tr("%n appearance(s)", "", uses.appearances) if uses.appearances else "",
        ]
        sentence = self.tr(
            "Not deleted: {what} stand under this title. Let it end on a day instead, or give "
            "them another title first."
        )
        self._say(post_id, sentence.format(what=", ".join(filter(None, counts))))

    def _say(self, post_id: int, sentence: str) -> None:
        item = self._items.get(post_id)
        if item is not None:
            item.say(sentence)

    # The inside

    def _make(self, post: PostEntry) -> TitleItem:
        item = TitleItem(self._parts, post)
        item.delete_asked.connect(self.delete)
        item.organisation_asked.connect(self._open_organisation)
        item.end_asked.connect(self.end_title)
        item.turned.connect(self._order)
        return item

    def _open_organisation(self, key: int) -> None:
        self._parts.navigator.go(Address(Place.PEOPLE, "organisation", key))

    def _end_adding(self, key: int) -> None:
        """Put the keyboard on the title that was added, once it is there."""
        had_keyboard = self.adder.isAncestorOf(QApplication.focusWidget() or self)
        self._close_adder()
        self._dress()
        self._added = key if had_keyboard else 0
        self._focus_added()

    def _focus_added(self) -> None:
        if self._added in self._items:
            self._items[self._added].reading.setFocus(Qt.FocusReason.OtherFocusReason)
            self._added = 0

    def _drop_adding(self) -> None:
        self._close_adder()
        self._dress()
        self.head.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_person(self) -> None:
        self.flush()
        self._close_adder()
        for key in list(self._items):
            self._take_out(key)

    def _take_out(self, key: int) -> None:
        item = self._items.pop(key)
        self._rows.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _dress(self) -> None:
        """Give every row its place on the line."""
        page = self._page
        if page is None:
            return
        posts = in_order(page.posts)
        adding = self._is_adding()
        self._none.setVisible(not posts and not adding)
        self._border.setVisible(bool(posts) and adding)
        look = self._parts.look
        narrow = self.width() < look.px(_FOLD_BELOW)
        when_width = self._when_width(posts)
        for place, held in enumerate(self._held(page, posts)):
            self._items[held.post.id].reading.show_title(
                held, Stand(place == 0, place == len(posts) - 1, when_width, narrow)
            )

    def _order(self) -> None:
        """Let Tab go through the titles in their order, whenever each was made."""
        items = [self._items[post.id] for post in in_order(self._page.posts if self._page else ())]
        forms = [self._adder] if self._adder is not None else []
        parts = [stop for part in (*forms, *items) for stop in stops(part)]
        if parts != self._stops:
            self._stops = parts
            lead_through([self.head.link, *parts])

    def _held(self, page: PersonPage, posts: list[PostEntry]) -> list[Held]:
        beside = held_beside(posts)
        found = []
        for post in posts:
            earlier = beside.get(post.id)
            if earlier is None:
                found.append(Held(post, post.id == page.post_id))
                continue
            found.append(
                Held(
                    post,
                    post.id == page.post_id,
                    first_name(earlier.title, self._languages),
                    earlier.id,
                    day_before(post.since) if post.since and earlier.until is None else None,
                )
            )
        return found

    def _when_width(self, posts: list[PostEntry]) -> int:
        """Return how wide the dates stand: as the longest of them."""
        look = self._parts.look
        first, second = look.font(13, 600), look.font(12)
        widths = [look.px(_LEAST_WHEN)]
        for post in posts:
            lines = date_lines(post)
            widths += [width_of(line, first if not at else second) for at, line in enumerate(lines)]
            widths += [pill_width(look, text) for text, _, _ in signs_of(post)]
        return max(widths) + look.px(4)
