"""Where a text may come from: records that share its rare words."""

from collections.abc import Callable

from migdesk.records import Quote, QuoteTranslation
from migdesk.store.sqlite.likely import likely_sources, records_named
from migdesk.store.workspace import Workspace

MakeQuote = Callable[[str], Quote]


def add(workspace: Workspace, *records: object) -> None:
    with workspace.action("Record", who="Ann") as action:
        action.session.add_all(records)


def likely(workspace: Workspace, text: str, limit: int = 5) -> tuple[int, ...]:
    with workspace.reading() as session:
        return likely_sources(session, text.split(), kind="quote", limit=limit)


def test_what_shares_the_rarest_words_comes_first(workspace: Workspace, quote: MakeQuote) -> None:
    common = [quote(f"We go on with it, and so do you, number {n}.") for n in range(150)]
    rare = [quote("We harvest hazelnuts in Zugdidi."), quote("The hazelnuts are ripe.")]
    add(workspace, *common, *rare)
    assert likely(workspace, "we harvested hazelnuts near Zugdidi with you")[:2] == (151, 152)


def test_words_of_every_quote_still_lead_to_the_phrase(
    workspace: Workspace, quote: MakeQuote
) -> None:
    add(workspace, quote("So we go on, all of you."))
    add(workspace, *[quote(f"We go so on, you of all, number {n}.") for n in range(150)])
    assert likely(workspace, "so we go on", limit=1) == (1,)


def test_a_translation_leads_to_its_quote(workspace: Workspace, quote: MakeQuote) -> None:
    said = quote("We harvest hazelnuts.")
    said.translations.append(QuoteTranslation(language="ka", words="ვკრეფთ თხილს ზუგდიდში."))
    add(workspace, quote("We met."), said)
    assert likely(workspace, "ვკრეფთ თხილს ზუგდიდში") == (2,)


def test_signs_are_no_operators(workspace: Workspace, quote: MakeQuote) -> None:
    add(workspace, quote("We met."))
    assert likely(workspace, 'met" OR * NEAR( — "') == (1,)
    assert likely(workspace, "— …") == ()
    assert likely(workspace, "") == ()


def test_people_are_found_by_words_side_by_side(
    workspace: Workspace, person: Callable[..., object]
) -> None:
    add(workspace, person("Nino Sample"), person("Giorgi Example"))

    def named(*names: str) -> tuple[int, ...]:
        with workspace.reading() as session:
            return records_named(session, names, kind="person", limit=5)

    assert named("said Nino", "Nino Samp", "of the") == (1,)
    assert named("Sample Nino") == ()
    assert named() == ()
