"""Texts that nobody can mean are refused, and nothing of them is stored."""

from collections.abc import Callable

import pytest
from factories.office import at_work

from migdesk.desk.desk import Desk
from migdesk.desk.errors import TextTooLong
from migdesk.desk.events import edit_event
from migdesk.desk.limits import BODY, longest
from migdesk.desk.office import add_boilerplate, set_office
from migdesk.desk.people import add_person
from migdesk.desk.questions import show_quote, show_release
from migdesk.desk.quotes import correct_quote, record_quote, set_quote_clearance
from migdesk.desk.releases import edit_text, start_release
from migdesk.desk.rows import Changes
from migdesk.text.blocks import Block, Run
from migdesk.text.names import OrganisationName, PersonName
from migdesk.vocabulary import BlockKind, ClearanceState, ReleaseKind

A = "a" * 100_000


def paragraphs(*lengths: int) -> tuple[Block, ...]:
    return tuple(
        Block(
            f"b{number}", BlockKind.PARAGRAPH, (Run("a" * (length // 2)), Run("b" * (length // 2)))
        )
        for number, length in enumerate(lengths)
    )


@pytest.mark.parametrize(
    ("intend", "field", "length", "limit"),
    [
        (
            lambda desk: edit_text(desk, release_id=1, language="en", headline=A),
            "headline",
            100_000,
            1_000,
        ),
        (lambda desk: edit_text(desk, release_id=1, language="en", deck=A), "deck", 100_000, 2_000),
        (
            lambda desk: edit_text(desk, release_id=1, language="en", key_figures=(("1", A),)),
            "key_figures",
            100_000,
            500,
        ),
        (
            lambda desk: edit_text(desk, release_id=1, language="ka", blocks=paragraphs(9, 20_002)),
            "blocks",
            20_002,
            20_000,
        ),
        (
            lambda desk: edit_text(
                desk, release_id=1, language="ka", blocks=paragraphs(*[20_000] * 20, 2)
            ),
            "blocks",
            400_002,
            BODY,
        ),
        (lambda desk: edit_event(desk, event_id=1, title={"ka": A}), "title", 100_000, 1_000),
        (lambda desk: edit_event(desk, event_id=1, summary={"ka": A}), "summary", 100_000, 20_000),
        (
            lambda desk: add_person(desk, names={"en": PersonName("Nino", A)}),
            "names",
            100_000,
            1_000,
        ),
        (
            lambda desk: record_quote(desk, words=A, language="en", unattributed="A"),
            "words",
            100_000,
            20_000,
        ),
        (
            lambda desk: correct_quote(desk, quote_id=1, words="Yes.", reason=A),
            "reason",
            100_000,
            20_000,
        ),
        (
            lambda desk: set_quote_clearance(desk, quote_id=1, state=ClearanceState.ASKED, who=A),
            "who",
            100_000,
            500,
        ),
        (lambda desk: add_boilerplate(desk, label={"en": A}, text={}), "label", 100_000, 1_000),
        (lambda desk: set_office(desk, names={"en": OrganisationName(A)}), "names", 100_000, 1_000),
    ],
)
def test_a_text_that_nobody_can_mean_is_refused(
    desk: Desk, intend: Callable[[Desk], Changes], field: str, length: int, limit: int
) -> None:
    at_work(desk)
    start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"])
    last = desk.undo_label()
    with pytest.raises(TextTooLong) as caught:
        intend(desk)
    assert (caught.value.field, caught.value.length, caught.value.limit) == (field, length, limit)
    assert desk.undo_label() == last


def test_texts_up_to_the_limit_are_kept(desk: Desk) -> None:
    at_work(desk)
    release = start_release(desk, kind=ReleaseKind.STATEMENT, languages=["en"]).key
    headline, body = "h" * longest("headline"), paragraphs(*[longest("blocks")] * 20)
    edit_text(desk, release_id=release, language="en", headline=headline, blocks=body)
    (text,) = show_release(desk, release).texts
    assert (text.headline, len(text.text)) == (headline, BODY + 19)
    quote = record_quote(
        desk, words="w" * longest("words"), language="en", unattributed="A speech"
    ).key
    assert len(show_quote(desk, quote).words) == 20_000
