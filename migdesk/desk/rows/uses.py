"""Where quotes, people and their titles are printed."""

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import Stage


class UsedIn(Struct, frozen=True):
    """A release whose text holds a quote or a name, in one of its languages.

    ``paragraph`` counts from 1; ``block`` is that paragraph's id. 0 and ``""`` mean the headline
    or what stands below it.
    """

    release_id: int
    number: str
    headline: str
    stage: Stage
    language: Language
    paragraph: int
    block: str


class PostUse(Struct, frozen=True):
    """A text that names a person, where first; under the title of which post, 0 for none known.

    ``title`` is the title in the language of the text, empty for none.
    """

    use: UsedIn
    post_id: int
    title: str


class StaleTitle(Struct, frozen=True):
    """A text that prints a title which was changed since; ``right`` is that of its day, if any."""

    use: UsedIn
    title: str
    right: str


class PersonUses(Struct, frozen=True):
    """The texts that name a person, and those of them whose titles are not right any more.

    Both the newest releases first, each in its languages.
    """

    uses: tuple[PostUse, ...]
    stale: tuple[StaleTitle, ...]
