"""Names of files by the pattern of an office: kept by every system, whatever a headline says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.file_names import (
    RELEASE_FIELDS,
    RELEASE_NAMES,
    REPORT_FIELDS,
    REPORT_NAMES,
    Fault,
    Field,
    Found,
    distinct,
    fault_in,
    filled_in,
)

VALUES = {
    Field.NUMBER: "PR-14-2026-v2",
    Field.KIND: "press-release",
    Field.LANGUAGE: "ka",
    Field.DATE: "2026-05-14",
    Field.HEADLINE: "Who pays: “all of us”?",
    Field.EVENT: "Harbours and People",
}


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (RELEASE_NAMES, "PR-14-2026-v2-ka"),
        (REPORT_NAMES, "Harbours-and-People-press-release-ka"),
        ("{date} {number} ({language})", "2026-05-14 PR-14-2026-v2 (ka)"),
        ("HOA_{headline}_{language}", "HOA_Who-pays-“all-of-us”_ka"),
        ("{project}-{number}", "PR-14-2026-v2"),
        ("{number}-{project}-{language}", "PR-14-2026-v2-ka"),
        ("{number}.{project}", "PR-14-2026-v2"),
        ("{project}", "PR-14-2026-v2-ka"),
    ],
)
def test_a_pattern_is_filled_in(pattern: str, name: str) -> None:
    assert filled_in(pattern, VALUES) == name


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("con", "_con"),
        ("LPT1", "_LPT1"),
        ("aux.2026", "_aux.2026"),
        ("console", "console"),
        ("..", "file"),
        ("a\u202etxt\u200b", "atxt"),
        ("e\u0301te\u0301", "\xe9t\xe9"),
        ('a/b\\c:d*e?f"g<h>i|j\nk', "a-b-c-d-e-f-g-h-i-j-k"),
        ("Ends with a dot.", "Ends-with-a-dot"),
    ],
)
def test_what_a_system_does_not_keep_is_left_out(value: str, name: str) -> None:
    assert filled_in("{event}", {Field.EVENT: value}) == name


def test_of_a_name_that_is_too_long_the_longest_value_is_cut_and_not_the_end() -> None:
    name = filled_in(
        "{event}-{headline}-{language}",
        {Field.EVENT: "ღონისძიება", Field.HEADLINE: "ა" * 400, Field.LANGUAGE: "ka"},
    )
    assert re.fullmatch(r"ღონისძიება-ა+-ka", name)
    assert 180 < len(name.encode()) <= 190


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("{number}", None),
        ("press {language}", None),
        ("{nummer}", Found(Fault.UNKNOWN_FIELD, "nummer")),
        ("{headline", Found(Fault.LOOSE_BRACE, "{")),
        ("number}", Found(Fault.LOOSE_BRACE, "}")),
        ("{{number}}", Found(Fault.LOOSE_BRACE, "{")),
        ("out/{number}", Found(Fault.BARRED_SIGN, "/")),
        ("{number}?", Found(Fault.BARRED_SIGN, "?")),
        ("{number}\t", Found(Fault.BARRED_SIGN, "\t")),
        ("release", Found(Fault.NO_FIELD)),
        ("", Found(Fault.NO_FIELD)),
        ("{number}" + "-" * 200, Found(Fault.TOO_LONG)),
    ],
)
def test_a_pattern_that_cannot_be_used_says_why(pattern: str, found: Found | None) -> None:
    assert fault_in(pattern, RELEASE_FIELDS) == found


def test_a_report_has_no_number_and_no_headline() -> None:
    assert fault_in("{number}", REPORT_FIELDS) == Found(Fault.UNKNOWN_FIELD, "number")


@pytest.mark.parametrize(
    ("name", "taken", "found"),
    [
        ("a.pdf", (), "a.pdf"),
        ("a.pdf", ("b.pdf",), "a.pdf"),
        ("a.pdf", ("A.PDF",), "a-2.pdf"),
        ("a.pdf", ("a.pdf", "a-2.pdf"), "a-3.pdf"),
        ("\xe9.pdf", ("e\u0301.pdf",), "\xe9-2.pdf"),
    ],
)
def test_no_two_files_have_one_name(name: str, taken: tuple[str, ...], found: str) -> None:
    assert distinct(name, taken) == found


patterns = st.lists(
    st.sampled_from([f"{{{field}}}" for field in Field] + ["-", " ", "_", ".", "მედია"]), min_size=1
).map("".join)


@given(patterns, st.dictionaries(st.sampled_from(Field), st.text(max_size=300)))
def test_every_name_can_be_kept_by_every_system(pattern: str, values: dict[Field, str]) -> None:
    name = filled_in(pattern, values)
    assert name == name.strip(" .-")
    assert 0 < len(name.encode()) <= 191
    assert re.search(r'[\\/:*?"<>|\x00-\x1f]', name) is None
