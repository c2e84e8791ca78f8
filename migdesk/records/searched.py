"""Which words of which tables a search finds, and under which record it shows them."""

from msgspec import Struct


class Searched(Struct, frozen=True):
    """One table in the search index.

    Attributes:
        number: 1 to 31, part of the index's row numbers; never given to another table.
        table: the table's name.
        kind: the kind of record a hit is shown as.
        parent: the column that holds that record's key.
        title: columns a hit is headed with.
        body: columns searched besides.
    """

    number: int
    table: str
    kind: str
    parent: str
    title: tuple[str, ...]
    body: tuple[str, ...] = ()


SEARCHED = (
    Searched(
        1, "event", "event", "id", ("title",), ("venue", "city", "summary", "outcomes", "themes")
    ),
    Searched(2, "session", "event", "event_id", ("title",), ("key_points", "room")),
    Searched(3, "person", "person", "id", ("names",), ("notes", "email", "biography")),
    Searched(4, "post", "person", "person_id", ("title",)),
    Searched(5, "organisation", "organisation", "id", ("names",), ("notes",)),
    Searched(6, "project", "project", "id", ("title", "acronym"), ("code",)),
    Searched(7, "series", "series", "id", ("title",)),
    Searched(8, "quote", "quote", "id", ("words",), ("cleared_words", "themes", "source")),
    Searched(9, "quote_translation", "quote", "quote_id", ("words",)),
    Searched(10, "release", "release", "id", ("subject",)),
    Searched(
        11, "rendition", "release", "release_id", ("headline",), ("deck", "dateline", "blocks")
    ),
    Searched(12, "boilerplate", "boilerplate", "id", ("label",), ("text",)),
    Searched(13, "press_contact", "press_contact", "id", ("name",), ("role", "email")),
    Searched(14, "acronym", "acronym", "id", ("letters",), ("meaning",)),
    Searched(15, "follow_up", "event", "event_id", ("action",), ("owner",)),
    Searched(16, "asset", "asset", "id", ("file_name",), ("caption", "alt", "credit")),
    Searched(17, "outlet", "outlet", "id", ("name",), ("link", "notes")),
    Searched(18, "media_contact", "media_contact", "id", ("name",), ("beat", "email", "notes")),
    Searched(19, "coverage", "event", "event_id", ("title",), ("link",)),
    Searched(20, "earlier_name", "organisation", "organisation_id", ("names",)),
)
