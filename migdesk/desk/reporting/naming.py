"""People as reports name them: under the title of that day, or not at all."""

from migdesk.documents.reports.sheets import Named
from migdesk.editorial.facts import SpeakerFacts, Untold
from migdesk.editorial.naming import mentions
from migdesk.text.names import Forms, Language, OrganisationName, PersonName
from migdesk.text.words import words_for


def told(facts: SpeakerFacts, language: Language) -> Named:
    """Return somebody with title and organization; of whose name is withheld nothing more."""
    name = name_of(facts, words_for(language)("gap.withheld"))
    return Named(name, "" if facts.withheld else ", ".join(filter(None, post_of(facts))))


def name_of(facts: SpeakerFacts, withheld: str) -> str:
    """Return the name; for a name that is withheld what is shown instead, else ``withheld``."""
    return (facts.shown_as or withheld) if facts.withheld else _plain(facts.name)


def sorted_by(facts: SpeakerFacts, withheld: str) -> str:
    """Return what somebody is sorted by: the family name and then the given one."""
    if facts.withheld or not isinstance(facts.name, PersonName):
        return name_of(facts, withheld)
    return f"{facts.name.family} {facts.name.given}"


def post_of(facts: SpeakerFacts) -> tuple[str, str]:
    """Return title and organization; the latter once, where the title says it already."""
    title, body = _plain(facts.title), facts.organisation
    names = (body.full, body.short, body.acronym) if isinstance(body, OrganisationName) else ()
    said = any(mentions(title, name) for name in names if name)
    return title, "" if said else _plain(body)


def _plain(name: Forms | PersonName | OrganisationName | Untold | None) -> str:
    if name is None:
        return ""
    return name.known_as if isinstance(name, Untold) else name.nominative
