"""A release as a web page: complete, without anything from elsewhere, and clean enough to paste.

The page tells machines what it is as well (schema.org, ``NewsArticle``), and nothing that is not on
record.
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from migdesk.documents.forms.flow import (
    DASH,
    Flow,
    Passage,
    bold_name,
    flow_of,
    link_of,
    one_line,
    shown,
    shown_text,
)
from migdesk.documents.logos import LogoFile, LogoGroup, logo_groups
from migdesk.documents.photos import Photo
from migdesk.documents.sheet import ReleaseSheet
from migdesk.text.blocks import Run
from migdesk.text.direction import runs_right_to_left
from migdesk.text.escaping import between_tags, in_quotes
from migdesk.text.names import Language
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, NoticeKind

_TAGS: Final = {BlockKind.HEADING: "h2", BlockKind.LIST_ITEM: "li"}
_CLASSES: Final = {
    BlockKind.LEAD: "lead",
    BlockKind.DONOR_LINE: "donor",
    BlockKind.PHOTO: "caption",
    BlockKind.NOTES: "note",
    BlockKind.BOILERPLATE: "note",
    BlockKind.CONTACTS: "note",
    BlockKind.DISCLAIMER: "note",
    BlockKind.ENDS: "ends",
}
_RIGHT_TO_LEFT: Final = ' dir="rtl"'
_KEPT: Final = ' dir="ltr"'
_PIXELS: Final = 96 / 72
"""Of a web page in a point."""

_STYLE: Final = """\
body{max-width:44rem;margin:2rem auto;padding:0 1rem;color:#16202b;font:1rem/1.5 sans-serif}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.15rem}
a,blockquote,dt{color:ACCENT}.lead{font-size:1.1rem}
figure{margin:1.5rem 0;padding-left:1rem;border-left:3px solid ACCENT}
figure.photo{padding:0;border:0}img{max-width:100%;height:auto}
.logos img{margin:0 1.25rem .5rem 0;vertical-align:middle}
blockquote{margin:0;font-size:1.25rem}blockquote p{margin:0}
dt{font-size:1.25rem;font-weight:600}dd{margin:0 0 .75rem}
.mark{color:WARNING;font-weight:600}.band{padding:.5rem 1rem;border-left:3px solid WARNING}
.note,.caption,.ends,header p,figcaption,section,footer{color:#51606e;font-size:.9rem}
mark{background:#ffe9b0}address{font-style:normal}"""


def release_html(sheet: ReleaseSheet) -> str:
    """Return a release as a whole page.

    Raises:
        ImageUnreadable: a logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: a logo has too many pixels.
        LanguageUnknown: there are no words for the sheet's language.
    """
    flow = flow_of(sheet)
    style = _STYLE.replace("ACCENT", sheet.house.accent).replace("WARNING", sheet.house.warning)
    if flow.right_to_left:
        style = style.replace("-left:", "-right:")
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(flow.title)}</title>",
    ]
    if flow.deck:
        head.append(f'<meta name="description" content="{in_quotes(one_line(flow.deck))}">')
    if flow.mark:
        head.append('<meta name="robots" content="noindex">')
    head.append(f'<script type="application/ld+json">{_facts(sheet, flow)}</script>')
    head.append(f"<style>\n{style}\n</style>")
    page = (
        "<!DOCTYPE html>",
        f'<html lang="{in_quotes(flow.language)}"{_RIGHT_TO_LEFT if flow.right_to_left else ""}>',
        "<head>",
        *head,
        "</head>",
        "<body>",
        "<article>",
        *_article(flow, logo_groups(sheet.house, words_for(sheet.language))),
        "</article>",
        "</body>",
        "</html>",
    )
    return "\n".join(page) + "\n"


def body_html(flow: Flow) -> str:
    """Return the text of a release alone, from the first paragraph to the last, as elements."""
    return "\n".join(_body(flow, flow.passages))


def _facts(sheet: ReleaseSheet, flow: Flow) -> str:
    """Return what machines are told, fit to stand in a page: no sign of it can end the script."""
    office = {"@type": "Organization", "name": flow.house}
    facts: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": flow.title,
        "description": one_line(flow.deck),
        "inLanguage": flow.language,
        "genre": flow.kind,
        "identifier": one_line(sheet.number),
        "datePublished": flow.date.isoformat() if flow.date is not None else "",
        "articleSection": flow.subject,
        "correction": _corrections(sheet),
        "author": office if flow.house else "",
        "publisher": office if flow.house else "",
    }
    written = json.dumps({key: fact for key, fact in facts.items() if fact}, ensure_ascii=False)
    return written.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")


def _corrections(sheet: ReleaseSheet) -> str:
    lines = (line.text for line in sheet.notices if line.kind is NoticeKind.CORRECTION)
    return " ".join(filter(None, map(one_line, lines)))


def _article(flow: Flow, groups: Iterable[LogoGroup]) -> Iterator[str]:
    yield "<header>"
    if flow.mark:
        yield f'<p class="mark">{_text(flow.mark)}</p>'
    for label, sentence in flow.bands:
        words = _foreign(flow, sentence, sentence)
        yield f'<p class="band"><strong>{_text(label)}:</strong> {words}</p>'
    yield from _field(flow, "p", "", ", ".join(filter(None, (flow.house, flow.tagline))))
    kind = _text(" ".join(filter(None, (flow.kind, flow.number))))
    day = ""
    if flow.date is not None:
        day = f' · <time datetime="{flow.date.isoformat()}">{_text(flow.day)}</time>'
    subject = f" · {_text(flow.subject)}" if flow.subject else ""
    yield f"<p>{kind}{day}{subject}</p>"
    yield from _field(flow, "h1", "", flow.headline)
    yield from _field(flow, "p", "lead", flow.deck)
    yield "</header>"
    first = flow.first_paragraph()
    yield from _body(flow, flow.passages[:first])
    if flow.figures:
        yield "<aside>"
        yield "<dl>"
        for figure in flow.figures:
            value, caption = (_foreign(flow, text, text) for text in (figure.value, figure.caption))
            yield f"<div><dt>{value}</dt><dd>{caption}</dd></div>"
        yield "</dl>"
        yield "</aside>"
    yield from _body(flow, flow.passages[first:])
    for about in flow.abouts:
        yield "<section>"
        yield from _field(flow, "h2", "", about.label)
        yield from _field(flow, "p", "", about.text)
        yield "</section>"
    if flow.contacts:
        yield "<section>"
        yield from _field(flow, "h2", "", flow.contact_label)
        for contact in flow.contacts:
            lines = "<br>".join(_inline(flow, line, shown_text(line)) for line in contact)
            yield f"<address>{lines}</address>"
        yield "</section>"
    for group in groups:
        yield '<section class="logos">'
        yield from _field(flow, "h2", "", group.label)
        yield f"<p>{' '.join(_logo(flow, logo) for logo in group.logos)}</p>"
        yield "</section>"
    if flow.foot:
        yield "<footer>"
        yield from _field(flow, "p", "", flow.foot)
        yield "</footer>"


def _body(flow: Flow, passages: Sequence[Passage]) -> Iterator[str]:
    for in_list, group in groupby(passages, key=lambda one: one.kind is BlockKind.LIST_ITEM):
        if in_list:
            yield "<ul>"
        for passage in group:
            yield _as_kind(flow, passage)
        if in_list:
            yield "</ul>"


def _as_kind(flow: Flow, passage: Passage) -> str:
    if passage.kind is BlockKind.PULL_QUOTE:
        return _quote(flow, passage)
    if passage.photo is not None:
        return _figure(flow, passage, passage.photo)
    return _passage(flow, passage)


def _figure(flow: Flow, passage: Passage, photo: Photo) -> str:
    """Return a photo over its caption."""
    text = shown_text(passage.runs)
    image = _image(flow, "jpeg", photo.data, (photo.width, photo.height), passage.alt)
    caption = f"<figcaption>{_inline(flow, passage.runs, text)}</figcaption>" if text else ""
    return f"{_start(flow, 'figure', 'photo', text)}{image}{caption}</figure>"


def _logo(flow: Flow, logo: LogoFile) -> str:
    size = (round(logo.width * _PIXELS), round(logo.height * _PIXELS))
    return _image(flow, "png", logo.data, size, logo.name)


def _image(flow: Flow, kind: str, file: bytes, size: tuple[int, int], alt: str) -> str:
    """Return a picture whose bytes stand in the page."""
    data = b64encode(file).decode()
    language = flow.main_language(alt)
    told = _language(flow, language)
    return (
        f'<img src="data:image/{kind};base64,{data}" width="{size[0]}" height="{size[1]}"'
        f' alt="{in_quotes(alt)}"{told}>'
    )


def _passage(flow: Flow, passage: Passage) -> str:
    text = passage.opening + shown_text(passage.runs)
    opening = ""
    if passage.opening:
        place = _foreign(flow, passage.opening, text)
        opening = f"<strong>{place}</strong>{DASH}"
    start = _start(flow, _TAGS.get(passage.kind, "p"), _CLASSES.get(passage.kind, ""), text)
    end = f"</{_TAGS.get(passage.kind, 'p')}>"
    return f"{start}{opening}{_inline(flow, passage.runs, text)}{end}"


def _quote(flow: Flow, passage: Passage) -> str:
    words, by = shown_text(passage.runs), shown_text(passage.said_by)
    start = _start(flow, "figure", "", words + by)
    said = f"<blockquote><p>{_inline(flow, passage.runs, words + by)}</p></blockquote>"
    if not by:
        return f"{start}{said}</figure>"
    caption = _inline(flow, bold_name(passage), words + by)
    return f"{start}{said}<figcaption>{caption}</figcaption></figure>"


def _field(flow: Flow, tag: str, kind: str, text: str) -> Iterator[str]:
    if text:
        yield f"{_start(flow, tag, kind, text)}{_foreign(flow, text, text)}</{tag}>"


def _start(flow: Flow, tag: str, kind: str, text: str) -> str:
    language = flow.main_language(text)
    attributes = f' class="{kind}"' if kind else ""
    return f"<{tag}{attributes}{_language(flow, language)}>"


def _language(flow: Flow, language: Language) -> str:
    """Return what an element says of its language and its direction, where they are its own."""
    if not language:
        return ""
    other = _KEPT if flow.right_to_left else _RIGHT_TO_LEFT
    return f' lang="{in_quotes(language)}"{other if flow.turned(language) else ""}'


def _inline(flow: Flow, runs: Sequence[Run], around: str) -> str:
    return "".join(_run(flow, run, around) for run in runs)


def _run(flow: Flow, run: Run, around: str) -> str:
    text = _foreign(flow, shown(run), around)
    if not text:
        return ""
    if run.gap:
        text = f"<mark>{text}</mark>"
    if run.italic:
        text = f"<em>{text}</em>"
    if run.bold:
        text = f"<strong>{text}</strong>"
    link = link_of(run)
    if not link:
        return text
    # The groups of a telephone number would be turned around with the text.
    kept = flow.right_to_left and not runs_right_to_left(run.text)
    return f'<a href="{in_quotes(link)}"{_KEPT if kept else ""}>{text}</a>'


def _foreign(flow: Flow, text: str, around: str) -> str:
    """Return ``text`` with phrases in other languages than the paragraph's marked as such."""
    pieces = (
        f"<span{_language(flow, language)}>{_text(piece)}</span>" if language else _text(piece)
        for piece, language in flow.phrases(text, around)
    )
    return "".join(pieces)


def _text(text: str) -> str:
    return between_tags(text).replace("\n", "<br>")
