"""Is the sample office sound? Two years of an invented mission, in the records format.

Whoever tries the program looks at it first, so it is held to the rules of the house: names in
every case, titles of the day, quotes word for word.
"""

import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PIL import Image, ImageChops

from migdesk.intake.checking import KINDS, references_of
from migdesk.intake.reading import read_records
from migdesk.intake.records_file import (
    AppearanceIn,
    EventIn,
    PersonIn,
    PostIn,
    QuoteIn,
    RecordsFile,
    ReleaseIn,
    RenditionIn,
    Written,
)
from migdesk.text.blocks import text_hash
from migdesk.text.names import Case, Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    AppearanceStatus,
    BlockKind,
    ClearanceState,
    Decision,
    EventKind,
    EventStatus,
    Honorific,
    Part,
    Provenance,
    QuoteKind,
    ReleaseKind,
    SessionKind,
    Stage,
)

ROOT: Final = Path(__file__).resolve().parents[2]
FILES: Final = tuple(sorted((ROOT / "resources" / "sample").glob("*.json")))
TODAY: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
"""The sample is told from here: what lies behind it was held, what lies ahead is planned."""

MARKS: Final = {"en": ("“", "”"), "ka": ("„", "“")}
LONG_SPAN: Final = 6
"""Words. What stands in marks and is no longer may be the title of something."""

UUID4: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
USABLE: Final = {ClearanceState.CLEARED, ClearanceState.CLEARED_EDITED}


@dataclass(frozen=True)
class Sample:
    """All files of the sample, read and checked."""

    files: tuple[RecordsFile, ...]

    @property
    def office(self) -> RecordsFile:
        return self.files[0]

    @property
    def events(self) -> tuple[tuple[EventIn, RecordsFile], ...]:
        return tuple((file.event, file) for file in self.files if file.event is not None)

    @property
    def quotes(self) -> tuple[QuoteIn, ...]:
        return tuple(quote for file in self.files for quote in file.quotes)

    @property
    def releases(self) -> tuple[ReleaseIn, ...]:
        return tuple(release for file in self.files for release in file.releases)

    @property
    def people(self) -> Mapping[str, PersonIn]:
        return {person.id: person for person in self.office.people}

    @property
    def posts(self) -> Mapping[str, tuple[PersonIn, PostIn]]:
        return {post.id: (who, post) for who in self.office.people for post in who.posts}

    def release(self, kind: ReleaseKind, running_number: int, year: int) -> ReleaseIn:
        (found,) = (
            release
            for release in self.releases
            if (release.kind, release.running_number, release.year) == (kind, running_number, year)
        )
        return found


@pytest.fixture(scope="module")
def sample() -> Sample:
    return Sample(tuple(read_records(path) for path in FILES))


def nodes(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from nodes(getattr(value, field))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from nodes(item)


def appearances_of(event: EventIn) -> tuple[AppearanceIn, ...]:
    in_sessions = (one for session in event.sessions for one in session.appearances)
    return (*in_sessions, *event.appearances)


def day_of(event: EventIn) -> date:
    return event.starts_at.astimezone(ZoneInfo(event.zone)).date()


def holds(post: PostIn, day: date) -> bool:
    after = post.since is None or PartialDate.parse(post.since).first <= day
    return after and (post.until is None or day <= PartialDate.parse(post.until).last)


def spans(text: str, language: str) -> Iterator[str]:
    """Yield what stands between the outer marks of a language, without its last sign."""
    opening, closing = MARKS[language]
    for span in re.findall(f"{opening}([^{opening}{closing}]*){closing}", text):
        yield span.rstrip(".,?!…")


def wordings(quote: QuoteIn, language: str) -> tuple[str, ...]:
    """Return what may be printed of a quote in a language."""
    if quote.language == language:
        return tuple(words for words in (quote.words, quote.cleared_words) if words)
    return tuple(one.words for one in quote.translations if one.language == language)


def all_forms(named: Forms | PersonName) -> tuple[str, ...]:
    return tuple(filter(None, (named.form(case) for case in Case)))


def words_of(text: RenditionIn) -> str:
    figures = [part for figure in text.key_figures for part in figure]
    blocks = [block.text for block in text.blocks]
    return "\n".join([text.headline, text.deck, text.dateline, *figures, *blocks])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_stands_as_the_format_writes_it(path: Path) -> None:
    records = read_records(path)
    written = msgspec.json.format(msgspec.json.encode(records), indent=1) + b"\n"
    assert path.read_bytes() == written


def test_there_is_enough_to_look_at(sample: Sample) -> None:
    office = sample.office
    counted = {
        "events": len(sample.events),
        "people": len(office.people),
        "organisations": len(office.organisations),
        "projects": len(office.projects),
        "series": len(office.series),
        "contacts": len(office.contacts),
        "boilerplates": len(office.boilerplates),
        "acronyms": len(office.acronyms),
        "words by language": len(office.equivalents),
        "outlets": len(office.outlets),
        "media contacts": len(office.media_contacts),
        "coverage": sum(len(file.coverage) for file in sample.files),
        "quotes": len(sample.quotes),
        "releases": len(sample.releases),
        "releases in both languages": sum(len(one.renditions) == 2 for one in sample.releases),
    }
    assert counted == {
        "events": 18,
        "people": 42,
        "organisations": 26,
        "projects": 3,
        "series": 2,
        "contacts": 2,
        "boilerplates": 4,
        "acronyms": 11,
        "words by language": 25,
        "outlets": 4,
        "media contacts": 3,
        "coverage": 3,
        "quotes": 77,
        "releases": 18,
        "releases in both languages": 14,
    }


def test_every_state_of_things_is_met(sample: Sample) -> None:
    events = [event for event, _ in sample.events]
    sessions = [session for event in events for session in event.sessions]
    assert {release.stage for release in sample.releases} == set(Stage)
    assert {release.kind for release in sample.releases} == set(ReleaseKind)
    assert {quote.clearance for quote in sample.quotes} == set(ClearanceState)
    assert {quote.provenance for quote in sample.quotes} == set(Provenance)
    assert {quote.kind for quote in sample.quotes} == set(QuoteKind)
    assert {event.status for event in events} == set(EventStatus) - {EventStatus.IDEA}
    assert {part.part for event in events for part in event.organisations} == set(Part)
    assert set(AppearanceStatus) == {
        one.status for event in events for one in appearances_of(event)
    }
    assert set(SessionKind) == {session.kind for session in sessions}
    assert {event.kind for event in events} == set(EventKind) - {
        EventKind.FORUM,
        EventKind.HANDOVER,
        EventKind.AWARD_CEREMONY,
    }
    blocks = {block.kind for one in sample.releases for t in one.renditions for block in t.blocks}
    assert blocks == set(BlockKind) - {
        BlockKind.BOILERPLATE,
        BlockKind.CONTACTS,
        BlockKind.DISCLAIMER,
    }


def test_every_record_has_an_identity_of_its_own(sample: Sample) -> None:
    ids = Counter(node.id for file in sample.files for node in nodes(file) if type(node) in KINDS)  # type: ignore[attr-defined] # every part in KINDS has an id
    assert [one for one, times in ids.items() if times > 1] == []
    assert [one for one in ids if not UUID4.fullmatch(one)] == []


def test_every_reference_leads_to_a_record_of_its_kind(sample: Sample) -> None:
    kinds: dict[str, str] = {}
    for file in sample.files:
        parts = [node for node in nodes(file) if isinstance(node, Written)]
        kinds |= {part.id: KINDS[type(part)] for part in parts if type(part) in KINDS}  # type: ignore[attr-defined] # as above
        # Files are loaded in the order of their names: nothing may refer to a later one.
        lost = [
            (reference, wanted)
            for part in parts
            for _, reference, wanted in references_of(part)
            if kinds.get(reference) != wanted
        ]
        assert lost == []


def test_sessions_lie_inside_their_events_and_rooms_hold_one_at_a_time(sample: Sample) -> None:
    for event, _ in sample.events:
        for session in event.sessions:
            assert event.starts_at <= session.starts_at < session.ends_at <= event.ends_at
        for first in event.sessions:
            for other in event.sessions:
                if first is not other and first.room and first.room == other.room:
                    assert first.ends_at <= other.starts_at or other.ends_at <= first.starts_at


def test_the_flagship_has_parallel_sessions_on_two_days(sample: Sample) -> None:
    (event,) = (event for event, _ in sample.events if event.title["en"] == "Skills across Borders")
    starts = Counter(session.starts_at for session in event.sessions)
    days = {session.starts_at.astimezone(ZoneInfo(event.zone)).date() for session in event.sessions}
    assert sorted(starts.values(), reverse=True)[:3] == [2, 2, 1]
    assert days == {date(2026, 10, 20), date(2026, 10, 21)}


def test_what_is_behind_us_was_held_and_what_is_ahead_was_not(sample: Sample) -> None:
    off = {EventStatus.POSTPONED, EventStatus.CANCELLED}
    for event, file in sample.events:
        held = event.status is EventStatus.HELD
        assert held == (event.ends_at < TODAY) or event.status in off
        assert held or event.attendance == ()
        spoke = {AppearanceStatus.SPOKE, AppearanceStatus.REPLACED, AppearanceStatus.ABSENT}
        assert {one.status in spoke for one in appearances_of(event)} <= {held}
        assert held or [quote for quote in file.quotes if quote.said_at] == []


def test_people_appear_under_the_post_of_the_day(sample: Sample) -> None:
    for event, file in sample.events:
        involved: list[AppearanceIn | QuoteIn] = [*appearances_of(event), *file.quotes]
        for one in involved:
            if one.post is not None:
                person, post = sample.posts[one.post]
                assert person.id == one.person
                assert holds(post, day_of(event))
            elif one.person is not None:
                assert sample.people[one.person].posts == ()


def test_titles_change_over_the_two_years(sample: Sample) -> None:
    changed = [
        person.names["en"].family for person in sample.office.people if len(person.posts) > 1
    ]
    posts = [post for _, post in sample.posts.values()]
    assert sorted(changed) == [
        "Abuladze",
        "Bakradze",
        "Bolkvadze",
        "Brandvik",
        "Gabunia",
        "Khundadze",
        "Mărginean",
        "Oniashvili",
        "Rosendal",
        "Samkharadze",
        "Thorsager",
        "Tsintsadze",
    ]
    assert sum(post.acting for post in posts) == 3
    assert [post.since for post in posts if post.announced] == ["2027-01-11"]


def test_posts_of_a_person_do_not_overlap(sample: Sample) -> None:
    for person in sample.office.people:
        spans_held = [
            (
                PartialDate.parse(post.since or "0001").first,
                PartialDate.parse(post.until or "9999").last,
            )
            for post in person.posts
        ]
        for (_, end), (start, _) in pairwise(spans_held):
            assert end < start


def test_everybody_has_a_name_in_both_languages_and_in_every_case(sample: Sample) -> None:
    for person in sample.office.people:
        english, georgian = person.names["en"], person.names["ka"]
        assert english.given
        assert person.honorific is not Honorific.NONE
        assert [case for case in Case if not georgian.form(case)] == []
        # The given name stands before the surname and does not change.
        for form in all_forms(georgian):
            assert form.startswith(f"{georgian.given} {georgian.family[:-1]}")
        assert georgian.ergative.endswith("მ" if georgian.family[-1] != "ი" else "მა")
        assert georgian.dative.endswith("ს")
        assert georgian.genitive.endswith("ს")


def test_titles_organisations_and_cities_are_in_both_languages_and_in_every_case(
    sample: Sample,
) -> None:
    named: list[Mapping[str, Forms | OrganisationName]] = [
        *(post.title for _, post in sample.posts.values()),
        *(organisation.names for organisation in sample.office.organisations),
        *(event.city for event, _ in sample.events),
    ]
    assert sample.office.office is not None
    named += [sample.office.office.names, sample.office.office.city]
    for names in named:
        assert set(names) == {"en", "ka"}
        assert [case for case in Case if not names["ka"].form(case)] == []


def test_georgian_is_written_in_ordinary_letters_and_never_mixed_into_a_latin_word(
    sample: Sample,
) -> None:
    # "MAST-ის" is right: a hyphen parts the scripts.
    mixed = re.compile(r"[a-zA-Z][ა-ჰ]|[ა-ჰ][a-zA-Z]")
    texts = [node for file in sample.files for node in nodes(file) if isinstance(node, str)]
    assert [text for text in texts if re.search("[\u1c90-\u1cbf\u10a0-\u10c5]", text)] == []
    assert [text for text in texts if mixed.search(text)] == []
    assert [text for text in texts if unicodedata.normalize("NFC", text) != text] == []
    assert [text for text in texts if "  " in text] == []


def test_quotes_are_said_where_their_speaker_was(sample: Sample) -> None:
    for event, file in sample.events:
        sessions = {session.id: session for session in event.sessions}
        here = {one.person for one in appearances_of(event)}
        for quote in file.quotes:
            assert quote.person is None or quote.person in here
            if quote.session is None:
                continue
            session = sessions[quote.session]
            assert quote.said_at is not None
            assert session.starts_at <= quote.said_at <= session.ends_at
            people = {one.person for one in session.appearances}
            assert quote.person is None or quote.person in people


def test_a_trail_leads_to_the_state_the_quote_is_in(sample: Sample) -> None:
    for quote in sample.quotes:
        times = [step.at for step in quote.trail]
        assert times == sorted(times)
        assert quote.trail == () or quote.trail[-1].state is quote.clearance
        assert quote.trail != () or quote.clearance is ClearanceState.TO_VERIFY
        edited = quote.clearance is ClearanceState.CLEARED_EDITED
        assert bool(quote.cleared_words) == edited


def test_quotes_are_of_every_length_and_in_both_languages(sample: Sample) -> None:
    lengths = sorted(len(quote.words.split()) for quote in sample.quotes)
    assert lengths[0] >= LONG_SPAN
    assert lengths[-1] in range(50, 71)
    spoken = Counter(quote.language for quote in sample.quotes)
    translated = Counter(
        "none" if not quote.translations else str(quote.translations[0].approved)
        for quote in sample.quotes
    )
    assert spoken == {"ka": 44, "en": 33}
    assert translated == {"True": 37, "False": 20, "none": 20}
    assert sum(bool(quote.corrections) for quote in sample.quotes) == 1
    assert sum(bool(quote.unattributed) for quote in sample.quotes) == 1
    assert sum(not quote.on_record for quote in sample.quotes) == 1


def test_numbers_are_given_once_a_kind_and_year(sample: Sample) -> None:
    numbers = Counter(
        (release.kind, release.year, release.running_number) for release in sample.releases
    )
    assert [number for number, times in numbers.items() if times > 1] == []
    assert Counter(release.kind for release in sample.releases) == {
        ReleaseKind.PRESS_RELEASE: 10,
        ReleaseKind.ANNOUNCEMENT: 3,
        ReleaseKind.MEDIA_ADVISORY: 2,
        ReleaseKind.STATEMENT: 2,
        ReleaseKind.MEDIA_NOTE: 1,
    }


def test_a_release_is_cleared_as_far_as_its_stage_says(sample: Sample) -> None:
    for release in sample.releases:
        decisions = {clearance.decision for clearance in release.clearances}
        if release.stage in {Stage.READY, Stage.OUT, Stage.CORRECTED, Stage.WITHDRAWN}:
            languages = {clearance.language for clearance in release.clearances}
            assert decisions == {Decision.CLEARED}
            assert languages == {text.language for text in release.renditions}
        elif release.stage in {Stage.DRAFT, Stage.CHECKS}:
            assert release.clearances == ()
        for clearance in release.clearances:
            answered = clearance.answered_at
            assert (answered is None) == (clearance.decision is Decision.WAITING)
            assert answered is None or clearance.asked_at < answered
            if release.published_at:
                assert answered is not None
                assert answered <= release.published_at


def test_one_release_waits_for_two_people(sample: Sample) -> None:
    waiting = [
        (release.running_number, clearance.who)
        for release in sample.releases
        for clearance in release.clearances
        if clearance.decision is Decision.WAITING
    ]
    assert waiting == [(15, "Helena Brandvik"), (15, "Tinatin Loria")]


def test_announcements_are_out_before_the_event_and_embargoes_are_ahead(sample: Sample) -> None:
    before = {ReleaseKind.ANNOUNCEMENT, ReleaseKind.MEDIA_ADVISORY}
    embargoes = []
    for event, file in sample.events:
        for release in file.releases:
            assert release.day is not None
            assert (release.day < day_of(event)) == (release.kind in before)
            assert release.published_at is None or release.published_at < TODAY
            embargoes += [release.embargo] if release.embargo else []
    assert [embargo > TODAY for embargo in embargoes] == [True, True]


@pytest.mark.parametrize("language", ["en", "ka"])
def test_quotations_in_releases_are_word_for_word(sample: Sample, language: str) -> None:
    printed = 0
    for _, file in sample.events:
        for release, text in _texts(file.releases, language):
            if release.stage is Stage.DRAFT:
                continue
            usable = [
                words
                for quote in file.quotes
                if quote.clearance in USABLE or release.stage in {Stage.CHECKS, Stage.CLEARANCE}
                for words in wordings(quote, language)
            ]
            for block in text.blocks:
                for span in spans(block.text, language):
                    if len(span.split()) > LONG_SPAN:
                        assert [words for words in usable if span in words] != [], span
                        printed += 1
    assert printed == {"en": 37, "ka": 27}[language]


def test_translations_printed_in_releases_are_approved(sample: Sample) -> None:
    open_texts = {Stage.DRAFT, Stage.CHECKS, Stage.CLEARANCE}
    for _, file in sample.events:
        for release in file.releases:
            body = "".join(words_of(text) for text in release.renditions)
            for quote in file.quotes:
                for one in quote.translations:
                    if not one.approved and release.stage not in open_texts:
                        assert one.words not in body


def _texts(releases: Sequence[ReleaseIn], language: str) -> Iterator[tuple[ReleaseIn, RenditionIn]]:
    for release in releases:
        for text in release.renditions:
            if text.language == language:
                yield release, text


@pytest.mark.parametrize("language", ["en", "ka"])
def test_people_are_named_under_the_title_of_the_day(sample: Sample, language: str) -> None:
    named = 0
    for event, file in sample.events:
        for _, text in _texts(file.releases, language):
            words = words_of(text)
            for one in appearances_of(event):
                name = sample.people[one.person].names[language]
                if one.post is None or not any(form in words for form in all_forms(name)):
                    continue
                title = sample.posts[one.post][1].title[language]
                assert any(form in words for form in all_forms(title)), name
                named += 1
    assert named > 0


def test_a_georgian_text_says_which_english_paragraph_it_follows(sample: Sample) -> None:
    behind = []
    for release in sample.releases:
        if len(release.renditions) < 2:
            continue
        english, georgian = release.renditions
        assert (english.language, georgian.language) == ("en", "ka")
        hashes = {block.id: text_hash(block.text) for block in english.blocks}
        for block in georgian.blocks:
            if block.of is None:
                # The mark of the end says the same in every language: it has no words.
                assert block.kind is BlockKind.ENDS
            elif block.of.hash != hashes[block.of.id]:
                behind.append((release.running_number, block.id))
    assert behind == [(16, "b5")]


def test_gaps_stand_only_in_texts_that_are_not_cleared_yet(sample: Sample) -> None:
    gaps = {
        release.stage
        for release in sample.releases
        for text in release.renditions
        for block in text.blocks
        if block.gaps
    }
    assert gaps == {Stage.DRAFT, Stage.CHECKS}


def test_days_of_the_week_are_right(sample: Sample) -> None:
    found = [
        match
        for release in sample.releases
        for text in release.renditions
        for match in re.findall(r"(\w+day), (\d{1,2} \w+ \d{4})", words_of(text))
    ]
    assert len(found) == 7
    for weekday, day in found:
        assert datetime.strptime(day, "%d %B %Y").replace(tzinfo=UTC).strftime("%A") == weekday


def test_the_flagship_counts_its_participants_as_the_table_does(sample: Sample) -> None:
    release = sample.release(ReleaseKind.PRESS_RELEASE, 14, 2026)
    (event,) = (event for event, file in sample.events if release in file.releases)
    women = sum(row.women for row in event.attendance)
    everybody = women + sum(row.men + row.other for row in event.attendance)
    for text in release.renditions:
        figure, caption = text.key_figures[-1]
        assert figure == str(everybody)
        assert re.findall(r"\d+", caption) == [str(women)]


def test_the_mark_is_the_one_its_script_draws(sample: Sample, tmp_path: Path) -> None:
    assert sample.office.office is not None
    logo = sample.office.office.logo
    assert logo is not None
    drawn = tmp_path / "mark.png"
    script = ROOT / "packaging" / "draw_sample_logo.py"
    subprocess.run([sys.executable, script, drawn], check=True)
    with Image.open(BytesIO(logo.data)) as kept, Image.open(drawn) as fresh:
        assert kept.size == fresh.size == (512, 512)
        assert ImageChops.difference(kept, fresh).getbbox(alpha_only=False) is None
