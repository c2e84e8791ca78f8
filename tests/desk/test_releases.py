"""Releases through the desk: drafted, written, cleared, out, withdrawn."""

from datetime import UTC, date, datetime

import pytest
from factories.office import GEORGIAN_WORDS, WORDS, at_work

from migdesk.desk.copying import copy_release
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.errors import (
    AlreadyAnswered,
    LanguageMissing,
    NoOffice,
    NoSuchRecord,
    NotCleared,
    NothingToClear,
    QuoteNotUsable,
    ReasonMissing,
    StepNotAllowed,
    TextHasGaps,
    TextLocked,
)
from migdesk.desk.exports import export_release, read_back
from migdesk.desk.notices import keep_exported, withdraw_release
from migdesk.desk.numbers import release_key
from migdesk.desk.office import add_boilerplate, add_press_contact, edit_boilerplate
from migdesk.desk.questions import list_releases, release_page, show_release
from migdesk.desk.quotes import approve_translation, set_quote_clearance
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    delete_release,
    delete_text,
    edit_release,
    edit_text,
    release_from_event,
    set_stage,
    set_standing_matter,
    start_release,
)
from migdesk.desk.sheets import release_sheet
from migdesk.records import Release
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, ClearanceState, Decision, Occasion, ReleaseKind, Stage

BODY = (Block("b1", BlockKind.LEAD, (Run("The agency opened its harbour."),)),)


def written(desk: Desk) -> int:
    """Start a release in English with a text without gaps; return its key."""
    key = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], day=date(2026, 5, 12)
    ).key
    edit_text(desk, release_id=key, language="en", headline="Harbour opens", blocks=BODY)
    return key


def at_clearance(desk: Desk) -> int:
    key = written(desk)
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    set_stage(desk, release_id=key, stage=Stage.CLEARANCE)
    return key


def cleared(desk: Desk) -> int:
    key = at_clearance(desk)
    asked = ask_clearance(desk, release_id=key, language="en", who="Head of Office").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    return key


def through(desk: Desk, key: int, *stages: Stage) -> None:
    for stage in stages:
        set_stage(desk, release_id=key, stage=stage)


def stage_of(desk: Desk, key: int) -> str:
    return show_release(desk, key).stage


def test_a_workspace_without_an_office_cannot_publish(desk: Desk) -> None:
    with pytest.raises(NoOffice):
        start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"])


def test_numbers_run_by_kind_and_year(desk: Desk) -> None:
    at_work(desk)
    days = [date(2026, 1, 2), date(2026, 3, 4), date(2027, 1, 1)]
    keys = [
        start_release(desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], day=day).key
        for day in days
    ]
    keys.append(start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"], day=days[0]).key)
    assert [show_release(desk, key).number for key in keys] == [
        "PR-1-2026",
        "PR-2-2026",
        "PR-1-2027",
        "ST-1-2026",
    ]
    with desk.reading() as session:
        assert release_key(session, "pr-2-2026") == keys[1]
        assert release_key(session, str(keys[3])) == keys[3]
        with pytest.raises(NoSuchRecord):
            release_key(session, "PR-9-2026")


def test_a_draft_prints_the_words_as_recorded(desk: Desk) -> None:
    made = at_work(desk)
    approve_translation(desk, quote_id=made.quote, language="ka")
    key = release_from_event(
        desk, event_id=made.event, kind=ReleaseKind.PRESS_RELEASE, languages=["en", "ka"]
    ).key
    english, georgian = show_release(desk, key).texts
    assert english.text.count(WORDS.rstrip(".")) == 1
    assert georgian.text.count(GEORGIAN_WORDS.rstrip(".")) == 1


def test_a_draft_never_prints_a_translation_that_nobody_checked(desk: Desk) -> None:
    made = at_work(desk)
    key = release_from_event(
        desk, event_id=made.event, kind=ReleaseKind.PRESS_RELEASE, languages=["ka"]
    ).key
    (georgian,) = show_release(desk, key).texts
    assert georgian.text.count(GEORGIAN_WORDS.rstrip(".")) == 0
    assert georgian.gaps.count("quote_translation") == 1


def test_a_draft_prints_the_form_the_speaker_agreed_to(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(
        desk,
        quote_id=made.quote,
        state=ClearanceState.CLEARED_EDITED,
        cleared_words="Somebody always stays.",
    )
    key = release_from_event(
        desk, event_id=made.event, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]
    ).key
    (text,) = show_release(desk, key).texts
    assert (text.text.count("Somebody always stays"), text.text.count(WORDS[:20])) == (1, 0)


def test_a_declined_quote_stays_out_of_a_draft(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.DECLINED)
    key = release_from_event(
        desk, event_id=made.event, kind=ReleaseKind.PRESS_RELEASE, languages=["en"]
    ).key
    (text,) = show_release(desk, key).texts
    assert text.text.count(WORDS[:20]) == 0


def test_the_whole_way_from_draft_to_out(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    set_stage(desk, release_id=key, stage=Stage.OUT)
    view = show_release(desk, key)
    assert (view.stage, view.published_at) == ("out", desk.clock())


def test_a_step_that_leaves_one_out_is_refused(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    with pytest.raises(StepNotAllowed) as caught:
        set_stage(desk, release_id=key, stage=Stage.OUT)
    assert (caught.value.now, caught.value.allowed) == (Stage.DRAFT, (Stage.CHECKS,))


def test_nothing_is_ready_that_nobody_has_cleared(desk: Desk) -> None:
    at_work(desk)
    key = at_clearance(desk)
    with pytest.raises(NotCleared):
        set_stage(desk, release_id=key, stage=Stage.READY)
    asked = ask_clearance(desk, release_id=key, language="en", who="Head of Office").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.REFUSED)
    with pytest.raises(NotCleared) as caught:
        set_stage(desk, release_id=key, stage=Stage.READY)
    assert caught.value.waiting == ("Head of Office",)


def test_nothing_is_ready_while_its_text_has_gaps(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    gap = (Block("b1", BlockKind.LEAD, (Run("[name]", gap="name"),)),)
    edit_text(desk, release_id=key, language="en", blocks=gap)
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    set_stage(desk, release_id=key, stage=Stage.CLEARANCE)
    with pytest.raises(TextHasGaps) as caught:
        set_stage(desk, release_id=key, stage=Stage.READY)
    assert caught.value.gaps == ("name",)


def test_clearance_lapses_when_the_cleared_text_changes(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    edit_text(desk, release_id=key, language="en", headline="Harbour opens early")
    assert stage_of(desk, key) == "draft"
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    set_stage(desk, release_id=key, stage=Stage.CLEARANCE)
    with pytest.raises(NotCleared):
        set_stage(desk, release_id=key, stage=Stage.READY)


def test_clearance_counts_again_when_the_very_words_come_back(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    edit_text(desk, release_id=key, language="en", headline="Something else")
    edit_text(desk, release_id=key, language="en", headline="Harbour opens")
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    set_stage(desk, release_id=key, stage=Stage.CLEARANCE)
    set_stage(desk, release_id=key, stage=Stage.READY)
    assert stage_of(desk, key) == "ready"


def test_an_edit_of_the_look_alone_reopens_and_needs_no_new_answer(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    edit_text(desk, release_id=key, language="en", blocks=BODY)
    assert stage_of(desk, key) == "ready"
    bold = (Block("b1", BlockKind.LEAD, (Run("The agency opened its harbour.", bold=True),)),)
    edit_text(desk, release_id=key, language="en", blocks=bold)
    assert stage_of(desk, key) == "draft"
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE, Stage.READY)
    with desk.reading() as session:
        assert release_sheet(session, key, "en").blocks == bold


def test_a_new_embargo_reaches_the_page(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    embargo = datetime(2026, 6, 1, 5, tzinfo=UTC)
    edit_release(desk, release_id=key, embargo=embargo)
    assert stage_of(desk, key) == "draft"
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE, Stage.READY)
    with desk.reading() as session:
        assert release_sheet(session, key, "en").embargo == embargo


@pytest.mark.parametrize(
    "fields", [{"day": date(2031, 1, 1)}, {"subject": {"en": "War"}}, {"event_id": 1}]
)
def test_whatever_the_page_prints_reopens_a_ready_release(
    desk: Desk, fields: dict[str, object]
) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    edit_release(desk, release_id=key, owner="Somebody else")
    assert stage_of(desk, key) == "ready"
    edit_release(desk, release_id=key, **fields)
    assert stage_of(desk, key) == "draft"


def test_new_contacts_reach_the_page(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    set_standing_matter(desk, release_id=key, boilerplates=[], contacts=[])
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE, Stage.READY)
    with desk.reading() as session:
        sheet = release_sheet(session, key, "en")
    assert (sheet.abouts, sheet.contacts) == ((), ())


def test_the_same_contacts_once_more_change_nothing(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    page = release_page(desk, key)
    same = set_standing_matter(
        desk,
        release_id=key,
        boilerplates=[each.id for each in page.boilerplates],
        contacts=[each.id for each in page.contacts],
    )
    assert (same.touched, release_page(desk, key)) == (frozenset(), page)


def test_a_language_added_late_has_to_be_cleared(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    edit_text(desk, release_id=key, language="ka", headline="")
    assert stage_of(desk, key) == "draft"
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    with pytest.raises(NothingToClear) as caught:
        set_stage(desk, release_id=key, stage=Stage.CLEARANCE)
    assert caught.value.languages == ("ka",)


def test_a_release_without_a_text_is_never_cleared(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=[]).key
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    with pytest.raises(NothingToClear):
        set_stage(desk, release_id=key, stage=Stage.CLEARANCE)


def test_a_no_stays_on_record_and_is_outdone_only_by_asking_again(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    late = ask_clearance(desk, release_id=key, language="en", who="Donor").key
    with pytest.raises(NotCleared):
        set_stage(desk, release_id=key, stage=Stage.READY)
    answer_clearance(desk, clearance_id=late, decision=Decision.REFUSED)
    with pytest.raises(AlreadyAnswered):
        answer_clearance(desk, clearance_id=late, decision=Decision.CLEARED)
    again = ask_clearance(desk, release_id=key, language="en", who="Donor").key
    answer_clearance(desk, clearance_id=again, decision=Decision.CLEARED)
    set_stage(desk, release_id=key, stage=Stage.READY)
    assert [answer.decision for answer in show_release(desk, key).clearances] == [
        "cleared",
        "refused",
        "cleared",
    ]


def test_a_no_is_outdone_by_the_same_person_however_the_name_is_typed(desk: Desk) -> None:
    at_work(desk)
    key = at_clearance(desk)
    first = ask_clearance(desk, release_id=key, language="en", who=" Nino  Sample ").key
    answer_clearance(desk, clearance_id=first, decision=Decision.REFUSED)
    again = ask_clearance(desk, release_id=key, language="en", who="nino sample").key
    answer_clearance(desk, clearance_id=again, decision=Decision.CLEARED)
    assert [each.who for each in release_page(desk, key).asked] == ["Nino Sample"] * 2
    set_stage(desk, release_id=key, stage=Stage.READY)


def test_a_quote_that_may_not_be_printed_cannot_be_chosen(desk: Desk) -> None:
    made = at_work(desk)
    set_quote_clearance(desk, quote_id=made.quote, state=ClearanceState.DECLINED)
    with pytest.raises(QuoteNotUsable):
        release_from_event(
            desk,
            event_id=made.event,
            kind=ReleaseKind.PRESS_RELEASE,
            languages=["en"],
            quotes=[made.quote],
        )
    assert list_releases(desk).total == 0


def test_a_document_prints_the_standing_matter_that_was_cleared(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    edit_boilerplate(desk, boilerplate_id=1, text={"en": "The agency changes."})
    assert abouts_printed(desk, key) == ["The agency moves."]
    assert keep_exported(desk, release_id=key, languages=["en"], occasion=Occasion.EXPORT) is None
    set_stage(desk, release_id=key, stage=Stage.READY)
    assert abouts_printed(desk, key) == ["The agency moves."]
    through(desk, key, Stage.DRAFT)
    assert abouts_printed(desk, key) == ["The agency changes."]
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE, Stage.READY)
    assert abouts_printed(desk, key) == ["The agency changes."]


def abouts_printed(desk: Desk, key: int) -> list[str]:
    with desk.reading() as session:
        return [about.text for about in release_sheet(session, key, "en").abouts]


def test_the_draft_mark_is_there_until_everything_is_cleared(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    with desk.reading() as session:
        assert release_sheet(session, key, "en").draft
    set_stage(desk, release_id=key, stage=Stage.READY)
    with desk.reading() as session:
        assert not release_sheet(session, key, "en").draft


def test_what_is_out_cannot_be_changed_only_withdrawn_with_a_reason(desk: Desk) -> None:
    at_work(desk)
    key = cleared(desk)
    set_stage(desk, release_id=key, stage=Stage.READY)
    set_stage(desk, release_id=key, stage=Stage.OUT)
    with pytest.raises(TextLocked):
        edit_text(desk, release_id=key, language="en", headline="No")
    with pytest.raises(TextLocked):
        edit_release(desk, release_id=key, day=date(2026, 5, 13))
    with pytest.raises(TextLocked):
        delete_release(desk, release_id=key)
    with pytest.raises(ReasonMissing):
        set_stage(desk, release_id=key, stage=Stage.WITHDRAWN)
    withdraw_release(desk, release_id=key, lines={"en": "The harbour stayed closed"})
    view = show_release(desk, key)
    assert (view.stage, view.reason) == ("withdrawn", "The harbour stayed closed")
    marks = ("Draft, not for distribution", "Withdrawn, not for distribution")
    page = read_back(export_release(desk, view.number, "en"))
    assert [page.count(mark) for mark in marks] == [0, 1]


def test_an_embargo_is_printed_in_the_zone_of_the_office(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    edit_release(desk, release_id=key, embargo=datetime(2026, 5, 12, 5, tzinfo=UTC))
    with desk.reading() as session:
        embargo = release_sheet(session, key, "en").embargo
    assert embargo is not None
    assert embargo.isoformat() == "2026-05-12T09:00:00+04:00"


def test_a_release_is_told_by_the_clock_of_the_office_with_what_was_answered(desk: Desk) -> None:
    at_work(desk)
    midnight = datetime(2026, 5, 20, 20, 0, tzinfo=UTC)
    key = written(desk)
    edit_release(desk, release_id=key, embargo=midnight)
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    asked = ask_clearance(
        desk, release_id=key, language="en", who="Head", due=midnight, channel="e-mail"
    ).key
    answer_clearance(
        desk,
        clearance_id=asked,
        decision=Decision.CLEARED_WITH_CHANGES,
        comment="Without the comma",
    )
    edit_text(desk, release_id=key, language="en", headline="Harbour shuts")
    view = show_release(desk, key)
    assert str(view.embargo) == "2026-05-21 00:00:00+04:00"
    (answer,) = view.clearances
    assert (str(answer.due), str(answer.asked_at), str(answer.answered_at)) == (
        "2026-05-21 00:00:00+04:00",
        "2026-05-14 13:30:00+04:00",
        "2026-05-14 13:30:00+04:00",
    )
    assert (answer.channel, answer.comment, answer.counts) == (
        "e-mail",
        "Without the comma",
        False,
    )


def test_a_language_the_release_does_not_have_is_named(desk: Desk) -> None:
    at_work(desk)
    key = written(desk)
    with desk.reading() as session, pytest.raises(LanguageMissing) as caught:
        release_sheet(session, key, "ka")
    assert (caught.value.language, caught.value.there) == ("ka", ("en",))


def test_a_deleted_release_comes_back_whole(desk: Desk) -> None:
    at_work(desk)
    frozen = cleared(desk)
    with pytest.raises(TextLocked):
        delete_release(desk, release_id=frozen)
    key = written(desk)
    before = show_release(desk, key)
    delete_release(desk, release_id=key)
    assert list_releases(desk).total == 1
    desk.undo()
    assert show_release(desk, key) == before


def test_a_copy_has_the_words_and_its_own_number_and_stage(desk: Desk) -> None:
    made = at_work(desk)
    key = cleared(desk)
    edit_release(
        desk,
        release_id=key,
        event_id=made.event,
        subject={"en": "Harbour"},
        embargo=datetime(2026, 6, 1, tzinfo=UTC),
    )
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგური", key_figures=(("1", "a"),))
    spare = add_boilerplate(desk, label={"en": "Spare"}, text={"en": "Spare."}).key
    contact = add_press_contact(desk, name={"en": "Luka Example"}).key
    set_standing_matter(desk, release_id=key, boilerplates=[spare, 1], contacts=[contact])
    changes = copy_release(desk, release_id=key)
    view, pattern = show_release(desk, changes.key), show_release(desk, key)
    assert changes.label == "Copy release"
    assert (view.number, view.stage, view.day, view.embargo, view.clearances, view.owner) == (
        "PR-2-2026",
        "draft",
        date(2026, 5, 14),
        None,
        (),
        "Press Officer",
    )
    assert (view.texts, view.event) == (pattern.texts, pattern.event)
    assert [text.language for text in view.texts] == ["en", "ka"]
    with desk.reading() as session:
        copy = fetch(session, Release, changes.key)
        assert copy.subject == {"en": "Harbour"}
        assert [link.boilerplate_id for link in copy.boilerplates] == [spare, 1]
        assert [link.press_contact_id for link in copy.contacts] == [contact]
        assert copy.renditions[1].key_figures == (("1", "a"),)
        assert copy.renditions[0].blocks == fetch(session, Release, key).renditions[0].blocks
    edit_text(desk, release_id=changes.key, language="en", headline="Another harbour")
    assert show_release(desk, key).texts == pattern.texts
    desk.undo()
    desk.undo()
    assert list_releases(desk).total == 1


def test_what_is_not_there_is_not_copied(desk: Desk) -> None:
    at_work(desk)
    with pytest.raises(NoSuchRecord):
        copy_release(desk, release_id=7)


def test_a_language_can_be_taken_out_until_the_release_is_out(desk: Desk) -> None:
    at_work(desk)
    key = at_clearance(desk)
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგური")
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    assert delete_text(desk, release_id=key, language="ka").label == "Delete text"
    assert [text.language for text in show_release(desk, key).texts] == ["en"]
    assert stage_of(desk, key) == "draft"
    with pytest.raises(LanguageMissing):
        delete_text(desk, release_id=key, language="ka")
    desk.undo()
    assert [text.headline for text in show_release(desk, key).texts] == [
        "Harbour opens",
        "ნავსადგური",
    ]
    delete_text(desk, release_id=key, language="ka")
    through(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    asked = ask_clearance(desk, release_id=key, language="en", who="Head of Office").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    through(desk, key, Stage.READY, Stage.OUT)
    with pytest.raises(TextLocked):
        delete_text(desk, release_id=key, language="en")
