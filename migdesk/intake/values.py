"""What is wrong with one value of a records file by itself, beyond what its type can say."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final
from zoneinfo import available_timezones

from migdesk.intake.errors import (
    ControlCharacter,
    EndsBeforeStart,
    ImageTooLarge,
    NameBlank,
    NotThisImage,
    RuleNotMet,
    UnknownZone,
    WrongDate,
)
from migdesk.intake.first_bytes import IMAGE_STARTS
from migdesk.intake.records_file import (
    PAST_CHECKS,
    BoilerplateIn,
    EarlierNameIn,
    EventIn,
    ImageIn,
    OfficeIn,
    OrganisationIn,
    PostIn,
    ProjectIn,
    QuoteIn,
    ReleaseClearanceIn,
    ReleaseIn,
    SessionIn,
    known_as,
)
from migdesk.text.file_names import RELEASE_FIELDS, REPORT_FIELDS, fault_in
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import NotADate, PartialDate
from migdesk.vocabulary import ClearanceState, Decision, Stage

IMAGE_LIMIT: Final = 5 * 1024 * 1024
"""Bytes. A logo of 2,400 pixels is a tenth of this."""

_OUT: Final = (Stage.OUT, Stage.CORRECTED)
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
"""A moment before or after is a typing error. (Names and posts may be older.)"""

_CONTROL: Final = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\U0010ffff]")


def check_value(node: object, place: str, path: Path) -> None:
    """Raise what is wrong with a value that stands at ``place`` in the file at ``path``.

    Raises:
        MigdeskError: a class of :mod:`migdesk.intake.errors`.
    """
    match node:
        case date():
            if not FIRST_YEAR <= node.year <= LAST_YEAR:
                raise WrongDate(path, place, node.isoformat())
        case PersonName() | OrganisationName() | Forms():
            if not node.nominative.strip():
                raise NameBlank(path, place)
        case ImageIn():
            _check_image(node, place, path)
        case OfficeIn():
            _check_zone(node.zone, place, path)
            _check_patterns(node, place, path)
        case OrganisationIn() | PostIn() | ProjectIn() | BoilerplateIn():
            _check_span(node.since, node.until, place, path)
        case EarlierNameIn():
            _check_span(node.since, None, place, path)
        case EventIn():
            _check_zone(node.zone, place, path)
            _check_times(node, place, path, may_be_one=True)
        case SessionIn():
            _check_times(node, place, path, may_be_one=False)
        case QuoteIn() | ReleaseClearanceIn() | ReleaseIn():
            for inside, rule in _rules_not_met(node):
                raise RuleNotMet(path, f"{place}{inside}", rule)
        case _:
            pass


def check_text(text: str, place: str, path: Path) -> None:
    """Raise the first character of a text that no text is made of.

    Raises:
        ControlCharacter: there is one.
    """
    found = _CONTROL.search(text)
    if found is not None:
        raise ControlCharacter(path, place, ord(found[0]))


def _check_image(image: ImageIn, place: str, path: Path) -> None:
    if len(image.data) > IMAGE_LIMIT:
        raise ImageTooLarge(path, place, len(image.data), IMAGE_LIMIT)
    if not image.data.startswith(IMAGE_STARTS[image.media_type]):
        raise NotThisImage(path, place, image.media_type)


def _check_patterns(office: OfficeIn, place: str, path: Path) -> None:
    for field, pattern, known in (
        ("release_names", office.release_names, RELEASE_FIELDS),
        ("report_names", office.report_names, REPORT_FIELDS),
    ):
        if pattern and fault_in(pattern, known) is not None:
            raise RuleNotMet(path, f"{place}.{field}", "names_files")


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _check_zone(zone: str, place: str, path: Path) -> None:
    if zone not in _zones():
        raise UnknownZone(path, f"{place}.zone", zone)


def _check_span(since: str | None, until: str | None, place: str, path: Path) -> None:
    start = _partial(since, f"{place}.since", path)
    end = _partial(until, f"{place}.until", path)
    if start is not None and end is not None and end.last < start.first:
        raise EndsBeforeStart(path, place, str(start), str(end))


def _partial(written: str | None, place: str, path: Path) -> PartialDate | None:
    if written is None:
        return None
    try:
        return PartialDate.parse(written)
    except NotADate as error:
        raise WrongDate(path, place, written) from error


def _check_times(node: EventIn | SessionIn, place: str, path: Path, *, may_be_one: bool) -> None:
    """Refuse an end before the start. A workspace keeps whole seconds."""
    start, end = (moment.replace(microsecond=0) for moment in (node.starts_at, node.ends_at))
    if end < start or (end == start and not may_be_one):
        raise EndsBeforeStart(path, place, node.starts_at.isoformat(), node.ends_at.isoformat())


def _rules_not_met(node: QuoteIn | ReleaseClearanceIn | ReleaseIn) -> Iterator[tuple[str, str]]:
    """Yield the rules of the workspace that a record breaks, with the place inside it."""
    match node:
        case QuoteIn():
            if node.person is None and not node.unattributed.strip():
                yield "", "ck_quote_has_speaker_or_says_why_not"
            if node.clearance is ClearanceState.CLEARED_EDITED and not node.cleared_words.strip():
                yield ".cleared_words", "ck_quote_cleared_form"
            if _repeated(translation.language for translation in node.translations):
                yield ".translations", "one_translation_a_language"
        case ReleaseClearanceIn():
            if node.decision is not Decision.WAITING and node.answered_at is None:
                yield ".answered_at", "ck_clearance_answer_has_time"
        case ReleaseIn():
            yield from _release_rules_not_met(node)


def _release_rules_not_met(release: ReleaseIn) -> Iterator[tuple[str, str]]:
    if release.stage in _OUT and release.published_at is None:
        yield ".published_at", "ck_release_out_has_time"
    if release.stage is Stage.WITHDRAWN and not release.reason.strip():
        yield ".reason", "ck_release_withdrawn_says_why"
    if (release.year is None) != (release.running_number is None):
        yield ".running_number", "number_is_whole"
    if _repeated(known_as(contact) for contact in release.contacts):
        yield ".contacts", "uq_release_contact_release_id_press_contact_id"
    if _repeated(known_as(boilerplate) for boilerplate in release.boilerplates):
        yield ".boilerplates", "uq_release_boilerplate_release_id_boilerplate_id"
    languages = [rendition.language for rendition in release.renditions]
    if _repeated(languages):
        yield ".renditions", "uq_rendition_release_id_language"
    if _repeated((version.language, version.number) for version in release.versions):
        yield ".versions", "uq_version_release_id_language_number"
    if _repeated(notice.number for notice in release.notices):
        yield ".notices", "uq_notice_release_id_number"
    frozen_on_loading = release.stage in PAST_CHECKS and not release.versions
    for index, clearance in enumerate(release.clearances):
        if not frozen_on_loading or clearance.language not in languages:
            yield f".clearances[{index}]", "clearance_has_version"
    for number, version in enumerate(release.versions):
        for index, clearance in enumerate(version.clearances):
            if clearance.language != version.language:
                yield f".versions[{number}].clearances[{index}]", "clearance_has_version"


def _repeated(values: Iterable[object]) -> bool:
    return any(count > 1 for count in Counter(values).values())
