"""Loading quotes and releases: words stay, what was cleared stays."""

from datetime import UTC, datetime
from typing import Any

from factories.desks import NOW
from factories.loading import (
    UUIDS,
    all_of,
    differences,
    load,
    named,
)
from factories.records_files import SPOKEN, conference
from sqlalchemy import select

from migdesk.desk.desk import Desk
from migdesk.desk.exchange import dump_event
from migdesk.desk.freezing import rendition_hash
from migdesk.desk.quotes import correct_quote, set_quote_clearance
from migdesk.records import (
    Event,
    Quote,
    Release,
    Version,
)
from migdesk.vocabulary import ClearanceState, Decision, Stage

# Quotes


def quotes_of(desk: Desk) -> list[Any]:
    """Return each quote's words, state, trail and translations."""
    return all_of(
        desk,
        Quote,
        lambda one: (
            one.words,
            one.clearance,
            [step.state for step in one.trail],
            {text.language: text.words for text in one.translations},
        ),
    )


def test_words_are_never_changed(desk: Desk) -> None:
    data = conference()
    data["quotes"][0]["id"] = UUIDS[0]
    load(desk, data)
    before = quotes_of(desk)
    data["quotes"][0] |= {
        "words": "Nobody leaves.",
        "source": "recording 4",
        "translations": [{"language": "fr", "words": "Personne ne part."}],
    }
    loaded = load(desk, data)
    assert (differences(loaded), loaded.changes.action) == (
        [("words", SPOKEN, "Nobody leaves.")],
        0,
    )
    assert quotes_of(desk) == before


def test_the_same_words_of_another_are_another_quote(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["quotes"][0] |= {"person": "levan", "post": None}
    assert named(load(desk, data).added) == [("quote", SPOKEN)]


def test_words_said_twice_stay_two_quotes(desk: Desk) -> None:
    data = conference()
    data["quotes"].append(data["quotes"][0] | {"id": "again", "session": None})
    load(desk, data)
    assert load(desk, data).added == ()
    assert len(quotes_of(desk)) == 2


def test_a_quote_gets_the_translations_it_lacks(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["quotes"][0]["translations"] = [
        {"language": "ka", "words": "სხვა სიტყვები."},
        {"language": "fr", "words": "Chacun."},
    ]
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("translations.ka.words", "ყველას ჰყავს ვინმე, ვინც რჩება.", "სხვა სიტყვები.")
    ]
    assert quotes_of(desk)[0][3] == {"ka": "ყველას ჰყავს ვინმე, ვინც რჩება.", "fr": "Chacun."}


def test_a_quote_at_another_state_keeps_its_trail(desk: Desk) -> None:
    data = conference()
    data["quotes"][0] |= {"clearance": "to_verify", "trail": []}
    key = load(desk, data).added[12].key
    loaded = load(desk, conference())
    assert differences(loaded) == [("clearance", "to_verify", "cleared")]
    assert quotes_of(desk)[0][1:3] == (ClearanceState.TO_VERIFY, [])
    set_quote_clearance(desk, quote_id=key, state=ClearanceState.CLEARED)
    (told,) = differences(load(desk, conference()))
    assert told[0] == "trail"
    assert "state: cleared" in told[1]
    assert quotes_of(desk)[0][2] == [ClearanceState.CLEARED]


def test_a_quote_at_the_same_state_gets_its_trail(desk: Desk) -> None:
    data = conference()
    del data["quotes"][0]["trail"]
    load(desk, data)
    assert named(load(desk, conference()).completed) == [("quote", SPOKEN)]
    assert quotes_of(desk)[0][2] == [ClearanceState.ASKED, ClearanceState.CLEARED]


def test_a_corrected_quote_is_no_longer_found_by_its_old_words(desk: Desk) -> None:
    """Without an identity the file's words are another quote; with one they are refused."""
    data = conference()
    data["quotes"][0]["id"] = UUIDS[0]
    key = load(desk, data).added[12].key
    correct_quote(desk, quote_id=key, words="Everybody stays.", reason="Misheard")
    assert differences(load(desk, data)) == [("words", "Everybody stays.", SPOKEN)]


# Releases


def test_a_release_past_the_checks_is_frozen_as_it_stands(desk: Desk) -> None:
    load(desk, conference())
    with desk.reading() as session:
        (version,) = session.scalars(select(Version)).all()
        release = session.get_one(Release, version.release_id)
        (clearance,) = version.clearances
        assert version.text_hash == rendition_hash(release.renditions[0])
        assert (version.number, version.stage, version.made_by) == (
            1,
            Stage.CLEARANCE,
            "Press Officer",
        )
        assert version.made_at == datetime(2026, 5, 12, 11, tzinfo=UTC)  # when first asked
        assert version.abouts == ({"label": "About the agency", "text": "The agency moves."},)
        assert [contact["name"] for contact in version.contacts] == ["Tamar Sample"]
        assert (clearance.text_hash, clearance.decision) == (version.text_hash, Decision.CLEARED)


def test_a_release_nobody_was_asked_about_is_frozen_when_it_went_out(desk: Desk) -> None:
    data = conference()
    data["releases"][0]["clearances"] = []
    data["releases"][1]["stage"] = "clearance"
    load(desk, data)
    assert all_of(desk, Version, lambda one: one.made_at) == [
        datetime(2026, 5, 12, 15, tzinfo=UTC),
        NOW,
    ]


def test_a_draft_is_not_frozen(desk: Desk) -> None:
    data = conference()
    data["releases"] = data["releases"][1:]
    load(desk, data)
    assert all_of(desk, Version, lambda one: one.number) == []


def test_versions_of_a_file_are_taken_as_they_are(desk: Desk) -> None:
    load(desk, conference())
    with desk.reading() as session:
        event = session.scalars(select(Event.id)).one()
    dumped = dump_event(desk, event)
    (version,) = dumped.releases[0].versions
    assert dumped.releases[0].clearances == ()
    assert [clearance.who for clearance in version.clearances] == ["Head of Office"]


def test_a_draft_gets_what_it_lacks(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][1] |= {
        "contacts": ["tamar"],
        "boilerplates": ["about"],
        "renditions": [
            {"language": "en", "headline": "On harbours", "deck": "All of them"},
            {"language": "ka", "headline": "ნავსადგურებზე"},
        ],
    }
    loaded = load(desk, data)
    assert named(loaded.completed) == [("release", "On harbours")]
    dumped = dump_event(desk, loaded.changes.key).releases[1]
    assert [(text.language, text.deck) for text in dumped.renditions] == [
        ("en", "All of them"),
        ("ka", ""),
    ]
    assert (len(dumped.contacts), len(dumped.boilerplates)) == (1, 1)
    assert load(desk, data).changes.action == 0


def test_a_draft_keeps_what_it_has(desk: Desk) -> None:
    data = conference()
    data["releases"][1]["contacts"] = ["tamar"]
    load(desk, data)
    data["contacts"].append({"id": "maka", "name": {"en": "Maka Sample"}})
    data["releases"][1] |= {
        "contacts": ["maka"],
        "stage": "out",
        "published_at": "2026-05-13T00:00:00Z",
    }
    data["releases"][1]["renditions"][0]["blocks"] = [
        {"id": "b1", "kind": "lead", "runs": [{"t": "Harbours "}, {"t": "matter.", "b": True}]}
    ]
    load(desk, data)
    data["releases"][1]["renditions"][0]["blocks"][0]["runs"] = [{"t": "They do not."}]
    assert differences(load(desk, data)) == [
        ("stage", "draft", "out"),
        ("contacts", "Tamar Sample", "Maka Sample"),
        ("renditions.en.blocks", "Harbours matter.", "They do not."),
    ]
    assert all_of(desk, Release, lambda one: one.published_at)[1] is None


def test_the_text_of_a_release_that_is_out_is_only_compared(desk: Desk) -> None:
    load(desk, conference())
    before = dump_event(desk, 1).releases[0]
    data = conference()
    release = data["releases"][0]
    release |= {"subject": {"en": "Harbours"}, "owner": "Somebody"}
    release["renditions"][0]["deck"] = "With music"
    release["renditions"].append({"language": "ka", "headline": "ნავსადგური"})
    release["clearances"].append(release["clearances"][0] | {"who": "Ministry"})
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("subject", "", "en: Harbours"),
        ("owner", "Press Officer", "Somebody"),
        ("renditions.en.deck", "", "With music"),
        ("renditions.ka", "", "ნავსადგური"),
        (
            "clearances",
            "en Head of Office: cleared",
            "en Head of Office: cleared, en Ministry: cleared",
        ),
    ]
    assert (loaded.completed, loaded.changes.action) == ((), 0)
    assert dump_event(desk, 1).releases[0] == before


def test_other_versions_are_told(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][0]["clearances"] = []
    data["releases"][0]["versions"] = [
        {
            "language": "en",
            "number": 2,
            "stage": "clearance",
            "made_at": "2026-05-12T11:00:00Z",
            "made_by": "x",
        }
    ]
    assert differences(load(desk, data)) == [("versions", "en 1", "en 2")]


def test_a_draft_without_versions_gets_those_of_the_file(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][1]["versions"] = [
        {
            "language": "en",
            "number": 1,
            "stage": "clearance",
            "made_at": "2026-05-12T11:00:00Z",
            "made_by": "x",
        }
    ]
    assert named(load(desk, data).completed) == [("release", "On harbours")]
    assert load(desk, data).changes.action == 0


def test_a_release_is_found_by_its_number(desk: Desk) -> None:
    load(desk, conference())
    data = conference()
    data["releases"][0]["renditions"][0]["headline"] = "Doors open"
    data["releases"][1]["renditions"][0]["headline"] = "On the sea"
    loaded = load(desk, data)
    assert differences(loaded) == [
        ("renditions.en.headline", "Harbour Office opens its doors", "Doors open")
    ]
    assert named(loaded.added) == [("release", "On the sea")]
