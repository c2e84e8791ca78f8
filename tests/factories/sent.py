"""What releases are sent out as for programs of others: each text, into every language."""

from collections.abc import Iterator

from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.exports import news_item
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.rows import TranslatorForm
from migdesk.desk.sending import translator_file
from migdesk.desk.sheets import release_sheet
from migdesk.documents.forms.news import release_news
from migdesk.records import Rendition


def texts(desk: Desk) -> list[tuple[int, str]]:
    """Return the key of a release and the language of each text that there is."""
    with desk.reading() as session:
        rows = session.execute(select(Rendition.release_id, Rendition.language))
        return [(key, language) for key, language in rows]


def translations(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """Yield each text as XLIFF, to be translated into each other language of the office."""
    with desk.reading() as session:
        tongues = languages_of(session)
    for key, source in texts(desk):
        for language in tongues:
            if language != source:
                data = translator_file(
                    desk,
                    release_id=key,
                    source=source,
                    language=language,
                    form=TranslatorForm.XLIFF,
                )
                yield f"release {key} from {source} into {language}", data


def news(desk: Desk) -> Iterator[tuple[str, str]]:
    """Yield each text as news in JSON."""
    for key, language in texts(desk):
        with desk.reading() as session:
            sheet = release_sheet(session, key, language)
        yield f"release {key} in {language}", release_news(news_item(desk, key, sheet))
