"""What a translator gets, and what is read of it when it comes back."""

import re
import zipfile
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import docx
import pytest
from factories.xliff_rules import faults
from hypothesis import given, settings
from hypothesis import strategies as st

from migdesk.documents.sheet import House
from migdesk.documents.translating.job import Job, Unit
from migdesk.documents.translating.table import release_table
from migdesk.documents.translating.xliff import release_xliff
from migdesk.intake.errors import UnitDamaged
from migdesk.intake.translating.table import read_table
from migdesk.intake.translating.xliff import read_xliff
from migdesk.text.blocks import Run, text_hash
from migdesk.text.normal import normal_runs
from migdesk.text.translation import PairState
from migdesk.text.units import unit_ids, with_gaps
from migdesk.vocabulary import BlockKind

SIGNS = "<>&\"'[]/ \n\t abკა“„—é\u00a0\u200b𝔘"
links = st.sampled_from(["", "", "https://a.example/x?y=1&z=2'", "mailto:desk@a.example"])
words = st.one_of(st.text(SIGNS, max_size=12), st.text(max_size=12))
xliff_runs = st.lists(
    st.builds(Run, words, st.booleans(), st.booleans(), links, st.sampled_from(["", "", "city"])),
    max_size=5,
).map(normal_runs)


def job(*units: Unit, notes: tuple[str, ...] = ()) -> Job:
    return Job("office-1", "release-1", "PR-14-2026", "en", "ka", "hash", notes, units)


def units_of(source: tuple[Run, ...], target: tuple[Run, ...]) -> tuple[Unit, ...]:
    (name,) = unit_ids(["b1"])
    return (Unit(name, "paragraph", source, target, PairState.CHANGED, ("A note.",)),)


EVERYTHING = job(
    Unit("headline", "headline", (Run("Harbour <opens> & “closes”"),)),
    Unit("deck", "deck", (Run("Two towns"),), (Run("ორი ქალაქი"),), PairState.IN_STEP),
    Unit(
        "b1",
        str(BlockKind.LEAD),
        (Run("It keeps "), Run("400", bold=True, italic=True), Run(" varieties.\nMany.")),
        (Run("400", bold=True, italic=True), Run(" ჯიში.\nბევრი"), Run("!", bold=True)),
        PairState.CHANGED,
        ("Before: 300.",),
    ),
    Unit(
        "b2",
        str(BlockKind.PULL_QUOTE),
        (Run("See ", href='https://a.example/?a=1&b="2'), Run("[city]", gap="city")),
        (Run("ნახეთ"),),
        PairState.UNCOMPARED,
        fixed=True,
    ),
    notes=("Nino Beridze: ნინო ბერიძე",),
)


def came_back(data: bytes, folder: Path, name: str = "back.xlf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_the_file_is_as_the_format_has_it() -> None:
    assert faults(ET.fromstring(release_xliff(EVERYTHING))) == []  # noqa: S314 - our own


def test_the_rules_see_what_is_wrong() -> None:
    spoilt = (
        release_xliff(EVERYTHING)
        .replace(b'id="deck"', b'id="headline"')
        .replace(b'state="translated"', b'state="done"')
        .replace(b'dataRefStart="d1"', b'dataRefStart="d99"')
        .replace(b"</notes><unit", b"</notes><odd/><unit", 1)
    )
    told = faults(ET.fromstring(spoilt))  # noqa: S314 - our own
    assert len(told) >= 4


def test_states_say_how_the_translation_stands() -> None:
    written = release_xliff(EVERYTHING).decode()
    states = re.findall(r'<segment id="s1" state="(\w+)"(?: subState="([\w:]+)")?', written)
    assert states == [
        ("initial", ""),
        ("final", ""),
        ("translated", "migdesk:stale"),
        ("final", ""),
    ]
    assert written.count('translate="no"') == 1


@settings(max_examples=60)
@given(source=xliff_runs, target=xliff_runs)
def test_xliff_comes_back_as_it_was_sent(source: tuple[Run, ...], target: tuple[Run, ...]) -> None:
    sent = job(*units_of(source, target))
    data = release_xliff(sent)
    assert faults(ET.fromstring(data)) == []  # noqa: S314 - our own
    with TemporaryDirectory() as folder:
        back = read_xliff(came_back(data, Path(folder)))
    (unit,) = back.units
    whole = "".join(run.text for run in source)
    said = any(run.text.strip() for run in target)
    assert (back.workspace, back.release, back.source, back.target) == (
        "office-1",
        "release-1",
        "en",
        "ka",
    )
    assert (unit.id, unit.words, unit.source) == ("b1", text_hash(whole), whole)
    assert unit.target == (target if said else ())


plain_runs = st.lists(
    st.builds(
        Run,
        st.text("<>&\"' abკა“„—é\n", max_size=12),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "", "https://a.example/x?y=1&z=2"]),
    ),
    max_size=5,
).map(normal_runs)


@settings(max_examples=30)
@given(source=plain_runs, target=plain_runs)
def test_a_table_comes_back_as_it_was_sent(
    source: tuple[Run, ...], target: tuple[Run, ...]
) -> None:
    sent = job(*units_of(source, target))
    with TemporaryDirectory() as folder:
        path = came_back(release_table(sent, House("IOM")), Path(folder), "back.docx")
        back = read_table(path)
    (unit,) = back.units
    whole = "".join(run.text for run in source)
    said = any(run.text.strip() for run in target)
    assert (unit.id, unit.words, unit.source) == ("b1", text_hash(whole), whole)
    assert unit.target == (target if said else ())


def test_a_table_shows_both_languages_and_what_to_know() -> None:
    document = docx.Document(BytesIO(release_table(EVERYTHING, House("IOM"))))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows == [
        ["English", "ქართული"],
        ["Harbour <opens> & “closes”", ""],
        ["Two towns", "ორი ქალაქი"],
        ["It keeps 400 varieties.\nMany.\nBefore: 300.", "400 ჯიში.\nბევრი!"],
        ["See [city]", "ნახეთ"],
    ]
    assert [each.text for each in document.paragraphs][:2] == [
        "PR-14-2026",
        "Nino Beridze: ნინო ბერიძე",
    ]


def test_a_row_is_known_by_its_words_where_bookmarks_are_lost(tmp_path: Path) -> None:
    held = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(release_table(EVERYTHING, House("IOM")))) as ours,
        zipfile.ZipFile(held, "w") as theirs,
    ):
        for name in ours.namelist():
            data = ours.read(name)
            theirs.writestr(name, re.sub(rb"<w:bookmark(?:Start|End)[^>]*/>", b"", data))
    back = read_table(came_back(held.getvalue(), tmp_path, "back.docx"))
    assert [unit.id for unit in back.units] == ["headline", "deck", "b1", "b2"]


def test_sentences_that_a_program_made_are_one_paragraph_again(tmp_path: Path) -> None:
    data = (
        '<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" '
        'srcLang="en" trgLang="ka"><file id="f"><unit id="u"><segment><source>One.</source>'
        '<target order="3">ორი.</target></segment><ignorable><source> </source></ignorable>'
        '<segment><source>Two.</source><target order="1"><mrk id="m" type="term">ერთი</mrk>'
        '<sc id="1" subType="xlf:b"/>.<ec startRef="1"/><cp hex="0021"/></target></segment>'
        "</unit></file></xliff>"
    )
    (unit,) = read_xliff(came_back(data.encode(), tmp_path)).units
    assert unit.source == "One. Two."
    assert unit.target == (Run("ერთი"), Run(".", bold=True), Run("! ორი."))


def test_a_paragraph_of_which_a_sentence_is_left_is_not_translated(tmp_path: Path) -> None:
    data = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" '
        'trgLang="ka"><file id="f"><unit id="u"><segment><source>One.</source><target>ერთი.'
        "</target></segment><segment><source>Two.</source></segment></unit></file></xliff>"
    )
    (unit,) = read_xliff(came_back(data.encode(), tmp_path)).units
    assert unit.target == ()


def test_names_outside_are_plain_and_each_is_given_once() -> None:
    names = unit_ids(["b1", "b1", "headline", "a b", "", "u.x"])
    assert len(set(names)) == len(names)
    assert names[:3] == ("b1", "b1.2", "headline")
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", name) for name in names)


def test_gaps_are_gaps_again_by_their_words() -> None:
    gap = Run("[city]", gap="city")
    assert with_gaps((Run("In [city].", bold=True),), (gap,)) == (
        Run("In ", bold=True),
        gap,
        Run(".", bold=True),
    )


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"no file of this kind", "NotXliff"),
        (b"<html/>", "NotXliff"),
        (b'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "OtherXliff"),
        (b'<xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2"/>', "OtherXliff"),
        (b"<xliff", "XliffDamaged"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.1"/>', "XliffDamaged"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff version="2.1"/>', "XliffDamaged"),
        (b"<" + b"x" * (16 * 1024 * 1024), "XliffTooLarge"),
        (
            (
                b'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1">'
                b'<file id="f"><unit id="u"/><unit id="u"/></file></xliff>'
            ),
            "UnitTwice",
        ),
        (
            b'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file id="f">'
            b'<unit id="u"><segment><source>'
            + b'<pc id="1">' * 300
            + b"</pc>" * 300
            + b"</source></segment></unit></file></xliff>",
            "XliffDamaged",
        ),
    ],
)
def test_what_is_no_translation_is_refused(data: bytes, told: str, tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"back\.xlf") as refused:
        read_xliff(came_back(data, tmp_path))
    assert type(refused.value).__name__ == told


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        (
            '<unit id="u"><segment><source>It <g>opens</g></source></segment></unit>',
            ("u", "<g>"),
        ),
        (
            (
                '<unit id="u"><segment><source>It</source><target><b xmlns="urn:x">is</b></target>'
                "</segment></unit>"
            ),
            ("u", "<b>"),
        ),
        (
            (
                '<unit id="u"><segment><source/></segment></unit>'
                '<unit id="w"><segment><target>is</target></segment></unit>'
            ),
            ("w", "<segment>"),
        ),
        (
            '<unit id="u"><segment><source/></segment></unit><unit><segment/></unit>',
            ("2", "<unit>"),
        ),
    ],
)
def test_a_part_that_is_not_as_the_format_has_it_is_named(
    inside: str, told: tuple[str, str], tmp_path: Path
) -> None:
    data = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file id="f">'
        f"{inside}</file></xliff>"
    )
    with pytest.raises(UnitDamaged) as refused:
        read_xliff(came_back(data.encode(), tmp_path))
    assert (refused.value.unit, refused.value.found) == told


def test_remarks_of_a_program_on_a_text_are_passed_over(tmp_path: Path) -> None:
    data = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file id="f">'
        '<unit id="u"><segment><source>It opens</source><target>ის <sm id="m1" type="comment"/>'
        '<mrk id="m2" type="term">იხსნება</mrk><em startRef="m1"/>.</target></segment></unit>'
        "</file></xliff>"
    )
    (unit,) = read_xliff(came_back(data.encode(), tmp_path)).units
    assert unit.target == (Run("ის იხსნება."),)
