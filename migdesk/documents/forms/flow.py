"""What a release says, in reading order, before it is given a form."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from migdesk.documents.content import (
    SCHEME,
    address,
    mail_address,
    opened_by_dateline,
    page_address,
    parted,
    printed_text,
    says_something,
    telephone_address,
    with_bold_name,
)
from migdesk.documents.photos import Photo, photo_of
from migdesk.documents.scripts import language_of, main_script, phrases, script_of_language
from migdesk.documents.sheet import About, ContactLine, KeyFigure, ReleaseSheet
from migdesk.documents.typography import cleaned
from migdesk.documents.wording import (
    embargo_in_words,
    kind_in_words,
    notices_in_words,
    number_in_words,
    release_day_in_words,
)
from migdesk.text.blocks import Run
from migdesk.text.direction import RIGHT_TO_LEFT_SCRIPTS
from migdesk.text.names import Language
from migdesk.text.words import Words, words_for
from migdesk.vocabulary import BlockKind

DASH: Final = "\u00a0— "
"""Between the dateline and the text that it opens."""

_SEPARATOR: Final = "\u00a0· "


class Passage(Struct, frozen=True):
    """One paragraph of the body.

    Attributes:
        id: of its block; empty for a dateline that has no paragraph to open.
        kind: of its block.
        runs: the words; of a pull quote those that were said.
        opening: the dateline, where it opens this paragraph.
        said_by: who said it, of a pull quote.
        said_by_at: where in the text of the block that begins.
        photo: what is shown over the words, of a caption.
        alt: what that shows, for those who do not see it.
    """

    id: str
    kind: BlockKind
    runs: tuple[Run, ...]
    opening: str = ""
    said_by: tuple[Run, ...] = ()
    said_by_at: int = 0
    photo: Photo | None = None
    alt: str = ""


class Flow(Struct, frozen=True):
    """A release as it is read. What is empty is not said.

    Attributes:
        language: of the release.
        script: of that language (ISO 15924).
        mark: that it is a draft, or withdrawn.
        house, tagline, kind, number: the letterhead.
        embargo: what has to be known before: a label and a sentence.
        notices: corrections and a withdrawal, each a label and a sentence.
        headline, deck, day, subject: as on the page.
        date: the day as a date.
        passages: the body.
        figures: stand after the first paragraph of the body.
        abouts: standing paragraphs with their labels.
        contact_label: what stands over the contacts.
        contacts: the lines of each contact.
        foot: what the office prints at the foot of a page.
    """

    language: Language
    script: str
    mark: str
    house: str
    tagline: str
    kind: str
    number: str
    embargo: tuple[str, str] | None
    notices: tuple[tuple[str, str], ...]
    headline: str
    deck: str
    day: str
    date: date | None
    subject: str
    passages: tuple[Passage, ...]
    figures: tuple[KeyFigure, ...]
    abouts: tuple[About, ...]
    contact_label: str
    contacts: tuple[tuple[tuple[Run, ...], ...], ...]
    foot: str

    @property
    def bands(self) -> tuple[tuple[str, str], ...]:
        """Return embargo, corrections and withdrawal, those that there are."""
        return ((self.embargo,) if self.embargo is not None else ()) + self.notices

    @property
    def right_to_left(self) -> bool:
        """Tell whether the release runs from right to left."""
        return self.script in RIGHT_TO_LEFT_SCRIPTS

    def turned(self, language: Language) -> bool:
        """Tell whether a language within the release runs the other way than the release."""
        if not language:
            return False
        return (script_of_language(language) in RIGHT_TO_LEFT_SCRIPTS) != self.right_to_left

    @property
    def title(self) -> str:
        """Return the headline on one line; what the release is, while it has none."""
        return one_line(self.headline) or f"{self.kind} {self.number}".strip()

    def first_paragraph(self) -> int:
        """Return after how many passages the key figures stand."""
        kinds = [passage.kind for passage in self.passages]
        return next((at for at, kind in enumerate(kinds, 1) if kind is not BlockKind.HEADING), 0)

    def main_language(self, text: str) -> Language:
        """Return the language of a paragraph where it is another one than that of the release."""
        script = main_script(text, self.script)
        return "" if script == self.script else language_of(script)

    def phrases(self, text: str, around: str) -> Iterator[tuple[str, Language]]:
        """Yield ``text`` in pieces, each with its language where ``around`` is in another one.

        Args:
            text: cleaned.
            around: the paragraph it stands in.
        """
        for start, end, language in phrases(text, main_script(around, self.script)):
            yield text[start:end], language


def flow_of(sheet: ReleaseSheet) -> Flow:
    """Return what a release says.

    Raises:
        LanguageUnknown: there are no words for the sheet's language.
    """
    words = words_for(sheet.language)
    warning = "page.withdrawn" if sheet.withdrawn else "page.draft" if sheet.draft else ""
    embargo = embargo_in_words(sheet, words)
    figures = (
        KeyFigure(one_line(figure.value), one_line(figure.caption)) for figure in sheet.key_figures
    )
    abouts = (About(one_line(about.label), cleaned(about.text).strip()) for about in sheet.abouts)
    return Flow(
        language=sheet.language,
        script=words("language.script"),
        mark=cleaned(words(warning)) if warning else "",
        house=one_line(sheet.house.name),
        tagline=one_line(sheet.house.tagline),
        kind=kind_in_words(sheet, words),
        number=number_in_words(sheet.number, words),
        embargo=(cleaned(words("page.embargo")), embargo) if embargo else None,
        notices=notices_in_words(sheet, words),
        headline=cleaned(sheet.headline).strip(),
        deck=cleaned(sheet.deck).strip(),
        day=release_day_in_words(sheet),
        date=sheet.day,
        subject=one_line(sheet.subject),
        passages=tuple(_passages(sheet, words)),
        figures=tuple(figure for figure in figures if figure.value or figure.caption),
        abouts=tuple(about for about in abouts if about.label or about.text),
        contact_label=cleaned(words("page.contact")),
        contacts=tuple(filter(None, (_contact(one, words) for one in sheet.contacts))),
        foot=cleaned(sheet.house.footer).strip(),
    )


def shown(run: Run) -> str:
    """Return what is read of a run."""
    return cleaned(printed_text(run))


def shown_text(runs: Sequence[Run]) -> str:
    """Return what is read of several runs."""
    return "".join(map(shown, runs))


def said_text(runs: Sequence[Run], said_by: Sequence[Run]) -> str:
    """Return what is read of a paragraph; of a pull quote who said it on a line of its own."""
    return "\n".join(filter(None, (shown_text(runs), shown_text(said_by))))


def link_of(run: Run) -> str:
    """Return where a run leads, if that is an address a document may hold."""
    return address(run.href) if run.href else ""


def one_line(text: str) -> str:
    """Return ``text`` cleaned, with single blanks and no line end."""
    return " ".join(cleaned(text).split())


def _passages(sheet: ReleaseSheet, words: Words) -> Iterator[Passage]:
    photos = sheet.photos
    printed = [block for block in sheet.blocks if says_something(block) or photo_of(block, photos)]
    dateline = cleaned(sheet.dateline).strip()
    opened = opened_by_dateline(printed) if dateline else None
    if dateline and opened is None:
        yield Passage("", BlockKind.LEAD, (), opening=dateline)
    for place, block in enumerate(printed):
        runs = block.runs
        if block.kind is BlockKind.ENDS and not block.text.strip():
            runs = (Run(words("page.ends")),)
        if block.kind is BlockKind.PULL_QUOTE:
            said, by = parted(runs)
            at = block.text.rstrip().rfind("\n") + 1
            yield Passage(block.id, block.kind, said, said_by=by, said_by_at=at)
        elif photo := photo_of(block, photos):
            alt = photo.says(words, shown_text(runs))
            yield Passage(block.id, block.kind, runs, photo=photo, alt=alt)
        else:
            opening = dateline if place == opened else ""
            yield Passage(block.id, block.kind, runs, opening)


def _contact(contact: ContactLine, words: Words) -> tuple[tuple[Run, ...], ...]:
    """Return the lines of one contact: name and role, how to reach them, a page to look at."""
    name, role, phone, email, page = (
        one_line(part)
        for part in (contact.name, contact.role, contact.phone, contact.email, contact.link)
    )
    lines = (
        _joined(Run(name, bold=True), words("list.comma"), Run(role)),
        _joined(
            Run(phone, href=telephone_address(phone)),
            _SEPARATOR,
            Run(email, href=mail_address(email)),
        ),
        (Run(SCHEME.sub("", page), href=page_address(page)),),
    )
    return tuple(line for line in lines if any(run.text for run in line))


def _joined(first: Run, separator: str, second: Run) -> tuple[Run, ...]:
    """Return both, with the separator where both say something."""
    said = [run for run in (first, second) if run.text]
    return tuple(said) if len(said) < 2 else (first, Run(separator), second)


def bold_name(passage: Passage) -> tuple[Run, ...]:
    """Return who said a pull quote, the name in bold."""
    return with_bold_name(passage.said_by)
