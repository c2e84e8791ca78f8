"""The list of the speakers of an event, from who appears there."""

from migdesk.desk.errors import NobodySpeaks
from migdesk.desk.reporting.appearing import Appearing, Speaks
from migdesk.desk.reporting.asked import Asked, Frozen
from migdesk.desk.reporting.fronts import event_front
from migdesk.desk.rows import Kind, LeftOut, ReportOptions
from migdesk.documents.reports.sheets import SpeakersSheet
from migdesk.text.sorting import sortable


def speakers_sheet(asked: Asked) -> Frozen[SpeakersSheet]:
    """Freeze the list of the speakers of an event.

    In the order of protocol stand first those who have a role at the event as a whole, as they
    were put in order there, and then the others as the agenda has them. Where biographies are
    wanted, those that nobody has written are left out.

    Raises:
        NoSuchRecord: there is no such event.
        NoOffice: the workspace does not say yet whose it is.
        NobodySpeaks: nobody does.
    """
    session, event, options = asked.session, asked.event(), asked.options
    speakers = speakers_in_order(Appearing(session, event, options), options)
    if not speakers:
        raise NobodySpeaks(event.id)
    lines = tuple(each.line for each in speakers)
    left_out = tuple(
        LeftOut(Kind.PERSON, each.person, each.line.name, "left_out.no_biography")
        for each in speakers
        if options.with_biographies and not each.withheld and not each.line.biography
    )
    return Frozen(SpeakersSheet(event_front(session, event, options), lines), left_out)


def speakers_in_order(people: Appearing, options: ReportOptions) -> list[Speaks]:
    """Return who speaks, in the order of protocol or by name."""
    speakers = list(people.speakers())
    if options.by_name:
        speakers.sort(key=lambda each: sortable(each.sorted_by))
    return speakers
