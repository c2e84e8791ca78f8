"""A text that is sent to a translator, and what is taken over of what comes back."""

from pathlib import Path

import pytest
from factories.office import GEORGIAN_WORDS, WORDS, at_work
from msgspec.structs import replace

from migdesk.desk.desk import Desk
from migdesk.desk.errors import (
    NothingTranslated,
    NotSentFromHere,
    OfAnotherRelease,
    OneLanguage,
    OtherLanguages,
    TextLocked,
)
from migdesk.desk.questions import release_page
from migdesk.desk.quotes import approve_translation
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    delete_text,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import ReturnedTranslation, TextEntry, TranslatorForm
from migdesk.desk.sending import (
    languages_to_send,
    name_to_send,
    send_to,
    translation_job,
    translator_file,
)
from migdesk.desk.taking_back import returned_translation, take_translation
from migdesk.desk.translations import mark_up_to_date
from migdesk.text.blocks import Block, Run
from migdesk.text.translation import PairState, line_pairs, pairs
from migdesk.vocabulary import BlockKind, Decision, ReleaseKind, Stage

XLIFF, TABLE = TranslatorForm.XLIFF, TranslatorForm.TABLE
MADE = {"One town.": "ერთი ქალაქი.", "Two towns.": "ორი ქალაქი.", "Harbour opens": "ნავსადგური"}


@pytest.fixture
def key(desk: Desk) -> int:
    """A release in English alone."""
    at_work(desk)
    made = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    write(desk, made, "One town.", "Two towns.")
    return made


def write(desk: Desk, key: int, *texts: str) -> None:
    blocks = tuple(
        Block(f"en{at}", BlockKind.PARAGRAPH, (Run(text),)) for at, text in enumerate(texts)
    )
    edit_text(desk, release_id=key, language="en", headline="Harbour opens", blocks=blocks)


def sent(desk: Desk, key: int, folder: Path, form: TranslatorForm = XLIFF) -> Path:
    path = folder / f"sent.{form}"
    return send_to(desk, release_id=key, source="en", language="ka", form=form, path=path)


def translated(path: Path, made: dict[str, str]) -> Path:
    """Write translations into an XLIFF file, as a translator's program does."""
    written = path.read_text(encoding="utf-8")
    for source, target in made.items():
        said = f"<source>{source}</source>"
        assert written.count(said) == 1
        written = written.replace(said, f"{said}<target>{target}</target>")
    path.write_text(written, encoding="utf-8")
    return path


def take(desk: Desk, key: int, back: ReturnedTranslation) -> None:
    take_translation(
        desk, release_id=key, source=back.source, language=back.language, parts=back.parts
    )


def text(desk: Desk, key: int, language: str) -> TextEntry | None:
    return next((one for one in release_page(desk, key).texts if one.language == language), None)


def states(desk: Desk, key: int) -> list[tuple[str, PairState]]:
    ours, theirs = text(desk, key, "en"), text(desk, key, "ka")
    assert ours is not None
    assert theirs is not None
    heads = line_pairs({"headline": ours.headline}, {"headline": theirs.headline}, theirs.seen)
    return [
        (pair.translation.text if pair.translation else "", pair.state)
        for pair in (*heads, *pairs(ours.blocks, theirs.blocks))
    ]


def test_a_translation_is_taken_over_and_is_in_step(desk: Desk, key: int, tmp_path: Path) -> None:
    back = returned_translation(desk, key, translated(sent(desk, key, tmp_path), MADE))
    assert (back.source, back.language, len(back.parts)) == ("en", "ka", len(MADE))
    take(desk, key, back)
    assert states(desk, key) == [
        ("ნავსადგური", PairState.IN_STEP),
        ("ერთი ქალაქი.", PairState.IN_STEP),
        ("ორი ქალაქი.", PairState.IN_STEP),
    ]
    again = returned_translation(desk, key, tmp_path / "sent.xlf")
    assert (again.parts, again.same) == ((), len(MADE))


def test_dateline_and_key_figures_go_along(desk: Desk, key: int, tmp_path: Path) -> None:
    figures = (("6", "towns"), ("12 million", "euros"))
    edit_text(desk, release_id=key, language="en", dateline="Gori, 1 May", key_figures=figures)
    lines = {"Gori, 1 May": "გორი, 1 მაისი", "euros": "ევრო", "12 million": "12 მილიონი"}
    back = returned_translation(desk, key, translated(sent(desk, key, tmp_path), lines))
    assert [part.block for part in back.parts] == ["dateline", "figure 2", "caption 2"]
    take(desk, key, back)
    made = text(desk, key, "ka")
    assert made is not None
    assert (made.dateline, made.key_figures) == (
        "გორი, 1 მაისი",
        (("6", ""), ("12 მილიონი", "ევრო")),
    )
    assert dict(made.seen) == {
        "dateline": "Gori, 1 May",
        "figure 2": "12 million",
        "caption 2": "euros",
    }
    changed = (("6", "towns"), ("13 million", "euros"))
    edit_text(desk, release_id=key, language="en", key_figures=changed)
    again = text(desk, key, "ka")
    assert again is not None
    assert again.behind == ("figure 2",)


def test_one_step_of_undo_takes_all_of_it_back(desk: Desk, key: int, tmp_path: Path) -> None:
    take(desk, key, returned_translation(desk, key, translated(sent(desk, key, tmp_path), MADE)))
    assert desk.undo_label() == "Take back translation"
    desk.undo()
    assert text(desk, key, "ka") is None


def test_what_changed_meanwhile_is_told_and_stays_behind(
    desk: Desk, key: int, tmp_path: Path
) -> None:
    path = translated(sent(desk, key, tmp_path), MADE)
    write(desk, key, "One town.", "Three towns.")
    back = returned_translation(desk, key, path)
    assert [(part.block, part.stale, part.sent) for part in back.parts] == [
        ("headline", False, "Harbour opens"),
        ("en0", False, "One town."),
        ("en1", True, "Two towns."),
    ]
    take(desk, key, back)
    assert states(desk, key)[1:] == [
        ("ერთი ქალაქი.", PairState.IN_STEP),
        ("ორი ქალაქი.", PairState.CHANGED),
    ]


def test_a_translation_changed_here_meanwhile_is_told(desk: Desk, key: int, tmp_path: Path) -> None:
    take(desk, key, returned_translation(desk, key, translated(sent(desk, key, tmp_path), MADE)))
    path = sent(desk, key, tmp_path)
    edited = path.read_text(encoding="utf-8").replace("ერთი ქალაქი.", "ერთი სოფელი.")
    path.write_text(edited, encoding="utf-8")
    assert [part.edited for part in returned_translation(desk, key, path).parts] == [False]
    ours = text(desk, key, "ka")
    assert ours is not None
    own = tuple(
        Block(b.id, b.kind, (Run("ჩვენი."),), b.of) if b.text == "ერთი ქალაქი." else b
        for b in ours.blocks
    )
    edit_text(desk, release_id=key, language="ka", blocks=own)
    (part,) = returned_translation(desk, key, path).parts
    assert (part.before, part.after, part.edited) == ("ჩვენი.", "ერთი სოფელი.", True)


def test_words_that_nobody_touched_remain_behind_unless_they_are_confirmed(
    desk: Desk, key: int, tmp_path: Path
) -> None:
    take(desk, key, returned_translation(desk, key, translated(sent(desk, key, tmp_path), MADE)))
    write(desk, key, "One town.", "Three towns.")
    path = sent(desk, key, tmp_path)
    back = returned_translation(desk, key, path)
    assert (back.parts, back.same) == ((), len(MADE))
    assert returned_translation(desk, key, sent(desk, key, tmp_path, TABLE)).parts == ()
    written = path.read_text(encoding="utf-8")
    final = written.replace('state="translated" subState="migdesk:stale"', 'state="final"')
    path.write_text(final, encoding="utf-8")
    back = returned_translation(desk, key, path)
    assert [part.after for part in back.parts] == ["ორი ქალაქი."]
    take(desk, key, back)
    assert states(desk, key)[2] == ("ორი ქალაქი.", PairState.IN_STEP)


def test_what_is_lacking_in_the_file_is_counted(desk: Desk, key: int, tmp_path: Path) -> None:
    path = translated(sent(desk, key, tmp_path), {"One town.": "ერთი."})
    write(desk, key, "One town.")
    back = returned_translation(desk, key, path)
    assert (len(back.parts), back.untranslated, back.missing, back.gone) == (1, 1, 0, 1)
    write(desk, key, "One town.", "Two towns.", "Three towns.")
    assert returned_translation(desk, key, path).missing == 1


def test_a_table_is_taken_back_as_well(desk: Desk, key: int, tmp_path: Path) -> None:
    take(desk, key, returned_translation(desk, key, translated(sent(desk, key, tmp_path), MADE)))
    path = sent(desk, key, tmp_path, TABLE)
    delete_text(desk, release_id=key, language="ka")
    back = returned_translation(desk, key, path)
    take(desk, key, back)
    assert [words for words, state in states(desk, key) if state is PairState.IN_STEP] == [
        "ნავსადგური",
        "ერთი ქალაქი.",
        "ორი ქალაქი.",
    ]


def test_parts_can_be_left(desk: Desk, key: int, tmp_path: Path) -> None:
    back = returned_translation(desk, key, translated(sent(desk, key, tmp_path), MADE))
    take(desk, key, replace(back, parts=back.parts[2:]))
    assert states(desk, key)[1:] == [("", PairState.MISSING), ("ორი ქალაქი.", PairState.IN_STEP)]


def test_a_file_of_something_else_is_refused(desk: Desk, key: int, tmp_path: Path) -> None:
    path = sent(desk, key, tmp_path)
    with pytest.raises(NothingTranslated):
        returned_translation(desk, key, path)
    other = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    with pytest.raises(OfAnotherRelease) as told:
        returned_translation(desk, other, translated(path, MADE))
    assert told.value.other == release_page(desk, key).number
    written = path.read_text(encoding="utf-8")
    path.write_text(written.replace('trgLang="ka"', 'trgLang="fr"'), encoding="utf-8")
    with pytest.raises(OtherLanguages):
        returned_translation(desk, key, path)
    path.write_text(written.replace('category="migdesk"', 'category="x"'), encoding="utf-8")
    with pytest.raises(NotSentFromHere):
        returned_translation(desk, key, path)


def test_a_release_that_is_out_takes_nothing_back(desk: Desk, key: int, tmp_path: Path) -> None:
    path = translated(sent(desk, key, tmp_path), MADE)
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    asked = ask_clearance(desk, release_id=key, language="en", who="Head").key
    answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    for stage in (Stage.READY, Stage.OUT):
        set_stage(desk, release_id=key, stage=stage)
    with pytest.raises(TextLocked):
        returned_translation(desk, key, path)


def test_from_which_language_into_which(desk: Desk, key: int) -> None:
    assert languages_to_send(desk, key, "en") == ("en", "ka")
    assert languages_to_send(desk, key, "ka") == ("en", "ka")
    number = release_page(desk, key).number
    assert name_to_send(desk, key, "en", "ka", XLIFF) == f"{number}-en-ka.xlf"
    edit_text(desk, release_id=key, language="ka", headline="ნავსადგური")
    mark_up_to_date(desk, release_id=key, language="ka", source="en", parts=("headline",))
    assert languages_to_send(desk, key, "ka") == ("en", "ka")
    empty = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    with pytest.raises(OneLanguage):
        languages_to_send(desk, empty, "en")


def test_names_and_approved_quotes_are_sent_along(desk: Desk) -> None:
    office = at_work(desk)
    approve_translation(desk, quote_id=office.quote, language="ka")
    key = start_release(
        desk, kind=ReleaseKind.STATEMENT, languages=["en"], event_id=office.event
    ).key
    blocks = (
        Block("q", BlockKind.PULL_QUOTE, (Run(f"“{WORDS}”"),)),
        Block("p", BlockKind.PARAGRAPH, (Run("Nothing is quoted."),)),
    )
    edit_text(desk, release_id=key, language="en", headline="Harbour", blocks=blocks)
    job = translation_job(desk, key, "en", "ka")
    assert [(u.id, "".join(r.text for r in u.target), u.fixed) for u in job.units] == [
        ("headline", "", False),
        ("q", f"„{GEORGIAN_WORDS}“", True),
        ("p", "", False),
    ]
    data = translator_file(desk, release_id=key, source="en", language="ka", form=XLIFF)
    assert data.decode().count('translate="no"') == 1


def test_a_translated_caption_is_of_the_same_photo(desk: Desk, key: int, tmp_path: Path) -> None:
    caption = Block("en0", BlockKind.PHOTO, (Run("One town."),), asset="a-1")
    edit_text(desk, release_id=key, language="en", blocks=(caption,))
    made = {"One town.": MADE["One town."]}
    take(desk, key, returned_translation(desk, key, translated(sent(desk, key, tmp_path), made)))
    theirs = text(desk, key, "ka")
    assert theirs is not None
    assert [(one.kind, one.text, one.asset) for one in theirs.blocks] == [
        (BlockKind.PHOTO, "ერთი ქალაქი.", "a-1")
    ]
