"""What a document prints, frozen: plain values, one language, nothing left to look up."""

from datetime import date, datetime

from msgspec import Struct

from migdesk.documents.photos import Photo
from migdesk.text.blocks import Block
from migdesk.text.names import Language
from migdesk.vocabulary import NoticeKind, PaperSize, ReleaseKind


class PartnerLogo(Struct, frozen=True):
    """The logo (PNG or JPEG) of an organisation, and its name in the document's language."""

    name: str
    picture: bytes


class House(Struct, frozen=True):
    """The look and the name of the office that publishes, in the document's language.

    Colours are ``#RRGGBB``. ``logo`` is a PNG or JPEG; without one the name stands alone.
    ``partners`` and ``donors`` are the logos on the first page, in protocol order.
    """

    name: str
    tagline: str = ""
    logo: bytes | None = None
    accent: str = "#0A5C66"
    warning: str = "#A63C1C"
    footer: str = ""
    paper: PaperSize = PaperSize.A4
    partners: tuple[PartnerLogo, ...] = ()
    donors: tuple[PartnerLogo, ...] = ()


class KeyFigure(Struct, frozen=True):
    """A figure that hangs in the margin, and what it counts."""

    value: str
    caption: str


class About(Struct, frozen=True):
    """A standing paragraph and the label beside it."""

    label: str
    text: str


class ContactLine(Struct, frozen=True):
    """One person journalists may call."""

    name: str
    role: str = ""
    phone: str = ""
    email: str = ""
    link: str = ""


class NoticeLine(Struct, frozen=True):
    """What was wrong with a release that went out, or why it is taken back, and of which day."""

    kind: NoticeKind
    day: date
    text: str


class ReleaseSheet(Struct, frozen=True):
    """One release in one language.

    ``number`` is the release's own (``PR-14-2026``), empty before it has one. ``day`` is the
    date of publication. ``embargo`` is an instant with the office's zone. ``notices`` are printed
    in their order, before the headline. ``draft`` puts the
    "Draft, not for distribution" mark on every page, and ``withdrawn`` says instead that the
    release has been taken back. ``photos`` are those that blocks name: the caption of any other is
    printed alone.
    """

    language: Language
    kind: ReleaseKind
    house: House
    headline: str
    number: str = ""
    day: date | None = None
    subject: str = ""
    embargo: datetime | None = None
    deck: str = ""
    dateline: str = ""
    key_figures: tuple[KeyFigure, ...] = ()
    blocks: tuple[Block, ...] = ()
    abouts: tuple[About, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    notices: tuple[NoticeLine, ...] = ()
    draft: bool = True
    withdrawn: bool = False
    photos: tuple[Photo, ...] = ()
