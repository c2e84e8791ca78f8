"""What leaves the workspace as a document."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from migdesk.base.errors import MigdeskError
from migdesk.base.files import PlaceTaken, refusal, write_beside_if_held, write_whole
from migdesk.base.paths import WORKSPACE_SUFFIX
from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import LanguageMissing, LineMissing, TranslationBehind
from migdesk.desk.file_names import suggested_name
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.numbers import release_key, release_number
from migdesk.desk.office import the_office
from migdesk.desk.questions import checks
from migdesk.desk.rows import Form
from migdesk.desk.sheets import release_sheet
from migdesk.desk.steps import refuse_if_line_missing
from migdesk.desk.texts import latest_version, rendition_in
from migdesk.desk.translations import refuse_if_behind
from migdesk.documents.errors import MissingGlyphs
from migdesk.documents.forms.markdown import release_markdown
from migdesk.documents.forms.message import release_message
from migdesk.documents.forms.news import NewsItem, release_news
from migdesk.documents.forms.plain import release_text
from migdesk.documents.forms.web import release_html
from migdesk.documents.reading import read_text
from migdesk.documents.release import release_pdf
from migdesk.documents.sheet import ReleaseSheet
from migdesk.documents.word.document import WordSheet, release_docx
from migdesk.documents.word.identity import Identity
from migdesk.documents.word.runs import Question
from migdesk.records import Release
from migdesk.records.rules import edition_of
from migdesk.store.header import read_header
from migdesk.text.file_names import distinct
from migdesk.text.names import Language


def export_release(desk: Desk, release: str, language: Language, form: Form = Form.PDF) -> bytes:
    """Return a release, named by its key or number, in one language and one form.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language.
        LineMissing: it is corrected or withdrawn, which is not said in this language.
        NoOffice: the workspace does not say yet whose it is.
        TranslationBehind: the text is behind the one it translates, and nobody has said why.
        MissingGlyphs: the text holds characters that no bundled font has, and the form is or
            encloses a PDF.
    """
    with desk.reading() as session:
        record = fetch(session, Release, release_key(session, release))
        key = record.id
        refuse_if_behind(session, record, language)
        sheet = release_sheet(session, key, language)
        refuse_if_line_missing(record, language)
    match form:
        case Form.PDF:
            return release_pdf(sheet)
        case Form.WORD:
            return release_docx(word_sheet(desk, key, sheet))
        case Form.WEB:
            return release_html(sheet).encode()
        case Form.TEXT:
            return release_text(sheet).encode()
        case Form.MARKDOWN:
            return release_markdown(sheet).encode()
        case Form.MESSAGE:
            return release_message(sheet, suggested_name(desk, key, language))
        case Form.NEWS:
            return release_news(news_item(desk, key, sheet)).encode()


def news_item(desk: Desk, release_id: int, sheet: ReleaseSheet) -> NewsItem:
    """Return a release with what tells it from every other one.

    Raises:
        NoSuchRecord: there is no such release.
    """
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        kept = latest_version(release, sheet.language)
        others = (text.language for text in release.renditions if text.language != sheet.language)
        return NewsItem(
            sheet,
            release.uuid,
            edition_of(release),
            kept.made_at if kept is not None else None,
            tuple(others),
        )


def word_sheet(desk: Desk, release_id: int, sheet: ReleaseSheet) -> WordSheet:
    """Return a release with what its Word document knows beside the words.

    What the checks find stands in it as comments while the release is a draft: what is ready goes
    to people whom that does not concern.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in the language of the sheet.
    """
    language = sheet.language
    with desk.reading() as session:
        release = fetch(session, Release, release_id)
        rendition = rendition_in(release, language)
        if rendition is None:
            there = tuple(text.language for text in release.renditions)
            raise LanguageMissing(release_number(release), language, there)
        frozen = latest_version(release, language)
        identity = Identity(
            workspace=the_office(session).uuid,
            release=release.uuid,
            language=language,
            version=frozen.number if frozen is not None else 0,
            text=rendition_hash(rendition),
        )
    found = checks(desk, release_id, language, say_in=language).lines if sheet.draft else ()
    questions = (Question(line.block, line.start, line.end, line.sentence) for line in found)
    return WordSheet(sheet, identity, tuple(questions))


def export_to(
    desk: Desk, release_id: int, language: Language, path: Path, form: Form = Form.PDF
) -> Path:
    """Write a release in one form, under a new name where another program holds that file.

    Returns the path that was written.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: it has no text in this language.
        LineMissing: it is corrected or withdrawn, which is not said in this language.
        NoOffice: the workspace does not say yet whose it is.
        TranslationBehind: the text is behind the one it translates, and nobody has said why.
        MissingGlyphs: the text holds characters that no bundled font has, and the form is or
            encloses a PDF.
        CannotWrite: the place is that of a workspace, or cannot be written to.
    """
    refuse_place(desk, path)
    return write_beside_if_held(path, export_release(desk, str(release_id), language, form))


class Exported(Struct, frozen=True):
    """What came of writing several documents.

    Attributes:
        written: the files, in the order asked for.
        left_out: the names of those that could not be made, each with why.
    """

    written: tuple[Path, ...]
    left_out: tuple[tuple[str, MigdeskError], ...]


def export_releases(
    desk: Desk,
    *,
    keys: Sequence[int],
    folder: Path,
    language: Language | None = None,
    progress: Progress = unseen,
) -> Exported:
    """Write the PDFs of several releases into ``folder``, all of them or, called off, none.

    They are made aside and put into place when all are done. One that cannot be made is left
    out and told; a file held by another program stays, and the new one gets another name. Where
    two would be called the same by the pattern of the office, the second gets a number.

    Args:
        desk: the desk.
        keys: the releases.
        folder: made if it is not there.
        language: of the documents; ``None`` for each language that a release has.
        progress: hears how many documents are made.

    Raises:
        Cancelled: ``progress`` called it off; nothing is left behind.
        NoSuchRecord: there is no such release.
        NoOffice: the workspace does not say yet whose it is.
        CannotWrite: the folder cannot be written to.
    """
    documents = _documents(desk, keys, language)
    made: list[tuple[Path, Path]] = []
    left_out: list[tuple[str, MigdeskError]] = []
    with _aside(folder) as room:
        for number, (key, tongue, name) in enumerate(documents):
            progress(number, len(documents))
            try:
                data = export_release(desk, str(key), tongue)
            except (LanguageMissing, LineMissing, MissingGlyphs, TranslationBehind) as error:
                left_out.append((name, error))
                continue
            write_whole(room / name, data)
            made.append((room / name, folder / name))
        progress(len(documents), len(documents))
        written = [write_beside_if_held(target, finished.read_bytes()) for finished, target in made]
    return Exported(tuple(written), tuple(left_out))


def files_replaced(
    desk: Desk, *, keys: Sequence[int], folder: Path, language: Language | None = None
) -> tuple[Path, ...]:
    """Return the files that :func:`export_releases` would replace, asked for the same.

    Raises:
        NoSuchRecord: there is no such release.
        NoOffice: the workspace does not say yet whose it is.
    """
    targets = (folder / name for _, _, name in _documents(desk, keys, language))
    return tuple(target for target in targets if target.exists())


def _documents(
    desk: Desk, keys: Sequence[int], language: Language | None
) -> list[tuple[int, Language, str]]:
    """Return releases with the languages in which they are wanted, each pair once, and names."""
    with desk.reading() as session:
        texts = {key: fetch(session, Release, key).renditions for key in dict.fromkeys(keys)}
        wanted = [
            (key, tongue)
            for key, renditions in texts.items()
            for tongue in ([language] if language else [text.language for text in renditions])
        ]
    taken: set[str] = set()
    named = []
    for key, tongue in wanted:
        name = distinct(suggested_name(desk, key, tongue), taken)
        taken.add(name)
        named.append((key, tongue, name))
    return named


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """Give a room inside ``folder`` that is gone afterwards; with ``folder``, if it was made.

    Raises:
        CannotWrite: neither can be made.
    """
    new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        room = Path(tempfile.mkdtemp(prefix=".migdesk-", dir=folder))
    except OSError as error:
        raise refusal(folder, error) from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)
        if new and not any(folder.iterdir()):
            folder.rmdir()


def refuse_place(desk: Desk, target: Path) -> None:
    """Refuse to write a document where the open workspace lies, or any other.

    Raises:
        PlaceTaken: there is one.
    """
    _refuse_this_workspace(desk, target)
    refuse_workspace(target)


def _refuse_this_workspace(desk: Desk, target: Path) -> None:
    """Refuse to write where the open workspace lies, without so much as opening it.

    Closing it again would drop the locks that SQLite holds on it.
    """
    path = desk.workspace.path
    if target.resolve() == path or (target.exists() and target.samefile(path)):
        raise PlaceTaken(target, "that is the place of a workspace")


def refuse_workspace(target: Path) -> None:
    """Refuse to write a document where a workspace lies, whatever its name.

    Raises:
        PlaceTaken: there is one, or the name says that there is to be one.
    """
    try:
        read_header(target)
    except MigdeskError:
        if target.suffix != WORKSPACE_SUFFIX:
            return
    raise PlaceTaken(target, "that is the place of a workspace")


def read_back(document: bytes) -> str:
    """Return the words of an exported PDF, to see that they are what was written."""
    return read_text(document)
