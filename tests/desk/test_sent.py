"""What leaves the sample office for programs of others: each text, into every language."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from documents.ninjs_rules import NINJS
from factories.sent import news, texts, translations
from factories.xliff_rules import faults
from jsonschema import Draft202012Validator

from migdesk.desk.desk import Desk
from migdesk.desk.sample import load_sample
from migdesk.store.workspace import Workspace


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    def clock() -> datetime:
        return datetime(2026, 11, 12, 6, 15, tzinfo=UTC)

    path = tmp_path_factory.mktemp("sample") / "sample.migdesk"
    with Workspace.create(path, clock=clock) as workspace:
        desk = Desk(workspace, clock, "Press Officer")
        load_sample(desk)
        yield desk


def test_every_text_to_be_translated_is_as_the_format_has_it(desk: Desk) -> None:
    told = {name: faults(ET.fromstring(data)) for name, data in translations(desk)}  # noqa: S314 - our own
    assert len(told) >= len(texts(desk)) > 0
    assert {name: found for name, found in told.items() if found} == {}


def test_every_text_as_news_follows_the_standard(desk: Desk) -> None:
    validator = Draft202012Validator(NINJS)
    told = {
        name: [error.message for error in validator.iter_errors(json.loads(written))]
        for name, written in news(desk)
    }
    assert len(told) == len(texts(desk)) > 0
    assert {name: found for name, found in told.items() if found} == {}


def test_a_property_that_the_standard_does_not_have_is_seen(desk: Desk) -> None:
    _, written = next(news(desk))
    spoilt = json.loads(written) | {"headline": "One too many", "pubStatus": "finished"}
    told = sorted(error.message for error in Draft202012Validator(NINJS).iter_errors(spoilt))
    assert len(told) == 2
