"""A release as news in JSON: what the standard has, in each state of a release."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from documents import sheets
from documents.any_sheet import sheets_of_anything
from documents.ninjs_rules import NINJS
from documents.test_forms import ALL
from hypothesis import given
from jsonschema import Draft202012Validator
from msgspec import structs

from migdesk.documents.forms.news import NewsItem, release_news
from migdesk.documents.sheet import ReleaseSheet

RELEASE = "7b0f1a52-4f6e-4a44-9d5e-3c1f6a7d9b10"
MADE = datetime(2026, 3, 2, 8, 30, 15, 999, UTC)


def told(sheet: ReleaseSheet, others: tuple[str, ...] = ()) -> dict[str, Any]:
    written = release_news(NewsItem(sheet, RELEASE, version=1, made=MADE, others=others))
    assert written.endswith("}\n")
    found: dict[str, Any] = json.loads(written)
    Draft202012Validator(NINJS).validate(found)
    return found


@pytest.mark.parametrize("sheet", ALL)
def test_every_release_follows_the_standard_and_says_all_of_it_again(sheet: ReleaseSheet) -> None:
    assert told(sheet) == told(sheet)
    assert told(sheet)["language"] == sheet.language


@given(sheets_of_anything())
def test_whatever_is_typed_follows_the_standard(sheet: ReleaseSheet) -> None:
    assert told(sheet)["uri"] == f"urn:uuid:{RELEASE}#{sheet.language}"


def test_what_a_release_says_is_told_by_its_names() -> None:
    sheet = structs.replace(sheets.every_block(), draft=False, notices=())
    found = told(sheet, ("ka",))
    assert {name: found[name] for name in ("pubStatus", "versionCreated", "altIds")} == {
        "pubStatus": "usable",
        "versionCreated": "2026-03-02T08:30:15+00:00",
        "altIds": [{"role": "number", "value": sheet.number}],
    }
    assert found["headlines"] == [
        {
            "role": "main",
            "contentType": "text/plain",
            "value": "Journalists invited to see a seed library",
        }
    ]
    assert found["associations"] == [
        {"name": "language-ka", "rel": "translation", "uri": f"urn:uuid:{RELEASE}#ka"}
    ]
    html, plain = found["bodies"]
    assert html["value"].startswith('<p class="lead">')
    assert plain["charCount"] == len(plain["value"])


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ({"draft": True}, "withheld"),
        ({"draft": False}, "usable"),
        ({"draft": False, "withdrawn": True}, "canceled"),
    ],
)
def test_what_may_not_be_used_says_so(state: dict[str, bool], status: str) -> None:
    assert told(structs.replace(sheets.every_block(), **state))["pubStatus"] == status  # type: ignore[arg-type]  # booleans all


def test_an_embargo_is_a_moment_and_a_note() -> None:
    until = datetime(2026, 3, 3, 10, tzinfo=sheets.TBILISI)
    found = told(structs.replace(sheets.every_block(), embargo=until, notices=()))
    assert found["embargoedUntil"] == "2026-03-03T06:00:00+00:00"
    assert found["edNote"].startswith("Embargo")
