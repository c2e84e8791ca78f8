"""All that the editor shows of a release, asked in one go."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from migdesk.base.errors import MigdeskError
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import TextLocked
from migdesk.desk.rows import ReleasePage, Surroundings, TextEntry, TypingDraft
from migdesk.desk.steps import what_holds_up
from migdesk.desk.typing import typing_left
from migdesk.text.names import Language
from migdesk.ui.releases.written import Spot, Written
from migdesk.vocabulary import Stage


class Loaded(Struct, frozen=True):
    """A release, with what stands around its text in one language.

    Attributes:
        spot: the release and the language.
        around: ``None`` where a release that is out has no such text.
        held: what speaks against each stage.
        left: text that was typed and not stored when the program ended.
        photos: those that the text names, small, by their assets.
    """

    page: ReleasePage
    spot: Spot
    around: Surroundings | None
    held: Mapping[Stage, MigdeskError]
    left: TypingDraft | None
    photos: Mapping[str, bytes]

    @property
    def text(self) -> TextEntry | None:
        """Return the text in this language, ``None`` while it is not begun."""
        found = (text for text in self.page.texts if text.language == self.spot.language)
        return next(found, None)

    @property
    def written(self) -> Written:
        """Return what is stored of it."""
        return Written.of(self.text)


def load(desk: Desk, release_id: int, language: Language, languages: Sequence[Language]) -> Loaded:
    """Return a release in ``language``; without one, in the first of ``languages`` it has.

    Raises:
        NoSuchRecord: there is no such release.
        NoOffice: the workspace does not say yet whose it is.
    """
    page = questions.release_page(desk, release_id)
    there = [text.language for text in page.texts]
    if not language:
        in_order = (tag for tag in (*languages, *there) if tag in there)
        language = next(in_order, languages[0])
    spot = Spot(release_id, language)
    around: Surroundings | None
    try:
        around = questions.surroundings(desk, release_id, language)
    except TextLocked:
        around = None
    left = next((draft for draft in typing_left(desk) if draft.place == spot.place), None)
    text = next((text for text in page.texts if text.language == language), None)
    photos = questions.photos_drawn(desk, text.blocks) if text is not None else {}
    return Loaded(page, spot, around, what_holds_up(desk, release_id), left, photos)
