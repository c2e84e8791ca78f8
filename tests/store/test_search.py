"""Search: what is found, in which order, how marked; the index agrees with the records."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, text, update

from migdesk.records import (
    Event,
    Organisation,
    Person,
    Post,
    Quote,
    QuoteTranslation,
    Release,
    Rendition,
)
from migdesk.records.searched import SEARCHED
from migdesk.store.excerpts import marked
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.index import Disagreement, disagreements
from migdesk.store.sqlite.search import Hit, headed, matching, search
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Block, Run, to_json
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.vocabulary import BlockKind, OrganisationKind, ReleaseKind

MakePerson = Callable[[str], Person]
MakeQuote = Callable[[str], Quote]
MakeEvent = Callable[..., Event]


def found(workspace: Workspace, typed: str, **options: Any) -> list[Hit]:  # noqa: ANN401 - passed on
    with workspace.reading() as session:
        return search(session, typed, **options)


def ids(workspace: Workspace, typed: str, **options: Any) -> list[int]:  # noqa: ANN401 - passed on
    return [hit.id for hit in found(workspace, typed, **options)]


def wrong(workspace: Workspace) -> list[Disagreement]:
    with workspace.reading() as session:
        return disagreements(session.connection(), PRESENT)


def add(workspace: Workspace, *records: object) -> None:
    with workspace.action("Record", who="Ann") as action:
        action.session.add_all(records)


@pytest.fixture
def quotes(workspace: Workspace, quote: MakeQuote) -> Workspace:
    """A workspace with five quotes, 1 to 5."""
    add(
        workspace,
        quote("Labour migration is an opportunity, said the organisers."),
        quote("Migrants pay for it, and their families pay for it twice."),
        quote("The ministère welcomed a façade; Ștefan did not."),
        quote("მიგრაცია საქართველოსთვის მნიშვნელოვანი საკითხია."),
        quote("An opportunity for migration of labour."),
    )
    return workspace


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("migr", [5, 2, 1]),
        ("MIGRATION", [5, 1]),
        ("labour opportunity", [5, 1]),
        ('"labour migration"', [1]),
        ("“labour migration”", [1]),
        ('"labour migr', [1]),
        ('"migration of labour" opp', [5]),
        ("ministere facade stefan", [3]),
        ("Ministère", [3]),
        ("საქართველოში", [4]),
        ("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ", [4]),
        ("მიგრაციის", [4]),
        ("m", [5, 3, 2, 1]),
        ("nothing", []),
        ("migration nothing", []),
        ("labour AND migration", []),
        ("NOT migration", []),
        ("mig*", [5, 2, 1]),
        ("", []),
        ("***", []),
    ],
)
def test_words_and_phrases_are_found_newest_first(
    quotes: Workspace, typed: str, expected: list[int]
) -> None:
    assert ids(quotes, typed) == expected


def test_the_best_match_comes_first(workspace: Workspace, quote: MakeQuote) -> None:
    add(workspace, quote("Return, return, return."), quote(f"Return. {'Other words. ' * 20}"))
    assert ids(workspace, "return") == [2, 1]
    assert ids(workspace, "return", order="best") == [1, 2]


def test_a_limit_holds(quotes: Workspace) -> None:
    assert ids(quotes, "migr", limit=2) == [5, 2]


def test_a_hit_shows_its_place_in_the_text(quotes: Workspace) -> None:
    (hit,) = found(quotes, '"labour migration" org')
    assert (hit.kind, hit.id, hit.table, hit.row_id) == ("quote", 1, "quote", 1)
    assert hit.title_text == "Labour migration is an opportunity, said the organisers."
    assert marked(hit.excerpt, hit.marks) == (
        "«Labour migration» is an opportunity, said the «organisers»."
    )


def test_folded_words_are_marked_as_they_are_written(quotes: Workspace) -> None:
    (hit,) = found(quotes, "MINISTERE facad")
    assert marked(hit.excerpt, hit.marks) == (
        "The «ministère» welcomed a «façade»; Ștefan did not."
    )
    (hit,) = found(quotes, "საქართველოში")
    assert marked(hit.excerpt, hit.marks, "[", "]") == (
        "მიგრაცია [საქართველოსთვის] მნიშვნელოვანი საკითხია."
    )


def test_a_record_is_found_once_by_whatever_part_of_it(
    workspace: Workspace, quote: MakeQuote
) -> None:
    said = quote("Return must be voluntary.")
    said.translations.append(QuoteTranslation(language="ka", words="Return: დაბრუნება."))
    add(workspace, said, quote("Return again."))
    assert ids(workspace, "return") == [2, 1]
    (hit,) = found(workspace, "დაბრუნების")
    assert (hit.kind, hit.id, hit.table, hit.row_id) == ("quote", 1, "quote_translation", 1)


def test_kinds_are_kept_apart(
    workspace: Workspace, event: MakeEvent, person: MakePerson, quote: MakeQuote
) -> None:
    add(workspace, quote("Tbilisi Process."), quote("Tbilisi."), person("Tbilisi Beridze"))
    add(workspace, event("Forum in Tbilisi", "Tbilisi panel"))
    assert ids(workspace, "tbilisi", kinds=["event"]) == [1]
    assert ids(workspace, "tbilisi", kinds=["quote"]) == [2, 1]
    assert [hit.kind for hit in found(workspace, "tbilisi", kinds=["event", "person"])] == [
        "person",
        "event",
    ]
    assert ids(workspace, "tbilisi", kinds=[]) == []
    assert len(found(workspace, "tbilisi")) == 4


def test_names_are_found_whole_and_in_parts_and_titled_by_language(workspace: Workspace) -> None:
    names = {
        "en": PersonName("Nino", "Beridze"),
        "ka": PersonName("ნინო", "ბერიძე", ergative="ნინო ბერიძემ", genitive="ნინო ბერიძის"),
    }
    full = {"en": OrganisationName("Agency for Return", acronym="AR", genitive="")}
    add(workspace, Person(names=names), Organisation(names=full, kind=OrganisationKind.AGENCY))
    for typed in ('"nino beridze"', "beridze nino", "ნინო ბერიძემ", '"ნინო ბერიძის"'):
        (hit,) = found(workspace, typed, language="ka")
        assert hit.title_text == "ნინო ბერიძე"
    (hit,) = found(workspace, "beri", language="fr")
    assert hit.title_text == "Nino Beridze"
    (hit,) = found(workspace, "ar", kinds=["organisation"])
    assert hit.title_text == "Agency for Return"


def test_titles_with_case_forms_and_tags_are_readable(
    workspace: Workspace, event: MakeEvent
) -> None:
    forum = event("Forum")
    forum.city = {"ka": Forms("თბილისი", dative="თბილისს")}
    forum.themes = ("return", "reintegration")
    add(workspace, forum)
    (hit,) = found(workspace, "თბილისს")
    assert (hit.title_text, marked(hit.excerpt, hit.marks)) == ("Forum", "«თბილისს»")
    (hit,) = found(workspace, "reint")
    assert marked(hit.excerpt, hit.marks) == "«reintegration»"


def test_the_words_of_blocks_are_found_and_their_marks_and_ids_are_not(
    workspace: Workspace,
) -> None:
    halves = (Run("Reinte"), Run("gration", bold=True), Run(" works."))
    blocks = (
        Block("lead7", BlockKind.LEAD, halves),
        Block("b2", BlockKind.PARAGRAPH, (Run("Ask here", href="https://example.org/migrate"),)),
    )
    rendition = Rendition(language="en", headline="On return", blocks=to_json(blocks))
    add(workspace, Release(kind=ReleaseKind.PRESS_RELEASE, renditions=[rendition]))
    (hit,) = found(workspace, '"reintegration works"')
    assert (hit.kind, hit.id, hit.table) == ("release", 1, "rendition")
    assert (hit.title_text, hit.excerpt) == ("On return", "Reintegration works.")
    for typed in ("lead7", "migrate", '"works ask"', "paragraph"):
        assert found(workspace, typed) == []


def test_a_phrase_does_not_reach_from_one_text_into_the_next(
    workspace: Workspace, event: MakeEvent
) -> None:
    forum = event("Forum on return")
    forum.title = {"en": "Forum on return", "ka": "ფორუმი"}
    forum.venue = {"en": "policy house"}
    add(workspace, forum)
    assert found(workspace, '"return ფორუმი"') == []
    assert found(workspace, '"return policy"') == []
    assert len(found(workspace, "return ფორუმი policy")) == 1


def test_the_index_follows_every_change(quotes: Workspace) -> None:
    with quotes.action("Correct", who="Ann") as action:
        action.session.execute(update(Quote).where(Quote.id == 1).values(words="Fair recruitment."))
    assert ids(quotes, "labour") == [5]
    assert ids(quotes, "recruit") == [1]
    with quotes.action("Delete", who="Ann") as action:
        action.session.execute(delete(Quote).where(Quote.id == 5))
    assert ids(quotes, "labour") == []
    quotes.undo(who="Ann")
    quotes.undo(who="Ann")
    assert ids(quotes, "labour") == [5, 1]
    assert wrong(quotes) == []


def test_an_action_sees_what_it_changed_and_a_failed_one_leaves_no_word(
    quotes: Workspace, quote: MakeQuote
) -> None:
    def half_done() -> None:
        with quotes.action("Record quote", who="Ann") as action:
            action.session.add(quote("Resilience."))
            action.session.flush()
            assert [hit.id for hit in search(action.session, "resil")] == [6]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half_done()
    assert ids(quotes, "resil") == []
    assert wrong(quotes) == []


def test_a_disagreement_is_seen_from_both_sides_and_mended(quotes: Workspace) -> None:
    with quotes.outside_journal() as session:
        for statement in (
            "DROP TRIGGER search_quote_update",
            "DROP TRIGGER journal_quote_update",
            "UPDATE quote SET words = 'Fair words' WHERE id = 2",
        ):
            session.execute(text(statement))
    found_wrong = wrong(quotes)
    assert Disagreement("quote", 2, "fair", indexed=False) in found_wrong
    assert Disagreement("quote", 2, "twice", indexed=True) in found_wrong
    assert {finding.row_id for finding in found_wrong} == {2}
    quotes.rebuild_search()
    assert wrong(quotes) == []
    assert ids(quotes, "fair") == [2]


def test_a_row_that_only_the_index_has_is_passed_over(quotes: Workspace) -> None:
    with quotes.outside_journal() as session:
        for statement in (
            "DROP TRIGGER search_quote_delete",
            "DROP TRIGGER journal_quote_delete",
            "DELETE FROM quote WHERE id = 1",
        ):
            session.execute(text(statement))
    assert ids(quotes, "labour") == [5]
    assert Disagreement("quote", 1, "labour", indexed=True) in wrong(quotes)


def test_numbers_and_columns_of_what_is_searched_fit_the_tables() -> None:
    numbers = [searched.number for searched in SEARCHED]
    assert len(set(numbers)) == len(numbers)
    assert set(numbers) <= set(range(1, 32))
    for searched in SEARCHED:
        columns = PRESENT.records.tables[searched.table].columns.keys()
        assert {"id", searched.parent, *searched.title, *searched.body} <= set(columns)


def test_many_words_of_one_beginning_are_found_too(workspace: Workspace) -> None:
    rows = [
        {
            "uuid": str(number),
            "words": f"prefix{number:04d}",
            "language": "en",
            "unattributed": "x",
        }
        for number in range(1, 601)
    ]
    with workspace.action("Load", who="Ann") as action:
        action.session.execute(insert(Quote), rows)
    assert ids(workspace, "prefix", limit=3) == [600, 599, 598]
    assert ids(workspace, "prefix00", limit=1000) == list(range(99, 0, -1))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Iterator[Workspace]:
    """One workspace with a few quotes for many searches."""
    path = tmp_path_factory.mktemp("shared") / "office.migdesk"
    path.write_bytes(empty_file.read_bytes())
    with Workspace.open(path, clock=lambda: datetime(2026, 5, 12, tzinfo=UTC)) as opened:
        words = ("Fair and orderly migration.", "მიგრაცია AND NEAR(a b)", 'He said: "no" - 100% ^')
        add(
            opened,
            *(Quote(words=said, language="en", unattributed="x") for said in words),
        )
        yield opened


def keys(workspace: Workspace, typed: str, kind: str, *, by_name: bool = False) -> set[int] | None:
    with workspace.reading() as session:
        matched = matching(session, typed, kind=kind, by_name=by_name)
    return None if matched is None else set(matched)


def test_all_records_of_a_kind_that_match_are_told(
    workspace: Workspace, person: MakePerson, quote: MakeQuote
) -> None:
    first, second, namesake = person("Anna A"), person("Hannah B"), person("Annette C")
    first.posts = [Post(title={"en": Forms("Harbour Master")})]
    second.notes = "Anna's sister, in the harbour"
    add(workspace, first, second, namesake)
    add(workspace, quote("Anna said so."))
    assert keys(workspace, "anna", "person") == {1, 2}
    assert keys(workspace, "ann", "person") == {1, 2, 3}
    assert keys(workspace, "anna", "person", by_name=True) == {1}
    assert keys(workspace, "harbour", "person") == {1, 2}
    assert keys(workspace, "harbour", "person", by_name=True) == set()
    assert keys(workspace, "anna", "quote") == {1}
    assert keys(workspace, "zurab", "person") == set()
    for nothing in ("", "  ", "-- ?!"):
        assert keys(workspace, nothing, "person") is None


def test_rows_are_told_by_any_word_of_their_headings(
    workspace: Workspace, person: MakePerson, quote: MakeQuote
) -> None:
    first, second, third = person("Anna A"), person("Hannah Harbour"), person("Bela Harbour")
    first.posts = [Post(title={"en": Forms("Harbour Master")})]
    second.notes = "Anna's sister"
    add(workspace, first, second, third, quote("Anna said so, in the harbour."))

    def told(typed: str, limit: int = 10, *tables: str) -> set[tuple[str, int]]:
        with workspace.reading() as session:
            return set(headed(session, typed, tables=tables or ("person", "post"), limit=limit))

    assert told("anna") == {("person", 1)}
    assert told("ann harb") == {("person", 1), ("person", 2), ("person", 3), ("post", 1)}
    assert told("harb", 10, "post") == {("post", 1)}
    assert len(told("harb", 2)) == 2
    with workspace.reading() as session:
        best = headed(session, "bela harbour", tables=("person",), limit=1)
    assert best == [("person", 3)]
    for nothing in ("zurab", "", "-- ?!"):
        assert told(nothing) == set()


SIGNS = st.sampled_from([*"\"'*^-+():{}[]\\/%_,.;„“«» \x00\n\ue000", "AND", "OR", "NOT", "NEAR"])


@given(st.lists(st.one_of(st.text(max_size=4), SIGNS), max_size=12).map(" ".join) | st.text())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_looked_for(shared: Workspace, typed: str) -> None:
    for order in ("newest", "best"):
        for hit in found(shared, typed, order=order):
            assert hit.kind == "quote"
    every = {hit.id for hit in found(shared, typed)}
    assert (keys(shared, typed, "quote") or set()) == every
    assert (keys(shared, typed, "quote", by_name=True) or set()) == every


@given(st.text(max_size=60))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_written_can_be_indexed_and_taken_back(shared: Workspace, words: str) -> None:
    add(shared, Quote(words=f"x{words}", language="en", unattributed="x"))
    assert wrong(shared) == []
    shared.undo(who="Ann")
    assert wrong(shared) == []
