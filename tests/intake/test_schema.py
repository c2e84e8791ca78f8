"""The published schema and page of the records format say what the reader does."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from factories.records_files import Json, conference
from jsonschema import Draft202012Validator

from migdesk.base.resources import resource
from migdesk.intake.reading import read_records
from migdesk.intake.records_file import SIZE_LIMIT
from migdesk.intake.schema import schema_json
from migdesk.intake.values import IMAGE_LIMIT

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture
def schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema_json()))


def test_the_published_schema_is_the_present_one() -> None:
    """If not: python -m migdesk.intake.schema docs/records.schema.json."""
    assert (DOCS / "records.schema.json").read_bytes() == schema_json()


def test_the_schema_is_a_schema(schema: Draft202012Validator) -> None:
    Draft202012Validator.check_schema(schema.schema)


def test_the_schema_agrees_with_sound_files(schema: Draft202012Validator) -> None:
    assert list(schema.iter_errors(conference())) == []
    for file in resource("sample").glob("*.json"):
        assert list(schema.iter_errors(json.loads(file.read_text("utf-8")))) == []


def without(data: Json, *steps: str | int) -> Json:
    there: Any = data
    for step in steps[:-1]:
        there = there[step]
    del there[steps[-1]]
    return data


@pytest.mark.parametrize(
    "data",
    [
        conference() | {"peoples": []},
        conference() | {"version": 2},
        conference() | {"series": [{"id": "x", "title": {}}]},
        conference() | {"series": [{"id": "x", "title": {"English": "Forum"}}]},
        without(conference(), "event", "zone"),
    ],
    ids=["unknown field", "later version", "no title", "no language tag", "no zone"],
)
def test_the_schema_refuses_what_the_reader_refuses(
    schema: Draft202012Validator, data: Json
) -> None:
    assert not schema.is_valid(data)


def test_the_example_of_the_page_is_sound(tmp_path: Path, schema: Draft202012Validator) -> None:
    page = (DOCS / "records-format.md").read_text("utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert list(schema.iter_errors(json.loads(example))) == []
    path = tmp_path / "example.json"
    path.write_text(example, "utf-8")
    assert [quote.words for quote in read_records(path).quotes] == [
        "A harbour is a promise that somebody will be there."
    ]


def test_the_page_names_the_limits_of_the_reader() -> None:
    page = (DOCS / "records-format.md").read_text("utf-8")
    limits = [f"{limit // 1024**2} MB" for limit in (IMAGE_LIMIT, SIZE_LIMIT)]
    assert re.findall(r"\d+ MB", page) == limits
