"""What an office hands on of its house style: acronyms, terms, levels of rules, presets."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from factories.desks import desk_in
from factories.records_files import decoded
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from migdesk.desk.desk import Desk
from migdesk.desk.errors import RuleFixed
from migdesk.desk.exchange import dump_house, load_records
from migdesk.desk.house_rules import add_equivalent, add_term, set_rule_level
from migdesk.desk.organisations import add_organisation, add_project
from migdesk.desk.questions import equivalents, house_rules
from migdesk.desk.report_presets import keep_preset
from migdesk.desk.rows import ReportKind, ReportOptions
from migdesk.editorial.checks.lists import levels
from migdesk.editorial.checks.rules import FIXED
from migdesk.intake.errors import NamedTwice, UnknownReference
from migdesk.intake.reading import read_records
from migdesk.intake.records_file import (
    EquivalentIn,
    RecordsFile,
    ReportPresetIn,
    RuleLevelIn,
    TermIn,
)
from migdesk.intake.writing import write_records
from migdesk.text.names import OrganisationName
from migdesk.vocabulary import Level, OrganisationKind, ReportPeriod

SOURCE = Path("house.json")
words = (
    st.text("abcdefgხზთ ", min_size=2, max_size=12).map(str.strip).filter(lambda it: len(it) > 1)
)
terms = st.lists(
    st.builds(TermIn, language=st.sampled_from(["en", "ka"]), avoided=words, preferred=words),
    max_size=4,
    unique_by=lambda term: (term.language, term.avoided),
)
rule_levels = st.lists(
    st.builds(
        RuleLevelIn,
        rule=st.sampled_from(sorted(levels().keys() - FIXED)),
        level=st.sampled_from(Level),
    ),
    max_size=4,
    unique_by=lambda part: part.rule,
)


def house(terms: list[TermIn], rule_levels: list[RuleLevelIn]) -> RecordsFile:
    return RecordsFile(
        format="migdesk-records", version=1, terms=tuple(terms), rule_levels=tuple(rule_levels)
    )


@settings(max_examples=10)
@given(terms, rule_levels)
def test_any_house_style_survives_load_and_dump(
    terms: list[TermIn], rule_levels: list[RuleLevelIn]
) -> None:
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        load_records(desk, house(terms, rule_levels), source=SOURCE)
        dumped = dump_house(desk)
        assert set(dumped.terms) == set(terms)
        assert set(dumped.rule_levels) == {
            part for part in rule_levels if part.level is not levels()[part.rule]
        }
        path = Path(folder, "house.json")
        write_records(path, dumped)
        again = load_records(desk, read_records(path), source=path)
        assert (again.added, again.completed, again.kept) == ((), (), ())
        assert dump_house(desk) == dumped


def test_what_an_office_has_set_itself_stays_and_is_told(desk: Desk) -> None:
    set_rule_level(desk, rule="serial_comma", level=Level.WARNS)
    add_term(desk, language="en", avoided="aliens", preferred="foreigners")
    loaded = load_records(
        desk,
        house(
            [TermIn("en", "aliens", "foreign nationals"), TermIn("en", "refuges", "refugees")],
            [RuleLevelIn("serial_comma", Level.BLOCKS)],
        ),
        source=SOURCE,
    )
    assert [record.name for record in loaded.added] == ["refuges"]
    assert [(kept.name, kept.workspace, kept.file) for kept in loaded.kept] == [
        ("aliens", "foreigners", "foreign nationals"),
        ("serial_comma", "warns", "blocks"),
    ]
    meant = {rule.code: rule.level for rule in house_rules(desk)}
    assert meant["serial_comma"] is Level.WARNS


@pytest.mark.parametrize(
    ("part", "wrong"),
    [
        ({"rule_levels": [{"rule": "no_such", "level": "off"}]}, UnknownReference),
        ({"rule_levels": [{"rule": "quote_changed", "level": "warns"}]}, RuleFixed),
        ({"rule_levels": [{"rule": "slip", "level": level} for level in Level]}, NamedTwice),
        ({"terms": [{"language": "en", "avoided": "aliens"}] * 2}, NamedTwice),
    ],
)
def test_what_no_office_can_set_is_refused(
    desk: Desk, part: dict[str, object], wrong: type[Exception]
) -> None:
    with pytest.raises(wrong):
        load_records(
            desk, decoded({"format": "migdesk-records", "version": 1, **part}), source=SOURCE
        )
    assert dump_house(desk).rule_levels == ()


def test_presets_of_reports_are_handed_on_but_for_those_of_a_project(desk: Desk) -> None:
    project = add_project(desk, title={"en": "Ways Home"}).key
    options = ReportOptions(("en", "ka"), by_room=True, with_people=False)
    keep = partial(keep_preset, desk, kind=ReportKind.PROGRAMME, options=options)
    keep(name="Hall", period=ReportPeriod.THIS_QUARTER)
    keep(name="Donor", project_id=project)
    fund = add_organisation(
        desk, names={"en": OrganisationName("Fund")}, kind=OrganisationKind.DONOR
    ).key
    keep(name="Fund", donor_id=fund)
    dumped = dump_house(desk)
    hall = ReportPresetIn("Hall", "programme", ("en", "ka"), ("by_room",), (), "this_quarter")
    assert dumped.report_presets == (hall,)
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as other:
        load_records(other, dumped, source=SOURCE)
        assert dump_house(other) == dumped
        again = load_records(other, dumped, source=SOURCE)
        assert (again.added, [each.name for each in again.matched]) == ((), ["Hall"])
        other_hall = structs.replace(hall, languages=("ka",))
        told = load_records(
            other, structs.replace(dumped, report_presets=(other_hall,)), source=SOURCE
        )
        assert [each.field for each in told.kept] == ["languages"]
    with pytest.raises(NamedTwice):
        load_records(desk, structs.replace(dumped, report_presets=(hall, hall)), source=SOURCE)


def test_words_by_language_are_handed_on_and_completed(desk: Desk) -> None:
    add_equivalent(desk, words={"en": "Great hall", "ka": "დიდი დარბაზი"})
    add_equivalent(desk, words={"en": "skills"})
    dumped = dump_house(desk)
    assert dumped.equivalents == (
        EquivalentIn({"en": "Great hall", "ka": "დიდი დარბაზი"}),
        EquivalentIn({"en": "skills"}),
    )
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as other:
        add_equivalent(other, words={"en": "skills", "ka": "უნარები"})
        add_equivalent(other, words={"ka": "დიდი დარბაზი"})
        told = load_records(other, dumped, source=SOURCE)
        assert told.added == ()
        assert [each.words for each in equivalents(other)] == [
            {"en": "skills", "ka": "უნარები"},
            {"en": "Great hall", "ka": "დიდი დარბაზი"},
        ]
        assert ([each.name for each in told.completed], told.kept) == (["დიდი დარბაზი"], ())
