"""What a template may put in braces.

A field is written ``{name}`` or ``{name.form}``: the form is a case, a Georgian postposition, an
article or a length. A field that the records say nothing of is absent, and a sentence with an
absent field is passed over. A list of people or organisations has three names: ``{openers}`` for
any number of them, ``{opener}`` for exactly one, ``{several_openers}`` for two or more.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from migdesk.text.georgian import POSTPOSITIONS
from migdesk.text.names import Case

_CASES: Final = frozenset(Case) | frozenset(POSTPOSITIONS)
_NONE: Final[frozenset[str]] = frozenset()
_ARTICLE: Final = frozenset({"a"})
_DATES: Final = frozenset(Case) | {"დან"}
_ORGANISATION: Final = _CASES | {"the", "bare", "short"}

GAPS: Final = frozenset(
    {"accreditation", "languages", "link", "photo", "speakers", "summary", "venue"}
)
"""What a template may leave open by ``{gap.NAME}``; the records never hold it."""


def _list_of(
    singular: str, plural: str, forms: frozenset[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    yield from ((name, forms) for name in list_names(singular, plural))


def list_names(singular: str, plural: str) -> tuple[str, str, str]:
    """Return the names of a list: exactly one, two or more, any number."""
    return singular, f"several_{plural}", plural


FIELDS: Final[Mapping[str, frozenset[str]]] = {
    # The event.
    "title": _CASES,
    "kind": _CASES | _ARTICLE,
    "length": _ARTICLE,  # two-day; absent for one day
    "online": _ARTICLE,  # absent unless the event is online only
    "also_online": _NONE,  # absent unless people are on site and online
    "city": _CASES,  # absent for an event that is online only
    "venue": _NONE,
    "dates": _DATES,  # 24–25 November 2020
    "day": _DATES,  # absent unless the event lasts one day
    "weekday": _DATES,  # as day, with its weekday
    "span": _DATES,  # absent unless the event lasts some days of one month
    "first_day": _DATES,  # these four are absent unless the event goes on into another month
    "last_day": _DATES,
    "first_day_short": _DATES,  # without the year, if it is the same
    "last_day_short": _DATES,
    "time": _NONE,  # when the event begins
    "zone": _NONE,
    "series": _NONE,
    "ordinal": _NONE,  # the event's place in its series
    "summary": _NONE,
    "countries": _NONE,
    "countries_count": _NONE,  # absent below two
    "attended": _NONE,
    "women": _NONE,
    "next_steps": _NONE,
    "project": _CASES,
    "project_acronym": _NONE,  # absent where the title holds it
    "donor_phrases": _NONE,  # what the agreements ask to be said
    # The release.
    "dateline_city": _CASES,
    "release_day": _DATES,
    "ends": _NONE,
    "gap": GAPS,
    # Organisations.
    **dict(_list_of("actor", "actors", _ORGANISATION)),  # hosts and organisers
    **dict(_list_of("partner", "partners", _ORGANISATION)),
    **dict(_list_of("donor", "donors", _ORGANISATION)),
    **dict(_list_of("plain_donor", "plain_donors", _ORGANISATION)),  # those without a phrase
    "full": _ORGANISATION,  # these three in the parts organisation_first and organisation_again
    "short": _ORGANISATION,
    "acronym": _NONE,
    # People.
    **dict(_list_of("opener", "openers", _CASES)),
    **dict(_list_of("closer", "closers", _CASES)),
    **dict(_list_of("chair", "chairs", _CASES)),
    **dict(_list_of("trainer", "trainers", _CASES)),
    **dict(_list_of("signatory", "signatories", _CASES)),
    **dict(_list_of("awardee", "awardees", _CASES)),
    **dict(_list_of("guest", "guests", _CASES)),
    **dict(_list_of("keynote", "keynotes", _CASES)),
    **dict(_list_of("moderator", "moderators", _CASES)),
    **dict(_list_of("panellist", "panellists", _CASES)),
    **dict(_list_of("speaker_listed", "speakers_listed", _CASES)),
    "name": _CASES,  # this and the next four in the parts speaker_first and speaker_again
    "family": _NONE,
    "honorific": _NONE,
    "position": _CASES,
    "organisation": _CASES,
    # A session.
    "session_title": _CASES,
    "session_kind": _CASES | _ARTICLE,
    "keynote_title": _CASES,  # absent where the keynote speech has no title of its own
    "session_day": _DATES,  # absent where the event lasts one day
    "session_times": _NONE,
    "topic": _NONE,  # titles of thematic sessions, in quotation marks
    "several_topics": _NONE,
    "topics": _NONE,
    # A quote.
    "speaker": _CASES,
    "speaker_inside": _CASES,  # as speaker, where the sentence goes on
    "shown_as": _NONE,  # stands in for the speaker whose name is withheld
    "quote_open": _NONE,  # words after which the sentence can go on
    "quote_closed": _NONE,  # words that end with a full stop
    "quote_rest": _NONE,  # what follows the attribution of a quote that is split
    "quote_clause": _NONE,  # the same where they begin with a small letter
    "paraphrase": _NONE,
    "verb": _NONE,
}
"""The name of every field and the forms it has."""

FORMS: Final = frozenset().union(*FIELDS.values())
"""Every form there is."""
