"""What is being typed and not recorded yet: kept as it is typed, and there again after a crash."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import TypingDraft
from migdesk.ui.shell.screen import Parts

if TYPE_CHECKING:  # the desk brings the database along, which is there by the time it is asked
    from migdesk.desk.desk import Desk


class Unfinished(Protocol):
    """What a form holds, as msgspec writes it down. Without words it is nothing to keep."""

    @property
    def words(self) -> str:
        """Return what somebody typed."""


class Typing(Protocol):
    """Keeps what is typed in the office file: the module ``migdesk.desk.typing``."""

    def keep_typing(self, desk: "Desk", *, place: str, content: str) -> None:
        """Keep what is typed at a place."""

    def drop_typing(self, desk: "Desk", *, place: str) -> None:
        """Forget it."""

    def typing_left(self, desk: "Desk") -> tuple[TypingDraft, ...]:
        """Return what was typed and never recorded."""


Content = TypeVar("Content", bound=Unfinished)


class UnfinishedKeeper(QObject, Generic[Content]):
    """Keeps what stands in a form while somebody types.

    Signals:
        failed: it could not be kept; carries the failure. It is tried again.
    """

    failed = Signal(object)

    def __init__(
        self,
        parts: Parts,
        content: Callable[[], Content],
        parent: QObject,
        *,
        typing: Typing,
        empty: Content,
        place: str,
        after: int,
    ) -> None:
        """Keep nothing yet.

        Args:
            parts: of the window.
            content: returns what stands in the form.
            parent: owns the keeper.
            typing: keeps it in the office file.
            empty: what a form holds in which nothing was typed.
            place: under which it is kept in the office file.
            after: milliseconds from a key to the moment it is kept.
        """
        super().__init__(parent)
        self._parts, self._content, self._typing = parts, content, typing
        self._empty, self._place = empty, place
        self._kept = empty
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after)
        self._timer.timeout.connect(self.keep)

    def typed(self) -> None:
        """Note that something was typed: it is kept soon, however fast the typing goes on."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep what stands in the form now; a form without words is nothing to keep."""
        self._timer.stop()
        content, place = self._content(), self._place
        if not content.words.strip():
            self.drop()
            return
        if content == self._kept and not self._failed:
            return
        self._kept = content
        written = msgspec.json.encode(content).decode()
        self._parts.worker.ask(
            self,
            lambda desk: self._typing.keep_typing(desk, place=place, content=written),
            lambda _: self._note(failed=False),
            self._fail,
        )

    def is_pending(self) -> bool:
        """Tell whether something stands in the form that is not kept."""
        content = self._content()
        return self._failed or (bool(content.words.strip()) and content != self._kept)

    def has_failed(self) -> bool:
        """Tell whether what stands in the form could not be kept."""
        return self._failed

    def drop(self) -> None:
        """Forget what was kept: it was recorded, or is not wanted."""
        self._timer.stop()
        if self._kept == self._empty:
            return
        self._kept, self._failed = self._empty, False
        place = self._place
        self._parts.worker.ask(
            self, lambda desk: self._typing.drop_typing(desk, place=place), lambda _: None
        )

    def find(self, then: Callable[[Content, datetime | None], None]) -> None:
        """Ask what was typed before and never recorded, and since when it lies there."""

        def read(drafts: tuple[TypingDraft, ...]) -> None:
            for draft in drafts:
                if draft.place == self._place:
                    self._kept = self._decoded(draft.content)
                    then(self._kept, draft.at)
                    return
            then(self._empty, None)

        self._parts.worker.ask(self, self._typing.typing_left, read)

    def _note(self, *, failed: bool) -> None:
        self._failed = failed

    def _fail(self, error: MigdeskError) -> None:
        self._failed = True
        self.failed.emit(error)

    def _decoded(self, written: str) -> Content:
        """Return what was kept; nothing, where another version of the program wrote it."""
        try:
            return msgspec.json.decode(written, type=type(self._empty))
        except msgspec.MsgspecError:
            return self._empty
