"""The settings at a glance are those that are read with care."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.base.glance import (
    LONGEST_NAME,
    LONGEST_PLACE,
    LONGEST_STATE,
    MOST_ENTRIES,
    Glance,
    glance,
)
from migdesk.base.settings import Settings, load_settings, save_settings

NAMES = ("theme", "text_size", "last_file", "windows")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-10, 400) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


def read_with_care(path: Path) -> tuple[object, ...]:
    settings = load_settings(path)
    return tuple(getattr(settings, name) for name in NAMES)


def test_what_was_kept_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = Settings(
        theme="dark",
        text_size=150,
        last_file="/office.migdesk",
        windows={"1440x900": "AdnQywADAAA="},
    )
    save_settings(path, kept)
    assert glance(path) == read_with_care(path) == ("dark", 150, "/office.migdesk", kept.windows)


@pytest.mark.parametrize(
    "data",
    [
        None,
        b"",
        b"[]",
        b"{",
        b"\xff{}",
        b'{"theme": "dark"',
        b"{}" + b" " * 1_000_000,
        b"[" * 100_000,
    ],
)
def test_what_is_no_file_of_settings_counts_as_none(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "settings.json"
    if data is not None:
        path.write_bytes(data)
    assert glance(path) == read_with_care(path) == ("system", 100, "", {})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "light"),
        ("theme", "violet"),
        ("theme", ["dark"]),
        ("text_size", 100),
        ("text_size", 99),
        ("text_size", 200),
        ("text_size", 201),
        ("text_size", "150"),
        ("text_size", 150.0),
        ("text_size", 150.5),
        ("text_size", True),
        ("last_file", "a" * LONGEST_PLACE),
        ("last_file", "a" * (LONGEST_PLACE + 1)),
        ("last_file", 7),
        ("windows", {"1x1": "A" * LONGEST_STATE}),
        ("windows", {"1x1": "A" * (LONGEST_STATE + 1)}),
        ("windows", {"a" * LONGEST_NAME: ""}),
        ("windows", {"a" * (LONGEST_NAME + 1): ""}),
        ("windows", {"1x1": "not base64"}),
        ("windows", {"1x1": "AA\n"}),
        ("windows", {"1x1": None}),
        ("windows", {str(number): "" for number in range(MOST_ENTRIES)}),
        ("windows", {str(number): "" for number in range(MOST_ENTRIES + 1)}),
        ("windows", ["1x1"]),
    ],
)
def test_the_same_values_make_sense(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value}), "utf-8")
    assert glance(path) == read_with_care(path)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_has_not_make_the_whole_file_useless(tmp_path: Path, number: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"theme": {number}, "text_size": 101}}', "utf-8")
    assert glance(path) == read_with_care(path) == Glance()


@given(st.fixed_dictionaries({}, optional=dict.fromkeys((*NAMES, "who"), VALUES)))
def test_whatever_stands_there_both_see_the_same(
    tmp_path_factory: pytest.TempPathFactory, stored: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("glance") / "settings.json"
    path.write_text(json.dumps(stored), "utf-8")
    assert glance(path) == read_with_care(path)
