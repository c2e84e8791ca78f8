"""Pictures that are dropped or pasted into a text: kept with the event, then put in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage

from migdesk.base.errors import MigdeskError
from migdesk.desk import files, questions
from migdesk.desk.desk import Desk
from migdesk.desk.rows import Changes, PhotoChoice
from migdesk.text.blocks import Run
from migdesk.ui.releases.inserting import Inserter
from migdesk.ui.releases.notes import Notes
from migdesk.ui.releases.picker import Chosen
from migdesk.ui.shell.screen import Parts
from migdesk.vocabulary import BlockKind

_ABOUT: Final = "photo"


class PhotoTaker(QObject):
    """Adds pictures to the files of the event and puts each into the text as a photo."""

    def __init__(self, parts: Parts, notes: Notes, inserter: Inserter, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._notes, self._inserter = parts, notes, inserter

    def take(self, pictures: Sequence[PurePath | QImage]) -> None:
        """Take pictures in, one after the other."""
        target = self._inserter.target(whole=True)
        if target is None or not target.event_id:
            return
        self._notes.take(_ABOUT)
        event, language = target.event_id, target.language

        def put(photo: PhotoChoice) -> None:
            now = self._inserter.target(whole=True)
            if now is None or (now.release_id, now.language) != (target.release_id, language):
                return  # another text is shown by now; the photo is among the files of the event
            caption = (Run(photo.caption),) if photo.caption else ()
            self._inserter.put(
                Chosen(caption, is_paragraph=True, asset=photo.asset, kind=BlockKind.PHOTO)
            )

        def kept(changes: Changes) -> None:
            self._parts.worker.ask(
                self,
                lambda desk: questions.photo_choice(desk, changes.key, language),
                put,
                self._fail,
            )

        for picture in pictures:
            keep = partial(_keep, picture=picture, event_id=event)
            self._parts.worker.do(self, keep, kept, self._fail)

    def _fail(self, error: MigdeskError) -> None:
        self._notes.fail(_ABOUT, *self._parts.voice.advice(error))


def _keep(desk: Desk, picture: PurePath | QImage, event_id: int) -> Changes:
    if isinstance(picture, QImage):
        return files.add_file(desk, data=_png(picture), file_name="picture.png", event_id=event_id)
    return files.add_file_from(desk, path=Path(picture), event_id=event_id)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no buffers
    return bytes(data.data())
