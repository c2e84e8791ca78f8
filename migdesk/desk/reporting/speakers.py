"""The list of the speakers of an event, from who appears there."""

from migdesk.desk.errors import NobodySpeaks
from migdesk.desk.reporting.appearing import Appearing
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.documents.reports.sheets import SpeakersSheet
from migdesk.text.sorting import sortable


def speakers_sheet(asked: Asked) -> Frozen[SpeakersSheet]:
    """Freeze the list of the speakers of an event.

    In the order of protocol stand first those who have a role at the event as a whole, as they
    were put in order there, and then the others as the agenda has them.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NobodySpeaks: nobody does.
    """
    session, event, options = asked.session, asked.event(), asked.options
    people = Appearing(session, event, options)
    speakers = list(people.speakers())
    if not speakers:
        raise NobodySpeaks(event.id)
    if options.by_name:
        speakers.sort(key=lambda speaker: sortable(speaker[0]))
    sheet = SpeakersSheet(event_front(session, event, options), tuple(line for _, line in speakers))
    return Frozen(sheet)
