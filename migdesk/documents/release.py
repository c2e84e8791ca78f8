"""The press release, and its sisters of the same look: advisory, announcement, statement, note.

A sheet is laid out first, by measuring alone, and painted once: so the number of pages is known
when "Page 1 of 2" is printed, and a release that spills a few lines onto a last page can be set a
little tighter without being painted twice.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from migdesk.documents.body import Body
from migdesk.documents.content import SCHEME, mail_address, page_address, telephone_address
from migdesk.documents.fitting import fitted
from migdesk.documents.fonts import require_glyphs
from migdesk.documents.furniture import (
    Furniture,
    Letterhead,
    Naming,
    furniture,
    letterhead,
)
from migdesk.documents.logo_row import LogoColumn, logo_column
from migdesk.documents.look import BOTTOM, GUTTER, MARGIN, PAPER, SIDE, TOP, Palette, Type
from migdesk.documents.pdf.archive import Metadata
from migdesk.documents.pdf.canvas import TaggedCanvas
from migdesk.documents.pdf.colours import Colour
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.pages import Area, Column, Item, Pages, paginate
from migdesk.documents.pdf.parts import Bar, Frame, Part, Rule, Stack
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import set_text
from migdesk.documents.setting import Setting
from migdesk.documents.sheet import About, ContactLine, KeyFigure, ReleaseSheet
from migdesk.documents.typography import cleaned
from migdesk.documents.wording import (
    embargo_in_words,
    kind_in_words,
    notice_label,
    number_in_words,
    release_day_in_words,
)
from migdesk.text.words import Words, words_for
from migdesk.vocabulary import NoticeKind

_DECK_SHORTER: Final = 40.0
_BAND_BAR: Final = 3.0
_BAND_INDENT: Final = 15.0
_BAND_RIGHT: Final = 11.0
_BAND_ABOVE: Final = 7.2
_BAND_BELOW: Final = 5.8
_FIGURE_RULE: Final = 1.1
_FIGURE_DROP: Final = 3.2
_FIGURE_ABOVE: Final = 5.0
_FIGURE_GAP: Final = 1.0
_SUBJECT_GAP: Final = 1.0
_SECTION_RULE: Final = 0.6
_WHOLE_UP_TO: Final = 200.0
"""A standing paragraph that is no higher stays on one page."""

_WORDS: Final = (
    "page.page_of",
    "page.draft",
    "page.withdrawn",
    "page.embargo",
    "page.ends",
    "page.contact",
    "page.partners",
    "page.donors",
)
_SEPARATOR: Final = "\u00a0· "


def release_pdf(sheet: ReleaseSheet) -> bytes:
    """Return a release as PDF: tagged (PDF/UA-1) and archival (PDF/A-2a).

    The same sheet gives the same bytes.

    Raises:
        MissingGlyphs: a text holds characters that no bundled font has; nothing was laid out.
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has more pixels than a document takes.
        LanguageUnknown: there are no words for the sheet's language.
    """
    require_glyphs(fields(sheet))
    return _Job.of(sheet).arranged()


def fields(sheet: ReleaseSheet) -> Iterator[tuple[str, str]]:
    """Yield every text that a release prints, with the name of its field."""
    words = words_for(sheet.language)
    house = sheet.house
    yield "name of the house", house.name
    yield "tagline", house.tagline
    yield "footer", house.footer
    yield "number", sheet.number
    yield "headline", sheet.headline
    yield "deck", sheet.deck
    yield "dateline", sheet.dateline
    yield "subject", sheet.subject
    for place, figure in enumerate(sheet.key_figures, 1):
        yield f"key figure {place}", f"{figure.value}\n{figure.caption}"
    for place, block in enumerate(sheet.blocks, 1):
        yield f"block {place}", block.text
    for place, about in enumerate(sheet.abouts, 1):
        yield f"about {place}", f"{about.label}\n{about.text}"
    for place, contact in enumerate(sheet.contacts, 1):
        parts = (contact.name, contact.role, contact.phone, contact.email, contact.link)
        yield f"contact {place}", "\n".join(parts)
    for key in _WORDS:
        yield f"word {key}", words(key, page="", total="")
    for place, line in enumerate(sheet.notices, 1):
        label = notice_label(line, sheet.language, words)
        yield f"{line.kind} {place}", f"{label}\n{line.text}"
    yield "word release_kind", kind_in_words(sheet, words)
    yield "word page.number", words("page.number", number="", year="")
    yield "word page.not_before", embargo_in_words(sheet, words)
    yield "date", release_day_in_words(sheet)


class _Job(Struct, frozen=True):
    """One release on its way to a file. What repeats on its pages is of one size at any tightness.

    ``setting`` is that of the ordinary size. The nodes of what was laid out and not painted leave
    no trace, so all attempts share one root.
    """

    sheet: ReleaseSheet
    setting: Setting
    size: tuple[float, float]
    head: Letterhead
    around: Furniture

    @classmethod
    def of(cls, sheet: ReleaseSheet) -> "_Job":
        words, palette = words_for(sheet.language), Palette.of(sheet.house)
        styles = Type.of(words("language.script"), palette)
        setting = Setting(words, palette, styles, Node("Document"))
        size = PAPER[sheet.house.paper]
        naming = _naming(sheet, words)
        head = letterhead(setting, naming, size[0] - 2 * SIDE)
        return cls(sheet, setting, size, head, furniture(setting, naming, size))

    def arranged(self) -> bytes:
        """Return the file, with logos at the foot, or beside the text where that saves a page."""
        laid = self.fitted()
        if len(laid.pages) > 1 and self.around.logos.groups:
            column = logo_column(self.setting, self.sheet.house, MARGIN)
            beside = replace(self, around=replace(self.around, beside=column))
            shorter = beside.fitted()
            if len(shorter.pages) < len(laid.pages):
                return beside.painted(shorter)
        return self.painted(laid)

    def fitted(self) -> Pages:
        """Lay out, a little tighter where that saves a last page with next to nothing on it."""
        return fitted(self._laid_out)

    def _laid_out(self, tightness: float) -> Pages:
        width, height = self.size
        setting = self.setting.tighter(tightness)
        area = Area(
            main=SIDE + MARGIN + GUTTER,
            margin=SIDE,
            first_top=height - TOP,
            later_top=height - TOP - 2 * setting.type.unit,
            bottom=BOTTOM + self.around.rise,
            first_rise=self.around.first_rise,
        )
        head = Item(self.head, Column.BOTH, after=2 * setting.type.unit)
        story = _Story(self.sheet, setting, width - 2 * SIDE, self.around.beside)
        return paginate((head, *story.items()), area)

    def painted(self, laid: Pages) -> bytes:
        """Paint everything in its place and return the file."""
        house = self.sheet.house
        metadata = Metadata(
            title=_one_line(self.sheet.headline) or self.around.kind,
            language=self.sheet.language,
            author=_one_line(house.name) or self.around.kind,
        )
        mirrored = self.setting.right_to_left
        canvas = TaggedCanvas(self.size, metadata, self.setting.root, mirrored=mirrored)
        for number, placed in enumerate(laid.pages, 1):
            self.around.paint_head(canvas, number)
            for part, left, top in placed:
                part.paint(canvas, left, top)
            self.around.paint_foot(canvas, number, len(laid.pages))
            canvas.showPage()
        return canvas.finish()


class _Story(Struct, frozen=True):
    """What a release says, part by part.

    ``width`` is that of both columns, in points; ``logos`` are those that hang in the margin.
    """

    sheet: ReleaseSheet
    setting: Setting
    width: float
    logos: LogoColumn | None = None

    @property
    def main(self) -> float:
        """Return the width of the main column."""
        return self.width - MARGIN - GUTTER

    @property
    def level(self) -> int:
        """Return the level of headings in the outline: below the headline, if there is one."""
        return 1 if self.sheet.headline.strip() else 0

    @property
    def heading_role(self) -> str:
        """Return what headings are in the structure: no level is left out."""
        return f"H{self.level + 1}"

    def items(self) -> Iterator[Item]:
        """Yield the parts in reading order."""
        yield from self._bands()
        yield from self._headline()
        yield from self._date_and_subject()
        yield from self._body_and_figures()
        for about in self.sheet.abouts:
            if about.label.strip() or about.text.strip():
                yield from self._about(about)
        if self.sheet.contacts:
            yield from self._contacts()

    def _bands(self) -> Iterator[Item]:
        """Yield what has to be known before anything else is read."""
        words, palette = self.setting.words, self.setting.palette
        embargo = embargo_in_words(self.sheet, words)
        if embargo:
            tint = palette.warning_tint
            yield self._band(words("page.embargo"), embargo, palette.warning, tint)
        for line in self.sheet.notices:
            if line.text.strip():
                label = notice_label(line, self.sheet.language, words)
                is_withdrawal = line.kind is NoticeKind.WITHDRAWAL
                ink = palette.warning if is_withdrawal else palette.accent
                tint = palette.warning_tint if is_withdrawal else palette.accent_tint
                yield self._band(label, line.text, ink, tint)

    def _band(self, label: str, text: str, ink: Colour, tint: Colour) -> Item:
        style = self.setting.type.band
        spans = (
            Span(f"{cleaned(label)}\u00a0\u00a0 ", Face.SEMIBOLD, ink),
            *self.setting.spans(text, style.span("")),
        )
        width = self.width - _BAND_INDENT - _BAND_RIGHT
        band = Frame(
            set_text(spans, style, width, Node("P", self.setting.root)),
            left=_BAND_INDENT,
            top=_BAND_ABOVE,
            bottom=_BAND_BELOW,
            bar=Bar(_BAND_BAR, ink),
            fill=tint,
            width=self.width,
        )
        return Item(band, Column.BOTH, after=self.setting.type.unit)

    def _headline(self) -> Iterator[Item]:
        styles = self.setting.type
        unit = styles.unit
        wide = 2.6 * unit
        shorter = 0 if self.setting.turned(self.sheet.deck) else _DECK_SHORTER
        deck = self.setting.text(self.sheet.deck, styles.deck, self.width - shorter, "P")
        if self.level:
            headline = self.setting.text(self.sheet.headline, styles.headline, self.width, "H1")
            outlined = replace(headline, outline=(_one_line(self.sheet.headline), 0))
            after = unit if deck.lines else wide
            yield Item(outlined, Column.BOTH, before=wide, after=after, keep=True)
        if deck.lines:
            yield Item(deck, Column.BOTH, before=unit, after=wide)

    def _date_and_subject(self) -> Iterator[Item]:
        """Yield the date and the subject, hung in the margin beside the lead."""
        styles = self.setting.type
        date = self.setting.text(release_day_in_words(self.sheet), styles.label, MARGIN, "P")
        subject = self.setting.text(self.sheet.subject, styles.subject, MARGIN, "P")
        for text in (date, subject):
            if text.lines:
                drop = styles.lead.ascent - text.ascent
                yield Item(text, Column.MARGIN, before=_SUBJECT_GAP, keep=True, drop=drop)

    def _body_and_figures(self) -> Iterator[Item]:
        """Yield the body; its first paragraph is followed by the key figures in the margin."""
        sheet = self.sheet
        body = Body(self.setting, self.main, self.heading_role, self.level, sheet.photos)
        parts = body.items(sheet.blocks, sheet.dateline)
        for item in parts:
            yield item
            if not item.keep:
                break
        figures = Node("L", self.setting.root)
        for figure in sheet.key_figures:
            if figure.value.strip() or figure.caption.strip():
                yield self._figure(figure, figures)
        if self.logos is not None:
            unit = self.setting.type.unit
            yield Item(self.logos, Column.MARGIN, before=3 * unit, after=unit, drop=_FIGURE_DROP)
        yield from parts

    def _figure(self, figure: KeyFigure, whole: Node) -> Item:
        """Return a figure and what it counts: an item of one list, hung in the margin."""
        setting, styles = self.setting, self.setting.type
        body = Node("LBody", Node("LI", whole))
        value = setting.text(figure.value, styles.figure, MARGIN, "P", body)
        caption = setting.text(figure.caption, styles.caption, MARGIN, "P", body)
        rule = Rule(MARGIN, _FIGURE_RULE, setting.palette.accent)
        parts: tuple[Part, ...] = (Frame(value, top=_FIGURE_ABOVE, rule=rule), caption)
        return Item(
            Stack(parts, _FIGURE_GAP),
            Column.MARGIN,
            before=1.4 * styles.unit,
            drop=_FIGURE_DROP,
        )

    def _about(self, about: About) -> Iterator[Item]:
        style = self.setting.type.small
        text = self.setting.text(about.text, style, self.main, "P")
        yield from self._section(about.label)
        yield Item(replace(text, whole=text.height <= _WHOLE_UP_TO))

    def _contacts(self) -> Iterator[Item]:
        yield from self._section(self.setting.words("page.contact"))
        for contact in self.sheet.contacts:
            yield Item(self._contact(contact), after=self.setting.type.unit)

    def _section(self, label: str) -> Iterator[Item]:
        """Yield the rule and the label, in the margin, of a part below the body."""
        styles, palette = self.setting.type, self.setting.palette
        unit = styles.unit
        rule = Rule(self.width, _SECTION_RULE, palette.hairline)
        yield Item(rule, Column.BOTH, before=1.6 * unit, after=1.3 * unit, keep=True)
        text = self.setting.text(label, styles.label, MARGIN, self.heading_role)
        if text.lines:
            outlined = replace(text, outline=(_one_line(label), self.level))
            drop = styles.small.ascent - styles.label.ascent
            yield Item(outlined, Column.MARGIN, keep=True, drop=drop)

    def _contact(self, contact: ContactLine) -> Stack:
        """Return the lines of one contact: name and role, how to reach them, a page to look at."""
        setting, style = self.setting, self.setting.type.small
        separator = style.span(_SEPARATOR)
        name = Span(cleaned(contact.name), Face.SEMIBOLD, setting.palette.ink)
        role = style.span(cleaned(contact.role))
        comma = style.span(setting.words("list.comma"))
        plain = style.span("")
        phone = tuple(setting.spans(contact.phone, plain, href=telephone_address(contact.phone)))
        email = tuple(setting.spans(contact.email, plain, href=mail_address(contact.email)))
        page = setting.spans(SCHEME.sub("", contact.link), plain, href=page_address(contact.link))
        lines = (
            _joined((name,), comma, (role,)),
            _joined(phone, separator, email),
            tuple(page),
        )
        texts = (set_text(line, style, self.main, Node("P", setting.root)) for line in lines)
        return Stack(tuple(text for text in texts if text.lines))


def _naming(sheet: ReleaseSheet, words: Words) -> Naming:
    warning = "page.withdrawn" if sheet.withdrawn else "page.draft" if sheet.draft else ""
    return Naming(
        sheet.house,
        kind=kind_in_words(sheet, words),
        number=number_in_words(sheet.number, words),
        headline=sheet.headline,
        warning=words(warning) if warning else "",
    )


def _joined(first: tuple[Span, ...], separator: Span, second: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return both, with the separator where both say something."""
    said = [any(span.text.strip() for span in part) for part in (first, second)]
    return (*first, *((separator,) if all(said) else ()), *second)


def _one_line(text: str) -> str:
    return " ".join(cleaned(text).split())
