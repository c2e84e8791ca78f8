"""Loading records files: all of it or nothing; filled in where empty, kept where not."""

import base64
import hashlib
from typing import Unpack

import pytest
from factories.loading import (
    NINO,
    SOURCE,
    UUIDS,
    all_of,
    counts,
    differences,
    file,
    load,
    named,
)
from factories.records_files import JPEG, PNG, SPOKEN, conference

from migdesk import records as kept_records
from migdesk.desk.desk import Desk
from migdesk.desk.errors import NoSuchRecord, RuleBroken
from migdesk.desk.events import edit_event
from migdesk.desk.exchange import KeptDifference, LoadedRecord, dump_event, load_records
from migdesk.desk.exchange.columns import columns_of
from migdesk.desk.organisations import add_organisation
from migdesk.desk.people import PersonOptions, add_person, edit_person
from migdesk.desk.rows import Kind
from migdesk.intake import records_file as format
from migdesk.intake.errors import (
    NotThisImage,
    PostOfAnother,
    RecordsUnreadable,
    UnknownReference,
)
from migdesk.records import (
    Asset,
    Attachment,
    Office,
    Organisation,
    Person,
    Quote,
)
from migdesk.text.names import OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import EventStatus, OrganisationKind

# All of it


def test_an_empty_workspace_gets_everything(desk: Desk) -> None:
    loaded = load(desk, conference())
    assert named(loaded.added) == [
        ("office", "Black Sea Mobility Agency"),
        ("organisation", "Ministry of Harbours"),
        ("organisation", "Coast Fund"),
        ("organisation", "Harbour Office"),
        ("person", "Nino Sample"),
        ("person", "Levan Sample"),
        ("project", "Harbours for People"),
        ("series", "Harbour Forum"),
        ("press_contact", "Tamar Sample"),
        ("boilerplate", "About the agency"),
        ("acronym", "HfP"),
        ("equivalent", "Great hall"),
        ("event", "Harbours and People"),
        ("quote", SPOKEN),
        ("release", "PR-1-2026"),
        ("release", "On harbours"),
    ]
    assert (loaded.matched, loaded.completed, loaded.kept) == ((), (), ())
    assert loaded.changes.label == "Load records"
    assert loaded.changes.key == loaded.added[12].key


def test_it_is_one_step_of_undo(desk: Desk) -> None:
    load(desk, conference())
    full = counts(desk)
    assert desk.undo() is not None
    assert counts(desk) == {"attachment": 1}  # bytes under their own hash are no record
    assert desk.undo() is None
    assert desk.redo() is not None
    assert counts(desk) == full


def test_a_second_time_everything_is_known(desk: Desk) -> None:
    first = load(desk, conference())
    second = load(desk, conference())
    assert second.matched == first.added
    assert (second.added, second.completed, second.kept) == ((), (), ())
    assert (second.changes.action, second.changes.key) == (0, first.changes.key)


def test_a_file_that_fails_half_way_changes_nothing(desk: Desk) -> None:
    data = conference()
    data["releases"][1]["boilerplates"] = [UUIDS[0]]
    with pytest.raises(UnknownReference) as caught:
        load(desk, data)
    error = caught.value
    assert (error.path, error.place, error.reference) == (
        SOURCE,
        "$.releases[1].boilerplates[0]",
        UUIDS[0],
    )
    assert counts(desk) == {}


def test_records_made_in_code_are_checked_like_a_file(desk: Desk) -> None:
    image = format.ImageIn("logo.png", "image/png", b"<svg/>")
    names = {"en": OrganisationName("Agency")}
    with pytest.raises(NotThisImage):
        load_records(
            desk,
            format.RecordsFile(
                format="migdesk-records",
                version=1,
                office=format.OfficeIn(names=names, zone="UTC", languages=("en",), logo=image),
            ),
            source=SOURCE,
        )
    with pytest.raises(RecordsUnreadable):
        load_records(
            desk,
            format.RecordsFile(
                format="migdesk-records",
                version=1,
                series=(format.SeriesIn(id="x", title={}),),
            ),
            source=SOURCE,
        )
    assert counts(desk) == {}


def test_dumping_an_event_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord):
        dump_event(desk, 7)


# Filling in and leaving as it is


def person(desk: Desk, **fields: Unpack[PersonOptions]) -> int:
    return add_person(desk, names={"en": PersonName("Nino", "Sample")}, **fields).key


def test_a_record_gets_what_it_lacks(desk: Desk) -> None:
    key = person(desk, phone="1")
    in_georgian = {"given": "ნინო", "family": "სამფლე", "ergative": "ნინო სამფლემ"}
    names = {"en": {**NINO["en"], "genitive": "Nino Sample’s"}, "ka": in_georgian}
    loaded = load(
        desk,
        file(people=[{"id": "x", "names": names, "honorific": "ms", "email": "n@example.org"}]),
    )
    assert loaded.completed == loaded.matched == (LoadedRecord(Kind.PERSON, key, "Nino Sample"),)
    assert (loaded.added, loaded.kept) == ((), ())
    assert all_of(desk, Person, lambda one: (one.names, one.honorific, one.email, one.phone)) == [
        (
            {
                "en": PersonName("Nino", "Sample", genitive="Nino Sample’s"),
                "ka": PersonName("ნინო", "სამფლე", "ნინო სამფლემ"),
            },
            "ms",
            "n@example.org",
            "1",
        )
    ]


def test_a_record_keeps_what_it_has(desk: Desk) -> None:
    key = person(desk, email="old@example.org", languages=("ka",), notes="ours")
    names = {
        "en": PersonName("Nino", "Sample", ergative="Nino"),
        "ka": PersonName("ნინო", "სამფლე", "ნინომ"),
    }
    edit_person(desk, person_id=key, names=names)
    before = all_of(desk, Person, lambda one: (one.names, one.email, one.languages, one.notes))
    in_file = {
        "en": {**NINO["en"], "ergative": "Sample"},
        "ka": {"given": "ნინა", "family": "სამფლე"},
    }
    loaded = load(
        desk,
        file(
            people=[
                {"id": "x", "names": in_file, "email": "new@example.org", "languages": ["ka", "en"]}
            ]
        ),
    )
    assert loaded.kept[0] == KeptDifference(
        Kind.PERSON, key, "Nino Sample", "names.en.ergative", "Nino", "Sample"
    )
    assert differences(loaded)[1:] == [
        ("names.ka", "ნინო სამფლე", "ნინა სამფლე"),
        ("languages", "ka", "ka, en"),
        ("email", "old@example.org", "new@example.org"),
    ]
    assert (loaded.completed, loaded.changes.action) == ((), 0)
    assert all_of(desk, Person, lambda one: (one.names, one.email, one.languages, one.notes)) == (
        before
    )


def test_a_name_divided_otherwise_is_not_put_together(desk: Desk) -> None:
    add_person(desk, names={"en": PersonName("", "Nino Sample")})
    loaded = load(desk, file(people=[{"id": "x", "names": NINO}]))
    assert differences(loaded) == [
        ("names.en.given", "", "Nino"),
        ("names.en.family", "Nino Sample", "Sample"),
    ]
    assert all_of(desk, Person, lambda one: one.names) == [{"en": PersonName("", "Nino Sample")}]


def test_what_a_file_leaves_out_it_does_not_speak_of(desk: Desk) -> None:
    key = load(desk, conference()).changes.key
    edit_event(desk, event_id=key, status=EventStatus.CANCELLED, link="https://example.org")
    data = conference()
    del data["event"]["status"]
    loaded = load(desk, data)
    assert (loaded.kept, loaded.completed) == ((), ())
    data["event"]["status"] = "held"
    assert differences(load(desk, data)) == [("status", "cancelled", "held")]


def test_a_completion_that_breaks_a_rule_changes_nothing(desk: Desk) -> None:
    add_organisation(
        desk,
        names={"en": OrganisationName("Office")},
        kind=OrganisationKind.AGENCY,
        since=PartialDate(2020),
    )
    organisation = {"id": "x", "names": {"en": {"full": "Office"}}, "kind": "agency"}
    with pytest.raises(RuleBroken):
        load(desk, file(organisations=[organisation | {"until": "2019"}]))
    assert all_of(desk, Organisation, lambda one: one.until) == [None]


# References to the workspace


def test_a_reference_finds_the_workspaces_record_by_its_uuid(desk: Desk) -> None:
    load(desk, file(people=[{"id": UUIDS[0], "names": NINO}]))
    data = conference()
    data["quotes"][0] |= {"person": UUIDS[0].upper(), "post": None}
    load(desk, data)
    assert all_of(desk, Quote, lambda one: one.person_id) == [1]


def test_a_uuid_of_another_kind_is_nobody(desk: Desk) -> None:
    load(desk, file(people=[{"id": UUIDS[0], "names": NINO}]))
    data = conference()
    data["event"]["series"] = UUIDS[0]
    with pytest.raises(UnknownReference) as caught:
        load(desk, data)
    assert (caught.value.place, caught.value.reference) == ("$.event.series", UUIDS[0])


def test_the_post_of_another_is_refused_in_the_workspace_too(desk: Desk) -> None:
    post = {"id": UUIDS[1], "title": {"en": {"nominative": "Head"}}}
    load(desk, file(people=[{"id": UUIDS[0], "names": NINO, "posts": [post]}]))
    data = conference()
    data["event"]["appearances"][0]["post"] = UUIDS[1]
    with pytest.raises(PostOfAnother) as caught:
        load(desk, data)
    assert (caught.value.place, caught.value.post) == ("$.event.appearances[0].post", UUIDS[1])


# The office


def test_the_logo_is_kept_once_under_its_hash(desk: Desk) -> None:
    load(desk, conference())
    digest = hashlib.sha256(PNG).hexdigest()
    assert all_of(desk, Asset, lambda one: (one.kind, one.sha256, one.media_type)) == [
        ("logo", digest, "image/png")
    ]
    with desk.reading() as session:
        assert session.get_one(Attachment, digest).data == PNG
        assert session.get_one(Office, 1).logo_id == 1


def test_an_office_keeps_its_style(desk: Desk) -> None:
    load(desk, conference())
    data = file(
        office={
            "names": {"en": {"full": "Other Agency"}, "fr": {"full": "Agence"}},
            "zone": "UTC",
            "languages": ["fr"],
            "footer": {"en": "Example street 1"},
            "accent": "#112233",
            "logo": {
                "file_name": "other.jpg",
                "media_type": "image/jpeg",
                "data": base64.b64encode(JPEG).decode(),
            },
        }
    )
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("names.en", "Black Sea Mobility Agency", "Other Agency"),
        ("zone", "Asia/Tbilisi", "UTC"),
        ("languages", "en, ka", "fr"),
        ("accent", "#0A5C66", "#112233"),
        ("logo", "bsma.png", "other.jpg"),
    ]
    assert named(loaded.completed) == [("office", "Black Sea Mobility Agency")]
    assert all_of(desk, Office, lambda one: (sorted(one.names), one.footer)) == [
        (["en", "fr", "ka"], {"en": "Example street 1"})
    ]
    assert counts(desk)["asset"] == 1


def test_new_standing_matter_goes_behind_what_is_there(desk: Desk) -> None:
    load(desk, conference())
    load(
        desk,
        file(
            contacts=[{"id": id, "name": {"en": id}} for id in ("one", "two")],
            boilerplates=[
                {"id": "x", "label": {"en": "About the agency"}, "text": {"en": "of no project"}}
            ],
        ),
    )
    positions = all_of(desk, kept_records.PressContact, lambda one: (one.name["en"], one.position))
    assert positions == [("Tamar Sample", 0), ("one", 1), ("two", 2)]
    assert all_of(desk, kept_records.Boilerplate, lambda one: one.position) == [0, 1]


# The table of fields

PAIRS = {
    format.AcronymIn: kept_records.Acronym,
    format.AppearanceIn: kept_records.Appearance,
    format.AttendanceIn: kept_records.Attendance,
    format.BoilerplateIn: kept_records.Boilerplate,
    format.ClearanceStepIn: kept_records.QuoteClearance,
    format.ContactIn: kept_records.PressContact,
    format.CorrectionIn: kept_records.QuoteCorrection,
    format.DonorIn: kept_records.ProjectDonor,
    format.EarlierNameIn: kept_records.EarlierName,
    format.EventIn: kept_records.Event,
    format.EventOrganisationIn: kept_records.EventOrganisation,
    format.FollowUpIn: kept_records.FollowUp,
    format.LogoSetIn: kept_records.LogoSet,
    format.OfficeIn: kept_records.Office,
    format.OrganisationIn: kept_records.Organisation,
    format.PersonIn: kept_records.Person,
    format.PostIn: kept_records.Post,
    format.ProjectIn: kept_records.Project,
    format.QuoteIn: kept_records.Quote,
    format.ReleaseClearanceIn: kept_records.Clearance,
    format.ReleaseIn: kept_records.Release,
    format.ReportPresetIn: kept_records.ReportPreset,
    format.RuleLevelIn: kept_records.RuleLevel,
    format.TermIn: kept_records.Term,
    format.RenditionIn: kept_records.Rendition,
    format.SeriesIn: kept_records.Series,
    format.SessionIn: kept_records.Session,
    format.TranslationIn: kept_records.QuoteTranslation,
    format.VersionIn: kept_records.Version,
}


def test_fields_without_a_column_are_those_loading_and_dumping_see_to() -> None:
    apart = {
        part.__name__: set(part.__struct_fields__) - set(columns_of(part, kept)) - {"id"}
        for part, kept in PAIRS.items()
    }
    assert {name: fields for name, fields in apart.items() if fields} == {
        "AppearanceIn": {"person", "post", "replaced_by"},
        "BoilerplateIn": {"project"},
        "DonorIn": {"organisation"},
        "EventIn": {
            "appearances",
            "attendance",
            "follow_ups",
            "logo_set",
            "organisations",
            "project",
            "series",
            "sessions",
        },
        "EventOrganisationIn": {"organisation"},
        "LogoSetIn": {"logo", "logos", "partners"},
        "OfficeIn": {"logo", "logos"},
        "OrganisationIn": {"earlier", "logo", "logos", "parent"},
        "PersonIn": {"posts"},
        "PostIn": {"organisation"},
        "ProjectIn": {"donors"},
        "QuoteIn": {"corrections", "person", "post", "session", "trail", "translations"},
        "ReleaseClearanceIn": {"language"},
        "ReleaseIn": {
            "boilerplates",
            "clearances",
            "contacts",
            "notices",
            "renditions",
            "versions",
        },
        "SessionIn": {"appearances"},
        "VersionIn": {"clearances"},
    }
