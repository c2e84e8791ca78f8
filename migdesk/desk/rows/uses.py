"""Where people and their titles are printed."""

from dataclasses import dataclass

from migdesk.desk.rows.quote_page import UsedIn


@dataclass(frozen=True, slots=True)
class PostUse:
    """A text that names a person, where first; under the title of which post, 0 for none known.

    ``title`` is the title in the language of the text, empty for none.
    """

    use: UsedIn
    post_id: int
    title: str


@dataclass(frozen=True, slots=True)
class StaleTitle:
    """A text that prints a title which was changed since; ``right`` is that of its day, if any."""

    use: UsedIn
    title: str
    right: str


@dataclass(frozen=True, slots=True)
class PersonUses:
    """The texts that name a person, and those of them whose titles are not right any more.

    Both the newest releases first, each in its languages.
    """

    uses: tuple[PostUse, ...]
    stale: tuple[StaleTitle, ...]
