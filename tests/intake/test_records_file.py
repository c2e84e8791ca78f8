"""Reading records files: sound ones, and every way in which one can be wrong."""

import base64
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import pytest
from factories.any_records_file import damaged, json_values, records_files
from factories.records_files import (
    JPEG,
    PNG,
    Json,
    conference,
    decoded,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from migdesk.base.errors import MigdeskError
from migdesk.intake import records_file
from migdesk.intake.checking import KINDS, REFERENCES
from migdesk.intake.errors import (
    AttachmentTooLarge,
    AttachmentUnreadable,
    ControlCharacter,
    DeclaresEntities,
    DuplicateId,
    EndsBeforeStart,
    ImageTooLarge,
    KeyTwice,
    KindNotKept,
    NameBlank,
    NamedTwice,
    NotATable,
    NotAWordDocument,
    NothingInTable,
    NotThisImage,
    NotUnicode,
    NotXliff,
    OldSpreadsheet,
    OtherXliff,
    ParentsInRing,
    PasswordProtected,
    PictureTooLarge,
    PictureUnreadable,
    PostOfAnother,
    RecordsMissing,
    RecordsTooLarge,
    RecordsUnreadable,
    RuleNotMet,
    TableDamaged,
    TableTooLarge,
    TableTooLong,
    TableTooWide,
    TableUnreadable,
    UnitDamaged,
    UnitTwice,
    UnknownReference,
    UnknownZone,
    WordDamaged,
    WordTooLarge,
    WordUnreadable,
    WrongDate,
    WrongKind,
    XliffDamaged,
    XliffTooLarge,
)
from migdesk.intake.reading import read_records
from migdesk.intake.records_file import SIZE_LIMIT, Id, RecordsFile, Written, identity
from migdesk.intake.values import IMAGE_LIMIT
from migdesk.intake.writing import write_records

UUIDS = ["0b5b6f2e-7c1f-4c35-9d35-0c1d7c3f6a01", "0b5b6f2e-7c1f-4c35-9d35-0c1d7c3f6a02"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "conference.json"


def written(path: Path, data: Json) -> Path:
    path.write_text(json.dumps(data), "utf-8")
    return path


def raised(path: Path) -> tuple[type[MigdeskError], dict[str, Any]]:
    """Read a file that is wrong; return the error's class and data, without the path."""
    with pytest.raises(MigdeskError) as caught:
        read_records(path)
    data = dict(vars(caught.value))
    assert data.pop("path") == path
    return type(caught.value), data


# Sound files


def test_a_sound_file_is_read_as_it_stands(path: Path) -> None:
    assert read_records(written(path, conference())) == decoded(conference())


def test_what_is_written_is_read_back(path: Path) -> None:
    write_records(path, decoded(conference()))
    assert read_records(path) == decoded(conference())


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(records=records_files())
def test_any_sound_file_is_read_and_then_stays_the_same(
    tmp_path_factory: pytest.TempPathFactory, records: RecordsFile
) -> None:
    path = tmp_path_factory.mktemp("any") / "event.json"
    write_records(path, records)
    folded = read_records(path)
    write_records(path, folded)
    assert read_records(path) == folded


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_files_of_any_editor_are_read(path: Path, mark: bytes, end: bytes) -> None:
    lines = json.dumps(conference(), indent=1).encode().split(b"\n")
    path.write_bytes(mark + end.join(lines))
    assert read_records(path) == decoded(conference())


def test_text_is_folded_as_a_workspace_keeps_it(path: Path) -> None:
    data = conference()
    data["series"][0]["title"] = {"en": "Re\u0301union\n\u0303", "ka": "ᲥᲐᲠᲗᲣᲚᲘ"}
    (series,) = read_records(written(path, data)).series
    assert series.title == {"en": "R\u00e9union\n\u0303", "ka": "ქართული"}


def test_a_reference_may_be_the_uuid_of_a_record_the_workspace_holds(path: Path) -> None:
    data = conference()
    data["event"]["series"] = UUIDS[0]
    event = read_records(written(path, data)).event
    assert event is not None
    assert event.series == UUIDS[0]


def test_a_uuid_may_be_written_in_capitals(path: Path) -> None:
    data = conference()
    data["series"][0]["id"] = UUIDS[0].upper()
    data["event"]["series"] = UUIDS[0]
    (series,) = read_records(written(path, data)).series
    assert identity(series.id) == UUIDS[0]


@pytest.mark.parametrize("other", ["{}", "urn:uuid:{}", "{{{}}}"])
def test_only_the_usual_form_is_a_uuid(other: str) -> None:
    form = other.format(UUIDS[0])
    assert identity(form) == (UUIDS[0] if other == "{}" else None)
    assert identity(UUIDS[0].replace("-", "")) is None


def test_two_uuids_are_two_people_of_one_name(path: Path) -> None:
    data = conference()
    data["people"] = [
        {"id": id, "names": {"en": {"given": "Nino", "family": "Sample"}}} for id in UUIDS
    ]
    data = {key: data[key] for key in ("format", "version", "people")}
    assert [person.id for person in read_records(written(path, data)).people] == UUIDS


def test_legal_departments_of_two_ministries_are_two(path: Path) -> None:
    data = {
        "format": "migdesk-records",
        "version": 1,
        "organisations": [
            {"id": "a", "kind": "ministry", "names": {"en": {"full": "Ministry A"}}},
            {"id": "b", "kind": "ministry", "names": {"en": {"full": "Ministry B"}}},
            {"id": "c", "kind": "agency", "names": {"en": {"full": "Legal"}}, "parent": "a"},
            {"id": "d", "kind": "agency", "names": {"en": {"full": "Legal"}}, "parent": "b"},
        ],
    }
    assert len(read_records(written(path, data)).organisations) == 4


# Files that cannot be read


def test_a_file_that_is_not_there(path: Path) -> None:
    assert raised(path) == (RecordsMissing, {})


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert raised(tmp_path) == (RecordsUnreadable, {"reason": "not a file", "place": ""})


def test_a_gigabyte_is_refused_before_it_is_read(path: Path) -> None:
    size = 1024**3
    with path.open("wb") as out:
        os.truncate(out.fileno(), size)
    assert raised(path) == (RecordsTooLarge, {"size": size, "limit": SIZE_LIMIT})


def test_text_that_is_not_utf_8(path: Path) -> None:
    path.write_bytes(b'{"format": "\xe9"}')
    assert raised(path) == (RecordsUnreadable, {"reason": "not UTF-8 (byte 12)", "place": ""})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Input data was truncated"),
        ("Dear all,", "JSON is malformed: invalid character (byte 0)"),
        ('{"format": "migdesk-records"', "Input data was truncated"),
        ("[" * 10_000, "Expected `object`, got `array`"),
        ('{"format":' * 10_000, "Expected `str`, got `object` - at `$.format`"),
        ("42", "Expected `object`, got `int`"),
    ],
)
def test_text_that_is_no_records_file(path: Path, text: str, reason: str) -> None:
    path.write_text(text, "utf-8")
    place = "$.format" if "$.format" in reason else ""
    expected = {"reason": reason.removesuffix(" - at `$.format`"), "place": place}
    assert raised(path) == (RecordsUnreadable, expected)


@pytest.mark.parametrize(
    "deep", ["[" * 10_000 + "]" * 10_000, '{"a":' * 10_000 + "1" + "}" * 10_000]
)
def test_ten_thousand_levels_deep_inside_a_sound_file(path: Path, deep: str) -> None:
    text = json.dumps(conference()).replace('"Opening"', deep)
    path.write_text(text, "utf-8")
    kind, data = raised(path)
    assert (kind, data["place"]) == (RecordsUnreadable, "$.event.sessions[0].title[...]")


def test_a_key_that_stands_twice(path: Path) -> None:
    text = json.dumps(conference()).replace('"people":', '"series": [], "people":')
    path.write_text(text, "utf-8")
    assert raised(path) == (KeyTwice, {"key": "series"})


def change(*steps: str | int, to: object) -> Callable[[Json], None]:
    """Return the change that puts ``to`` where ``steps`` lead."""

    def apply(data: Json) -> None:
        there: Any = data
        for step in steps[:-1]:
            there = there[step]
        there[steps[-1]] = to

    return apply


def add(*steps: str | int, item: object) -> Callable[[Json], None]:
    """Return the change that appends ``item`` to the list where ``steps`` lead."""

    def apply(data: Json) -> None:
        there: Any = data
        for step in steps:
            there = there[step]
        there.append(item)

    return apply


DATE = r"'^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?(?!\\n)$'"
TAG = r"'^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(?!\\n)$'"

SHAPES = [
    (change("format", to="minutes"), "$.format", "Invalid enum value 'minutes'"),
    (change("version", to=2), "$.version", "Invalid enum value 2"),
    (change("peoples", to=[]), "$", "Object contains unknown field `peoples`"),
    (change("people", 0, "email", to=5), "$.people[0].email", "Expected `str`, got `int`"),
    (change("event", "kind", to="ball"), "$.event.kind", "Invalid enum value 'ball'"),
    (
        change("event", "starts_at", to="2026-02-30T10:00:00+04:00"),
        "$.event.starts_at",
        "Invalid RFC3339 encoded datetime",
    ),
    (
        change("event", "starts_at", to="2026-05-12T10:00:00"),
        "$.event.starts_at",
        "Expected `datetime` with a timezone component",
    ),
    (
        change("releases", 0, "day", to="2026-02-30"),
        "$.releases[0].day",
        "Invalid RFC3339 encoded date",
    ),
    (
        change("people", 0, "posts", 1, "since", to="May 2026"),
        "$.people[0].posts[1].since",
        f"Expected `str` matching regex {DATE}",
    ),
    (
        change("series", 0, "title", to={"English": "Forum"}),
        "$.series[0].title",
        f"key: Expected `str` matching regex {TAG}",
    ),
    (change("series", 0, "title", to={}), "$.series[0].title", "Expected `object` of length >= 1"),
    (
        change("quotes", 0, "words", to=" \n"),
        "$.quotes[0].words",
        "Expected `str` matching regex '\\\\S'",
    ),
    (
        change("releases", 0, "year", to=10**40),
        "$.releases[0].year",
        "Expected `int` <= 2199",
    ),
    (
        change("office", "logo", "data", to="!"),
        "$.office.logo.data",
        "Invalid base64 encoded string",
    ),
]


@pytest.mark.parametrize(("make", "place", "reason"), SHAPES)
def test_a_wrong_shape_is_told_with_its_place(
    path: Path, make: Callable[[Json], None], place: str, reason: str
) -> None:
    data = conference()
    make(data)
    place = "" if place == "$" else place
    assert raised(written(path, data)) == (RecordsUnreadable, {"reason": reason, "place": place})


# What no type can say

SESSION = "$.event.sessions[0]"
NINO = {"id": "nino-2", "names": {"en": {"given": "Nino ", "family": "Sample"}}}
NINO_IN_OFFICE = NINO | {"posts": [{"id": "x", "organisation": "office"}]}
RELEASE = {"id": "another", "kind": "press_release", "year": 2026, "running_number": 1}
PRESS = {"language": "en", "who": "Somebody", "asked_at": "2026-05-12T15:00:00Z"}

WRONG: dict[str, tuple[Callable[[Json], None], type[MigdeskError], dict[str, object]]] = {
    "one id twice": (
        change("series", 0, "id", to="project"),
        DuplicateId,
        {"id": "project", "first_place": "$.projects[0]", "second_place": "$.series[0]"},
    ),
    "a person named twice": (
        add("people", item=NINO_IN_OFFICE),
        NamedTwice,
        {"name": "Nino Sample", "first_place": "$.people[0]", "second_place": "$.people[2]"},
    ),
    "a person without organisation named twice": (
        add("people", item={"id": "x", "names": {"en": {"given": "Levan", "family": "Sample"}}}),
        NamedTwice,
        {"name": "Levan Sample", "first_place": "$.people[1]", "second_place": "$.people[2]"},
    ),
    "an organisation named twice": (
        add(
            "organisations",
            item={"id": "x", "names": {"ka": {"full": "ნავსადგურების სამინისტრო"}}, "kind": "ngo"},
        ),
        NamedTwice,
        {
            "name": "ნავსადგურების სამინისტრო",
            "first_place": "$.organisations[0]",
            "second_place": "$.organisations[3]",
        },
    ),
    "a series named twice": (
        add("series", item={"id": "x", "title": {"en": "Harbour  Forum"}}),
        NamedTwice,
        {"name": "Harbour Forum", "first_place": "$.series[0]", "second_place": "$.series[1]"},
    ),
    "a press contact named twice": (
        add("contacts", item={"id": "x", "name": {"en": "Tamar Sample"}}),
        NamedTwice,
        {"name": "Tamar Sample", "first_place": "$.contacts[0]", "second_place": "$.contacts[1]"},
    ),
    "a boilerplate of one project named twice": (
        add(
            "boilerplates",
            item={
                "id": "x",
                "label": {"en": "About the agency"},
                "text": {"en": "x"},
                "project": "project",
            },
        ),
        NamedTwice,
        {
            "name": "About the agency",
            "first_place": "$.boilerplates[0]",
            "second_place": "$.boilerplates[1]",
        },
    ),
    "an acronym twice": (
        add("acronyms", item={"letters": "HfP", "meaning": {"en": "Hope for People"}}),
        NamedTwice,
        {"name": "HfP", "first_place": "$.acronyms[0]", "second_place": "$.acronyms[1]"},
    ),
    "a word by language twice": (
        add("equivalents", item={"words": {"ka": "დიდი დარბაზი"}}),
        NamedTwice,
        {
            "name": "დიდი დარბაზი",
            "first_place": "$.equivalents[0]",
            "second_place": "$.equivalents[1]",
        },
    ),
    "a reference to nobody": (
        change("quotes", 0, "person", to="nina"),
        UnknownReference,
        {"place": "$.quotes[0].person", "reference": "nina"},
    ),
    "a reference to nobody in a list": (
        change("releases", 0, "contacts", to=["tamar", "maka"]),
        UnknownReference,
        {"place": "$.releases[0].contacts[1]", "reference": "maka"},
    ),
    "a reference to another kind": (
        change("event", "project", to="series"),
        WrongKind,
        {"place": "$.event.project", "reference": "series", "wanted": "project", "found": "series"},
    ),
    "the post of somebody else": (
        change("event", "appearances", 0, "post", to="nino-head"),
        PostOfAnother,
        {"place": "$.event.appearances[0].post", "post": "nino-head"},
    ),
    "organisations in a ring": (
        change("organisations", 0, "parent", to="office"),
        ParentsInRing,
        {"place": "$.organisations[0].parent", "organisation": "ministry"},
    ),
    "a day that is not in the calendar": (
        change("people", 0, "posts", 0, "since", to="2025-02-30"),
        WrongDate,
        {"place": "$.people[0].posts[0].since", "written": "2025-02-30"},
    ),
    "a year nought": (
        change("people", 0, "posts", 0, "since", to="0000"),
        WrongDate,
        {"place": "$.people[0].posts[0].since", "written": "0000"},
    ),
    "an event long before any": (
        change("event", "starts_at", to="0206-05-12T10:00:00+04:00"),
        WrongDate,
        {"place": "$.event.starts_at", "written": "0206-05-12T10:00:00+04:00"},
    ),
    "a release long after any": (
        change("releases", 0, "day", to="2206-05-12"),
        WrongDate,
        {"place": "$.releases[0].day", "written": "2206-05-12"},
    ),
    "a post that ends before it starts": (
        change("people", 0, "posts", 0, "until", to="2023"),
        EndsBeforeStart,
        {"place": "$.people[0].posts[0]", "start": "2024", "end": "2023"},
    ),
    "an event that ends before it starts": (
        change("event", "ends_at", to="2026-05-12T05:59:59Z"),
        EndsBeforeStart,
        {
            "place": "$.event",
            "start": "2026-05-12T10:00:00+04:00",
            "end": "2026-05-12T05:59:59+00:00",
        },
    ),
    "a session of no length": (
        change("event", "sessions", 0, "ends_at", to="2026-05-12T10:00:00.9+04:00"),
        EndsBeforeStart,
        {
            "place": SESSION,
            "start": "2026-05-12T10:00:00+04:00",
            "end": "2026-05-12T10:00:00.900000+04:00",
        },
    ),
    "a zone that is not": (
        change("event", "zone", to="Asia/Tiflis2"),
        UnknownZone,
        {"place": "$.event.zone", "zone": "Asia/Tiflis2"},
    ),
    "a zone that is a path": (
        change("office", "zone", to="../../etc/passwd"),
        UnknownZone,
        {"place": "$.office.zone", "zone": "../../etc/passwd"},
    ),
    "a name without letters": (
        change("people", 0, "names", "en", to={"given": " ", "family": ""}),
        NameBlank,
        {"place": "$.people[0].names.en"},
    ),
    "a title without letters": (
        change("people", 0, "posts", 0, "title", "en", to={"nominative": ""}),
        NameBlank,
        {"place": "$.people[0].posts[0].title.en"},
    ),
    "a character that is none": (
        change("people", 1, "notes", to="see\x00below"),
        ControlCharacter,
        {"place": "$.people[1].notes", "code": 0},
    ),
    "a character that is none in a link": (
        change(
            "releases",
            0,
            "renditions",
            0,
            "blocks",
            0,
            "runs",
            to=[{"t": "It opened.", "href": "x\x96y"}],
        ),
        ControlCharacter,
        {"place": "$.releases[0].renditions[0].blocks[0].runs[0].href", "code": 0x96},
    ),
    "a quote of nobody": (
        change("quotes", 0, "person", to=None),
        RuleNotMet,
        {"place": "$.quotes[0]", "rule": "ck_quote_has_speaker_or_says_why_not"},
    ),
    "a quote cleared in other words that are not there": (
        change("quotes", 0, "clearance", to="cleared_edited"),
        RuleNotMet,
        {"place": "$.quotes[0].cleared_words", "rule": "ck_quote_cleared_form"},
    ),
    "a translation twice": (
        add("quotes", 0, "translations", item={"language": "ka", "words": "სხვა"}),
        RuleNotMet,
        {"place": "$.quotes[0].translations", "rule": "one_translation_a_language"},
    ),
    "a release that went out at no time": (
        change("releases", 0, "published_at", to=None),
        RuleNotMet,
        {"place": "$.releases[0].published_at", "rule": "ck_release_out_has_time"},
    ),
    "a release withdrawn for no reason": (
        change("releases", 0, "stage", to="withdrawn"),
        RuleNotMet,
        {"place": "$.releases[0].reason", "rule": "ck_release_withdrawn_says_why"},
    ),
    "half a number": (
        change("releases", 0, "year", to=None),
        RuleNotMet,
        {"place": "$.releases[0].running_number", "rule": "number_is_whole"},
    ),
    "a number twice": (
        add("releases", item=RELEASE),
        RuleNotMet,
        {"place": "$.releases[2].running_number", "rule": "uq_release_kind_year_running_number"},
    ),
    "a contact twice": (
        change("releases", 0, "contacts", to=["tamar", "tamar"]),
        RuleNotMet,
        {
            "place": "$.releases[0].contacts",
            "rule": "uq_release_contact_release_id_press_contact_id",
        },
    ),
    "a boilerplate twice": (
        change("releases", 0, "boilerplates", to=["about", "about"]),
        RuleNotMet,
        {
            "place": "$.releases[0].boilerplates",
            "rule": "uq_release_boilerplate_release_id_boilerplate_id",
        },
    ),
    "a rendition twice": (
        add("releases", 1, "renditions", item={"language": "en"}),
        RuleNotMet,
        {"place": "$.releases[1].renditions", "rule": "uq_rendition_release_id_language"},
    ),
    "a version twice": (
        change(
            "releases",
            1,
            "versions",
            to=[
                {
                    "language": "en",
                    "number": 1,
                    "stage": "clearance",
                    "made_at": "2026-05-12T15:00:00Z",
                    "made_by": "x",
                }
            ]
            * 2,
        ),
        RuleNotMet,
        {"place": "$.releases[1].versions", "rule": "uq_version_release_id_language_number"},
    ),
    "a clearance of a draft": (
        change("releases", 1, "clearances", to=[PRESS]),
        RuleNotMet,
        {"place": "$.releases[1].clearances[0]", "rule": "clearance_has_version"},
    ),
    "a clearance in a language without text": (
        change("releases", 0, "clearances", to=[PRESS | {"language": "ka"}]),
        RuleNotMet,
        {"place": "$.releases[0].clearances[0]", "rule": "clearance_has_version"},
    ),
    "a clearance of another language's version": (
        change(
            "releases",
            1,
            "versions",
            to=[
                {
                    "language": "en",
                    "number": 1,
                    "stage": "clearance",
                    "made_at": "2026-05-12T15:00:00Z",
                    "made_by": "x",
                    "clearances": [PRESS | {"language": "ka"}],
                }
            ],
        ),
        RuleNotMet,
        {"place": "$.releases[1].versions[0].clearances[0]", "rule": "clearance_has_version"},
    ),
    "an answer at no time": (
        change("releases", 0, "clearances", 0, "answered_at", to=None),
        RuleNotMet,
        {
            "place": "$.releases[0].clearances[0].answered_at",
            "rule": "ck_clearance_answer_has_time",
        },
    ),
    "an image that is something else": (
        change("office", "logo", "data", to=base64.b64encode(b"<svg/>").decode()),
        NotThisImage,
        {"place": "$.office.logo", "media_type": "image/png"},
    ),
    "an image of the other kind": (
        change("office", "logo", "data", to=base64.b64encode(JPEG).decode()),
        NotThisImage,
        {"place": "$.office.logo", "media_type": "image/png"},
    ),
    "an image too large": (
        change("office", "logo", "data", to=base64.b64encode(PNG + bytes(IMAGE_LIMIT)).decode()),
        ImageTooLarge,
        {"place": "$.office.logo", "size": IMAGE_LIMIT + len(PNG), "limit": IMAGE_LIMIT},
    ),
}


@pytest.mark.parametrize(("make", "kind", "data"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_its_place(
    path: Path,
    make: Callable[[Json], None],
    kind: type[MigdeskError],
    data: dict[str, object],
) -> None:
    changed = conference()
    make(changed)
    assert raised(written(path, changed)) == (kind, data)


def test_the_first_problem_is_told(path: Path) -> None:
    data = conference()
    for make, _, _ in (WRONG["a year nought"], WRONG["a zone that is not"]):
        make(data)
    assert raised(written(path, data))[0] is WrongDate


OF_ATTACHED_FILES = {
    AttachmentTooLarge,
    AttachmentUnreadable,
    KindNotKept,
    PictureTooLarge,
    PictureUnreadable,
}
"""A file of records never raises these; they are tried with the files themselves."""

OF_TABLES = {
    DeclaresEntities,
    NotATable,
    NotUnicode,
    NothingInTable,
    OldSpreadsheet,
    PasswordProtected,
    TableDamaged,
    TableTooLarge,
    TableTooLong,
    TableTooWide,
    TableUnreadable,
}
"""Nor these, which are tried with tables."""

OF_WORD_FILES = {NotAWordDocument, WordDamaged, WordTooLarge, WordUnreadable}
"""Nor these, which are tried with Word documents."""

OF_TRANSLATIONS = {NotXliff, OtherXliff, UnitDamaged, UnitTwice, XliffDamaged, XliffTooLarge}
"""Nor these, which are tried with what translators send back."""


def test_every_error_is_tried() -> None:
    tried = {kind for _, kind, _ in WRONG.values()}
    tried |= {RecordsMissing, RecordsTooLarge, RecordsUnreadable, KeyTwice}
    tried |= OF_ATTACHED_FILES | OF_TABLES | OF_WORD_FILES | OF_TRANSLATIONS
    there = {
        kind for kind in MigdeskError.__subclasses__() if kind.__module__.endswith("intake.errors")
    }
    assert tried == there


# Anything at all


@given(st.binary())
def test_no_bytes_crash_the_reader(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "file.json"
    path.write_bytes(content)
    with pytest.raises(MigdeskError):
        read_records(path)


@given(json_values)
def test_no_json_crashes_the_reader(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    path = tmp_path_factory.mktemp("any") / "file.json"
    path.write_text(json.dumps(value), "utf-8")
    with pytest.raises(MigdeskError):
        read_records(path)


@settings(max_examples=300)
@given(damaged())
def test_no_damage_crashes_the_reader(tmp_path_factory: pytest.TempPathFactory, data: Json) -> None:
    path = written(tmp_path_factory.mktemp("any") / "file.json", data)
    try:
        assert isinstance(read_records(path), RecordsFile)
    except MigdeskError as error:
        assert vars(error)["path"] == path  # noqa: PT017 - a damaged file may still be sound


# The tables


def parts() -> list[type[Written]]:
    return [
        kind
        for kind in vars(records_file).values()
        if isinstance(kind, type) and issubclass(kind, Written) and kind is not Written
    ]


def test_every_part_with_an_id_has_a_kind() -> None:
    assert set(KINDS) == {part for part in parts() if "id" in part.__struct_fields__}


def test_every_id_that_is_not_its_own_is_a_reference() -> None:
    found = {
        (part, field)
        for part in parts()
        for field, hint in get_type_hints(part, include_extras=True).items()
        if field != "id" and hint in (Id, Id | None, tuple[Id, ...])
    }
    assert set(REFERENCES) == found


def test_reading_loses_nothing() -> None:
    again = json.loads(msgspec.json.encode(decoded(conference())))
    assert again == conference()
