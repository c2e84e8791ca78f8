"""Correcting and withdrawing what is out: editions, lines, what is printed and what is kept."""

from datetime import date, timedelta
from typing import Any

import pytest
from factories.desks import NOW
from factories.loading import load
from factories.office import at_work
from factories.records_files import conference

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.errors import (
    LanguageMissing,
    LineMissing,
    NotCleared,
    ReasonMissing,
    StepNotAllowed,
    TextLocked,
)
from migdesk.desk.exports import export_release, read_back
from migdesk.desk.file_names import suggested_name
from migdesk.desk.notices import (
    correct_release,
    drop_correction,
    keep_exported,
    set_notice,
    withdraw_release,
)
from migdesk.desk.numbers import release_key
from migdesk.desk.office import set_office
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    delete_release,
    delete_text,
    edit_release,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import Form, Need, NeedItem, ReleasePage
from migdesk.records import Release
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, Decision, NoticeKind, Occasion, ReleaseKind, Stage

WRONG = "The harbour opened on 12 May, not on 11 May."


def words(text: str) -> tuple[Block, ...]:
    return (Block("b1", BlockKind.LEAD, (Run(text),)),)


def step(desk: Desk, key: int, *stages: Stage) -> None:
    for stage in stages:
        set_stage(desk, release_id=key, stage=stage)


def cleared(desk: Desk, key: int) -> None:
    step(desk, key, Stage.CHECKS, Stage.CLEARANCE)
    for text in page(desk, key).texts:
        asked = ask_clearance(desk, release_id=key, language=text.language, who="Head").key
        answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    step(desk, key, Stage.READY)


def page(desk: Desk, key: int) -> ReleasePage:
    return questions.release_page(desk, key)


def text_of(desk: Desk, key: int, language: str = "en") -> str:
    return export_release(desk, str(key), language, Form.TEXT).decode()


@pytest.fixture
def out(desk: Desk) -> int:
    """A release in English that is out."""
    at_work(desk)
    key = start_release(
        desk, kind=ReleaseKind.PRESS_RELEASE, languages=["en"], day=date(2026, 5, 12)
    ).key
    edit_text(
        desk,
        release_id=key,
        language="en",
        headline="Harbour opens",
        blocks=words("It opened on 11 May."),
    )
    cleared(desk, key)
    step(desk, key, Stage.OUT)
    return key


def test_a_release_is_corrected_cleared_anew_and_out_as_corrected(desk: Desk, out: int) -> None:
    correct_release(desk, release_id=out, lines={"en": f" {WRONG} ", "ka": " "})
    opened = page(desk, out)
    assert suggested_name(desk, out, "en") == "PR-1-2026-v2-en.pdf"
    set_office(desk, release_names="{date}")
    assert suggested_name(desk, out, "en") == "2026-05-12-v2.pdf"
    assert (opened.stage, opened.locked, opened.deletable, opened.edition) == (
        Stage.DRAFT,
        False,
        False,
        2,
    )
    edit_text(desk, release_id=out, language="en", blocks=words("It opened on 12 May."))
    step(desk, out, Stage.CHECKS, Stage.CLEARANCE)
    with pytest.raises(NotCleared):
        step(desk, out, Stage.READY)
    asked = ask_clearance(desk, release_id=out, language="en", who="Head").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    step(desk, out, Stage.READY)
    assert page(desk, out).next_stages == (Stage.CORRECTED, Stage.DRAFT)
    with pytest.raises(StepNotAllowed):
        step(desk, out, Stage.OUT)
    step(desk, out, Stage.CORRECTED)
    told = page(desk, out)
    assert (told.stage, told.locked, told.correctable, told.withdrawable) == (
        Stage.CORRECTED,
        True,
        True,
        True,
    )
    (notice,) = told.notices
    assert (notice.kind, notice.number, notice.lines) == (
        NoticeKind.CORRECTION,
        2,
        {"en": WRONG},
    )
    assert notice.issued_at is not None
    assert [(each.number, each.edition) for each in told.versions] == [(1, 1), (2, 2)]
    for form in (Form.TEXT, Form.MARKDOWN, Form.WEB):
        printed = export_release(desk, str(out), "en", form).decode()
        assert (printed.count(WRONG), "It opened on 12 May." in printed) == (
            2 if form is Form.WEB else 1,
            True,
        )
    assert text_of(desk, out).startswith(f"Correction, 14 May 2026: {WRONG}\n")
    pdf = read_back(export_release(desk, str(out), "en"))
    assert pdf.index("Correction, 14 May 2026") < pdf.index("Harbour opens")


def test_words_that_stay_are_not_cleared_again(desk: Desk, out: int) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    step(desk, out, Stage.CHECKS, Stage.CLEARANCE, Stage.READY, Stage.CORRECTED)
    assert page(desk, out).stage is Stage.CORRECTED


def test_each_correction_is_one_step_of_undo_and_all_of_them_are_printed(
    desk: Desk, out: int
) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    desk.undo()
    before = page(desk, out)
    assert (before.stage, before.notices, before.edition) == (Stage.OUT, (), 1)
    desk.redo()
    step(desk, out, Stage.CHECKS, Stage.CLEARANCE, Stage.READY, Stage.CORRECTED)
    desk.undo()
    assert [notice.issued_at for notice in page(desk, out).notices] == [None]
    desk.redo()
    correct_release(desk, release_id=out, lines={"en": "And at ten, not at nine."})
    first, second = text_of(desk, out).split("\n\n")[1:3]
    assert (first, second) == (
        "Correction, 14 May 2026: And at ten, not at nine.",
        f"Correction, 14 May 2026: {WRONG}",
    )


def test_only_what_is_out_is_corrected_and_it_has_to_be_said(desk: Desk, out: int) -> None:
    with pytest.raises(ReasonMissing):
        correct_release(desk, release_id=out, lines={"en": "  "})
    draft = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    with pytest.raises(StepNotAllowed):
        correct_release(desk, release_id=draft, lines={"en": WRONG})
    with pytest.raises(StepNotAllowed):
        withdraw_release(desk, release_id=draft, lines={"en": WRONG})
    with pytest.raises(StepNotAllowed):
        set_notice(desk, release_id=draft, lines={"en": WRONG})


def test_no_language_leaves_without_its_line(desk: Desk, out: int) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    edit_text(
        desk,
        release_id=out,
        language="ka",
        headline="ნავსადგური გაიხსნა",
        blocks=words("ის 12 მაისს გაიხსნა."),
    )
    cleared(desk, out)
    with pytest.raises(LineMissing) as refused:
        step(desk, out, Stage.CORRECTED)
    assert refused.value.languages == ("ka",)
    with pytest.raises(LineMissing):
        export_release(desk, str(out), "ka")
    assert text_of(desk, out).startswith("Correction")
    set_notice(desk, release_id=out, lines={"ka": "ნავსადგური 12 მაისს გაიხსნა."})
    assert page(desk, out).stage is Stage.DRAFT
    cleared(desk, out)
    step(desk, out, Stage.CORRECTED)
    assert text_of(desk, out, "ka").startswith(
        "შესწორება, 2026 წლის 14 მაისი: ნავსადგური 12 მაისს გაიხსნა."
    )
    with pytest.raises(TextLocked):
        set_notice(desk, release_id=out, lines={"en": "Something else."})


def test_a_language_that_comes_later_begins_with_what_is_said_then(desk: Desk, out: int) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    cleared(desk, out)
    step(desk, out, Stage.CORRECTED)
    correct_release(desk, release_id=out, lines={"en": "And it is a port.", "ka": "ის პორტია."})
    edit_text(
        desk,
        release_id=out,
        language="ka",
        headline="ნავსადგური გაიხსნა",
        blocks=words("ის 12 მაისს გაიხსნა."),
    )
    assert about(desk, Need.LINE_MISSING) == []
    cleared(desk, out)
    step(desk, out, Stage.CORRECTED)
    assert text_of(desk, out, "ka").split("\n\n")[:2] == [
        "შესწორება, 2026 წლის 14 მაისი: ის პორტია.",
        "შავი ზღვის მობილობის სააგენტო",
    ]
    assert text_of(desk, out).split("\n\n")[:2] == [
        "Correction, 14 May 2026: And it is a port.",
        f"Correction, 14 May 2026: {WRONG}",
    ]


def test_what_is_withdrawn_says_why_in_every_form(desk: Desk, out: int) -> None:
    withdraw_release(desk, release_id=out, lines={"en": "The harbour stayed closed."})
    told = page(desk, out)
    assert (told.stage, told.reason, told.withdrawable, told.correctable) == (
        Stage.WITHDRAWN,
        "The harbour stayed closed.",
        False,
        False,
    )
    assert text_of(desk, out).split("\n\n")[:2] == [
        "Withdrawn, not for distribution",
        "Withdrawal, 14 May 2026: The harbour stayed closed.",
    ]
    with pytest.raises(StepNotAllowed):
        withdraw_release(desk, release_id=out, lines={"en": "Again."})
    desk.undo()
    assert page(desk, out).stage is Stage.OUT


def test_what_is_withdrawn_while_it_is_corrected_prints_what_was_out(desk: Desk, out: int) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    edit_text(desk, release_id=out, language="en", blocks=words("It opened on 12 May."))
    step(desk, out, Stage.CHECKS)
    withdraw_release(desk, release_id=out, lines={"en": "It is not open."})
    printed = text_of(desk, out)
    assert "It opened on 11 May." in printed
    assert WRONG not in printed


def test_a_language_that_nobody_has_read_is_no_part_of_what_is_withdrawn(
    desk: Desk, out: int
) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    edit_text(desk, release_id=out, language="ka", headline="ნავსადგური")
    withdraw_release(desk, release_id=out, lines={"en": "It is not open."})
    told = page(desk, out)
    assert [text.language for text in told.texts] == ["en"]
    assert [(each.language, each.headline) for each in told.versions if each.edition == 2] == [
        ("en", "Harbour opens"),
        ("ka", "ნავსადგური"),
    ]
    with pytest.raises(LanguageMissing):
        export_release(desk, str(out), "ka")
    assert about(desk, Need.LINE_MISSING) == []


def printed_by_correcting(desk: Desk, out: int) -> None:
    """Begin a correction with another day, subject and embargo than what is out has."""
    correct_release(desk, release_id=out, lines={"en": WRONG})
    edit_release(desk, release_id=out, day=date(2026, 5, 13), subject={"en": "Ports"})
    later = NOW + timedelta(days=3)
    edit_release(desk, release_id=out, day=date(2026, 5, 20), embargo=later, owner="Tamar Sample")
    assert suggested_name(desk, out, "en") == "EMBARGO-2026-05-17-PR-1-2026-v2-en.pdf"


def facts(desk: Desk, out: int) -> tuple[object, ...]:
    told = page(desk, out)
    return told.day, told.subject, told.embargo


def test_what_is_withdrawn_while_it_is_corrected_prints_the_day_that_was_out(
    desk: Desk, out: int
) -> None:
    before = facts(desk, out)
    printed_by_correcting(desk, out)
    withdraw_release(desk, release_id=out, lines={"en": "It is not open."})
    assert (facts(desk, out), page(desk, out).owner) == (before, "Tamar Sample")
    assert suggested_name(desk, out, "en") == "PR-1-2026-v3-en.pdf"
    desk.undo()
    assert page(desk, out).day == date(2026, 5, 20)


def test_the_day_of_a_correction_goes_with_it(desk: Desk, out: int) -> None:
    before, printed = facts(desk, out), export_release(desk, str(out), "en")
    printed_by_correcting(desk, out)
    drop_correction(desk, release_id=out)
    assert (facts(desk, out), export_release(desk, str(out), "en")) == (before, printed)


def test_an_earlier_program_withdrew_without_a_line(desk: Desk, out: int) -> None:
    with desk.work("Set stage") as work:
        release = work.get(Release, out)
        release.stage, release.reason = Stage.WITHDRAWN, "A mistake"
    with pytest.raises(LineMissing):
        export_release(desk, str(out), "en")
    set_notice(desk, release_id=out, lines={"en": "There is no harbour."})
    assert "Withdrawal, 14 May 2026: There is no harbour." in text_of(desk, out)


def test_an_export_is_kept_as_a_version_where_it_is_new(desk: Desk) -> None:
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    assert keep_exported(desk, release_id=key, languages=["en"], occasion=Occasion.EXPORT) is None
    edit_text(desk, release_id=key, language="en", headline="Rain")
    for occasion in (Occasion.EXPORT, Occasion.SENDING):
        keep_exported(desk, release_id=key, languages=["en", "ka"], occasion=occasion)
    edit_text(desk, release_id=key, language="en", headline="Sun")
    keep_exported(desk, release_id=key, languages=["en"], occasion=Occasion.SENDING)
    step(desk, key, Stage.CHECKS)
    kept = [(one.number, one.occasion, one.stage, one.headline) for one in page(desk, key).versions]
    assert kept == [
        (1, Occasion.EXPORT, Stage.DRAFT, "Rain"),
        (2, Occasion.SENDING, Stage.DRAFT, "Sun"),
        (3, Occasion.STAGE, Stage.CHECKS, "Sun"),
    ]
    delete_release(desk, release_id=key)


def test_what_is_out_has_its_version_and_is_kept_no_second_time(desk: Desk, out: int) -> None:
    assert keep_exported(desk, release_id=out, languages=["en"], occasion=Occasion.EXPORT) is None


def test_a_correction_is_given_up_and_what_is_out_is_the_text_again(desk: Desk, out: int) -> None:
    before = page(desk, out).texts
    correct_release(desk, release_id=out, lines={"en": WRONG})
    edit_text(desk, release_id=out, language="en", headline="Harbour shut")
    edit_text(desk, release_id=out, language="ka", headline="ნავსადგური")
    step(desk, out, Stage.CHECKS)
    drop_correction(desk, release_id=out)
    after = page(desk, out)
    assert (after.stage, after.edition, after.texts, after.notices) == (Stage.OUT, 1, before, ())
    assert text_of(desk, out).startswith("Black Sea Mobility Agency")
    assert "Harbour opens" in text_of(desk, out)
    assert "Harbour shut" in [version.headline for version in after.versions]
    with pytest.raises(StepNotAllowed):
        drop_correction(desk, release_id=out)
    desk.undo()
    assert (page(desk, out).stage, page(desk, out).edition) == (Stage.CHECKS, 2)


def test_a_text_that_came_from_elsewhere_without_answers_stays_when_it_is_given_up(
    desk: Desk,
) -> None:
    data = conference()
    del data["releases"][0]["clearances"]
    key = load_and_find(desk, data)
    before = page(desk, key).texts
    correct_release(desk, release_id=key, lines={"en": WRONG})
    edit_text(desk, release_id=key, language="en", headline="Harbour shut")
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგური")
    drop_correction(desk, release_id=key)
    assert (page(desk, key).stage, page(desk, key).texts) == (Stage.OUT, before)


def load_and_find(desk: Desk, data: dict[str, Any]) -> int:
    """Take records in, and return the key of the release among them that is out."""
    load(desk, data)
    with desk.reading() as session:
        return release_key(session, "PR-1-2026")


def test_a_language_that_an_earlier_correction_took_out_does_not_come_back(
    desk: Desk, out: int
) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG, "ka": "ის 12 მაისს გაიხსნა."})
    edit_text(desk, release_id=out, language="ka", headline="ნავსადგური")
    cleared(desk, out)
    step(desk, out, Stage.CORRECTED)
    correct_release(desk, release_id=out, lines={"en": "In English only."})
    delete_text(desk, release_id=out, language="ka")
    cleared(desk, out)
    step(desk, out, Stage.CORRECTED)
    correct_release(desk, release_id=out, lines={"en": "Again."})
    drop_correction(desk, release_id=out)
    assert [text.language for text in page(desk, out).texts] == ["en"]


def test_a_correction_that_went_out_is_not_given_up(desk: Desk, out: int) -> None:
    correct_release(desk, release_id=out, lines={"en": WRONG})
    step(desk, out, Stage.CHECKS, Stage.CLEARANCE, Stage.READY, Stage.CORRECTED)
    with pytest.raises(StepNotAllowed):
        drop_correction(desk, release_id=out)
    correct_release(desk, release_id=out, lines={"en": "Again."})
    drop_correction(desk, release_id=out)
    assert (page(desk, out).stage, page(desk, out).edition) == (Stage.CORRECTED, 2)
    assert text_of(desk, out).startswith(f"Correction, 14 May 2026: {WRONG}")


def test_home_and_the_list_tell_what_became_of_it(desk: Desk, out: int) -> None:
    edit = {"en": WRONG}
    correct_release(desk, release_id=out, lines=edit)
    edit_text(desk, release_id=out, language="ka", headline="ნავსადგური")
    assert [(need.need, need.languages) for need in about(desk, Need.LINE_MISSING)] == [
        (Need.LINE_MISSING, ("ka",))
    ]
    line = questions.release_lines(desk, [out])[out]
    assert (line.stage, line.edition) == (Stage.DRAFT, 2)
    withdraw_release(desk, release_id=out, lines={"en": "No.", "ka": "არა."})
    assert [need.release_id for need in about(desk, Need.TELL_WITHDRAWN)] == [out]
    assert about(desk, Need.LINE_MISSING) == []


def about(desk: Desk, need: Need) -> list[NeedItem]:
    return [item for item in questions.home(desk).needs if item.need is need]
