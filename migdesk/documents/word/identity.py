"""What a Word document knows of itself, unseen: by this it is recognised when it comes back.

It stands in a part of its own (Word and LibreOffice carry it along) and once more, for programs
that drop that, in the properties of the document. No words are in it: of each paragraph the id of
its block, the bookmark around it and the hash of what it said when it was sent.
"""

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from migdesk.documents.word.package import OFFICE
from migdesk.documents.word.xml import element, tag, text
from migdesk.text.names import Language

NAMESPACE: Final = "urn:migdesk:release:1"
STORE: Final = "{7C5E6D0B-52C6-4F0B-9A3C-6D49474F4445}"
"""The id that Word asks of each part of this kind; it is the same in all our documents."""

STANDING: Final = "_mds_"
"""How bookmarks begin around what does not come back."""

_PROPERTIES: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""What the format calls properties that a program gives a document."""

_NAMED: Final = re.compile(r"[A-Za-z0-9_]{1,32}")


class Identity(Struct, frozen=True):
    """Which text a document is of.

    Attributes:
        workspace: the UUID of the office in whose workspace the release is.
        release: the UUID of the release.
        language: of the text.
        version: how many times the text was frozen before.
        text: the hash of all its words.
    """

    workspace: str
    release: str
    language: Language
    version: int
    text: str


class Sent(Struct, frozen=True):
    """One paragraph as it was sent.

    Attributes:
        id: of its block; ``headline`` or ``deck``.
        kind: of its block; empty for headline and deck.
        bookmark: the one around its words.
        words: the hash of what is read there.
    """

    id: str
    kind: str
    bookmark: str
    words: str


def standing_name(number: int) -> str:
    """Return the bookmark around what is no block: embargo, date, figures, contacts."""
    return f"{STANDING}{number}"


def bookmark_name(block: str, number: int) -> str:
    """Return a name that is hidden in Word's lists, made of the id if that can be part of one."""
    return f"_md_{block}" if _NAMED.fullmatch(block) else f"_mdn_{number}"


def identity_part(identity: Identity, paragraphs: Iterable[Sent]) -> str:
    """Return the part that tells which text this is, paragraph by paragraph."""
    told = {
        "xmlns": NAMESPACE,
        "workspace": identity.workspace,
        "release": identity.release,
        "language": identity.language,
        "version": identity.version,
        "text": identity.text,
    }
    return element(
        "release",
        told,
        *(
            tag("paragraph", id=each.id, kind=each.kind, bookmark=each.bookmark, words=each.words)
            for each in paragraphs
        ),
    )


def item_properties(of: str = NAMESPACE) -> str:
    """Return the part that names one in the namespace ``of`` to Word."""
    namespace = f"{OFFICE}/customXml"
    reference = element("ds:schemaRef", {"ds:uri": of})
    told = {"ds:itemID": STORE, "xmlns:ds": namespace}
    return element("ds:datastoreItem", told, tag("ds:schemaRefs", reference))


def custom_properties(identity: Identity) -> str:
    """Return the properties of the document that say which text it is."""
    values = (
        ("MigDesk workspace", identity.workspace),
        ("MigDesk release", identity.release),
        ("MigDesk language", identity.language),
        ("MigDesk version", str(identity.version)),
        ("MigDesk text", identity.text),
    )
    told = {"xmlns": f"{OFFICE}/custom-properties", "xmlns:vt": f"{OFFICE}/docPropsVTypes"}
    return element(
        "Properties",
        told,
        *(
            tag("property", tag("vt:lpwstr", text(value)), fmtid=_PROPERTIES, pid=number, name=name)
            for number, (name, value) in enumerate(values, 2)
        ),
    )
