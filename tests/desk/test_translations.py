"""Translations: behind their source, brought up to date, let out as they stand."""

import pytest
from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import LanguageMissing, ReasonMissing, TextLocked, TranslationBehind
from migdesk.desk.exports import export_release, export_releases
from migdesk.desk.questions import checks, history_of, release_page
from migdesk.desk.releases import (
    answer_clearance,
    ask_clearance,
    edit_text,
    set_stage,
    start_release,
)
from migdesk.desk.rows import Form
from migdesk.desk.translations import let_out_behind, mark_up_to_date
from migdesk.text.blocks import Block, Run, Source, text_hash
from migdesk.vocabulary import BlockKind, Decision, ReleaseKind, Stage


@pytest.fixture
def key(desk: Desk) -> int:
    """A release in two languages, of which nobody has said yet that one translates the other."""
    at_work(desk)
    key = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en", "ka"]).key
    write(desk, key, "en", "Harbour opens", "One town.", "Two towns.")
    write(desk, key, "ka", "ნავსადგური", "ერთი.", "ორი.")
    return key


def write(desk: Desk, key: int, language: str, headline: str, *texts: str) -> None:
    page = release_page(desk, key)
    of = {b.id: b.of for text in page.texts if text.language == language for b in text.blocks}
    ids = [f"{language}{at}" for at in range(len(texts))]
    blocks = tuple(
        Block(id_, BlockKind.PARAGRAPH, (Run(text),), of.get(id_))
        for id_, text in zip(ids, texts, strict=True)
    )
    edit_text(desk, release_id=key, language=language, headline=headline, blocks=blocks)


def mark(desk: Desk, key: int, *parts: str) -> None:
    mark_up_to_date(desk, release_id=key, language="ka", source="en", parts=parts)


def told(desk: Desk, key: int, language: str = "ka") -> list[tuple[str, str]]:
    lines = checks(desk, key, language).lines
    return [(line.rule, line.block) for line in lines if line.rule.startswith("translation")]


def export(desk: Desk, key: int, language: str = "ka") -> bytes:
    return export_release(desk, str(key), language, Form.TEXT)


def test_texts_that_nobody_compared_go_out(desk: Desk, key: int) -> None:
    write(desk, key, "en", "Harbour", "One town.", "Three towns.")
    assert told(desk, key) == []
    assert export(desk, key).decode().count("ორი.") == 1


def test_a_marked_translation_remembers_its_source(desk: Desk, key: int) -> None:
    mark(desk, key)
    text = release_page(desk, key).texts[1]
    assert [block.of for block in text.blocks] == [
        Source("en0", text_hash("One town."), "One town."),
        Source("en1", text_hash("Two towns."), "Two towns."),
    ]
    assert text.seen == {"headline": "Harbour opens"}
    assert told(desk, key) == []


def test_it_goes_stale_with_its_source_and_is_not_written(desk: Desk, key: int) -> None:
    mark(desk, key)
    write(desk, key, "en", "Harbour closes", "One town.", "Three towns.", "A new one.")
    assert told(desk, key) == [
        ("translation_missing", ""),
        ("translation_behind", "headline"),
        ("translation_behind", "ka1"),
    ]
    with pytest.raises(TranslationBehind) as refused:
        export(desk, key)
    assert vars(refused.value) == {
        "release": release_page(desk, key).number,
        "language": "ka",
        "source": "en",
        "count": 3,
    }
    assert export(desk, key, "en").decode().count("Three towns.") == 1


def test_marking_one_paragraph_leaves_the_others_behind(desk: Desk, key: int) -> None:
    mark(desk, key)
    write(desk, key, "en", "Harbour closes", "No town.", "Three towns.")
    mark(desk, key, "ka0")
    assert told(desk, key) == [("translation_behind", "headline"), ("translation_behind", "ka1")]
    assert release_page(desk, key).texts[1].behind == ("headline", "ka1")
    mark(desk, key, "headline")
    mark(desk, key, "ka1")
    assert release_page(desk, key).texts[1].behind == ()
    assert told(desk, key) == []
    assert export(desk, key).decode().count("ორი.") == 1


def test_marking_reopens_no_clearance(desk: Desk, key: int) -> None:
    set_stage(desk, release_id=key, stage=Stage.CHECKS)
    set_stage(desk, release_id=key, stage=Stage.CLEARANCE)
    mark(desk, key)
    assert release_page(desk, key).stage is Stage.CLEARANCE


def test_what_lost_its_source_can_be_kept_as_the_translation_s_own(desk: Desk, key: int) -> None:
    mark(desk, key)
    write(desk, key, "en", "Harbour opens", "One town.")
    assert told(desk, key) == [("translation_behind", "ka1")]
    mark(desk, key, "ka1")
    assert (told(desk, key), release_page(desk, key).texts[1].blocks[1].of) == ([], None)


def test_it_is_let_out_as_it_stands_for_a_reason_that_is_kept(desk: Desk, key: int) -> None:
    mark(desk, key)
    write(desk, key, "en", "Harbour opens", "One town.", "Three towns.")
    with pytest.raises(ReasonMissing):
        let_out_behind(desk, release_id=key, language="ka", reason=" ")
    changes = let_out_behind(desk, release_id=key, language="ka", reason="The minister waits.")
    assert export(desk, key).decode().count("ორი.") == 1
    (row,) = changes.touched
    entry = history_of(desk, row.table, row.id)[0]
    words = {change.field: change.after for change in entry.changes}["words"]
    assert (entry.label, words) == ("Export although behind", "The minister waits.")
    write(desk, key, "en", "Harbour opens", "One town.", "Four towns.")
    with pytest.raises(TranslationBehind):
        export(desk, key)


def test_of_several_documents_the_one_behind_is_left_out(
    desk: Desk, key: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    mark(desk, key)
    write(desk, key, "en", "Harbour opens", "Nobody.", "Two towns.")
    done = export_releases(desk, keys=[key], folder=tmp_path_factory.mktemp("out"))
    assert [path.name[-6:] for path in done.written] == ["en.pdf"]
    assert [type(error) for _, error in done.left_out] == [TranslationBehind]


def test_what_is_not_there_or_locked_cannot_be_marked(desk: Desk, key: int) -> None:
    with pytest.raises(LanguageMissing):
        mark_up_to_date(desk, release_id=key, language="ka", source="hy")
    for stage in (Stage.CHECKS, Stage.CLEARANCE):
        set_stage(desk, release_id=key, stage=stage)
    for language in ("en", "ka"):
        asked = ask_clearance(desk, release_id=key, language=language, who="Head").key
        answer_clearance(desk, clearance_id=asked, decision=Decision.CLEARED)
    for stage in (Stage.READY, Stage.OUT):
        set_stage(desk, release_id=key, stage=stage)
    with pytest.raises(TextLocked):
        mark(desk, key)
