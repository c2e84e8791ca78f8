"""Loading a records file into the workspace: one action, one step of undo."""

from pathlib import Path

from migdesk.desk.desk import Desk
from migdesk.desk.exchange.account import Loaded
from migdesk.desk.exchange.house import (
    load_acronyms,
    load_boilerplates,
    load_contacts,
    load_equivalents,
    load_office,
    load_report_presets,
    load_rule_levels,
    load_terms,
)
from migdesk.desk.exchange.loader import Loader
from migdesk.desk.exchange.logos import load_logo_sets
from migdesk.desk.exchange.press import load_coverage, load_media_contacts, load_outlets
from migdesk.desk.exchange.programme import load_event
from migdesk.desk.exchange.quotes import load_quotes
from migdesk.desk.exchange.register import (
    load_organisations,
    load_people,
    load_projects,
    load_series,
)
from migdesk.desk.exchange.releases import load_releases
from migdesk.intake.reading import checked
from migdesk.intake.records_file import RecordsFile


def load_records(desk: Desk, records: RecordsFile, *, source: Path) -> Loaded:
    """Add to the workspace what a file tells and the workspace does not know.

    A record is matched by its UUID, else by its name in one language and where it belongs. A
    matched record gets what it lacks; what it has stays as it is, and the differences are told.
    Loading a file twice adds nothing the second time.

    Args:
        desk: the desk.
        records: what a file holds, read or made.
        source: where it came from, for errors.

    Raises:
        UnknownReference: a UUID leads to nobody, or there is no such rule.
        RuleFixed: a rule blocks in every office.
        SeveralMatch: a record could be any of several in the workspace.
        RuleBroken: the records would break a rule; nothing was changed.
        MigdeskError: something is wrong with the records, as in
            :func:`migdesk.intake.reading.read_records`.
    """
    records = checked(records, source)
    with desk.work("Load records") as work:
        loader = Loader(work.session, source=source, now=desk.clock(), who=desk.who)
        if records.office is not None:
            load_office(loader, records.office)
        load_organisations(loader, records.organisations)
        load_people(loader, records.people)
        load_projects(loader, records.projects)
        load_series(loader, records.series)
        load_logo_sets(loader, records.logo_sets)
        load_contacts(loader, records.contacts)
        load_boilerplates(loader, records.boilerplates)
        load_acronyms(loader, records.acronyms)
        load_equivalents(loader, records.equivalents)
        load_terms(loader, records.terms)
        load_rule_levels(loader, records.rule_levels)
        load_report_presets(loader, records.report_presets)
        load_outlets(loader, records.outlets)
        load_media_contacts(loader, records.media_contacts)
        event = None
        if records.event is not None:
            event = load_event(loader, records.event)
            work.about(event)
        key = None if event is None else event.id
        load_quotes(loader, records.quotes, key)
        load_releases(loader, records.releases, key)
        load_coverage(loader, records.coverage, event)
    return loader.account.loaded(work.changes)
