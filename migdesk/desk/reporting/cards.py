"""Who gets a card for the table or a badge."""

from migdesk.desk.errors import NobodySpeaks
from migdesk.desk.reporting.appearing import Appearing
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.reporting.speakers import speakers_in_order
from migdesk.desk.rows import Kind, LeftOut
from migdesk.documents.reports.event_sheets import CardsSheet
from migdesk.text.words import words_for


def cards_sheet(asked: Asked) -> Frozen[CardsSheet]:
    """Freeze who gets a card or a badge: those who speak.

    Whose name is withheld gets one with what is shown for it, and without that none.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NobodySpeaks: nobody does.
    """
    session, event, options = asked.session, asked.event(), asked.options
    unnamed = words_for(options.languages[0])("gap.withheld")
    speakers = speakers_in_order(Appearing(session, event, options), options)
    named = [each for each in speakers if not (each.withheld and each.line.name == unnamed)]
    if not named:
        raise NobodySpeaks(event.id)
    left_out = tuple(
        LeftOut(Kind.PERSON, each.person, each.line.name, "left_out.unnamed")
        for each in speakers
        if each not in named
    )
    people = tuple(each.named for each in named)
    return Frozen(
        CardsSheet(event_front(session, event, options), people, options.folded), left_out
    )
