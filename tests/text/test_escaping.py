"""What was typed is shown as it was typed, and becomes no tag."""

import html

import pytest

from migdesk.text.escaping import between_tags, in_quotes

TYPED = ["", "Plain", "A & B", "<b>5 > 3</b>", "&amp; as typed", """"both" and 'one'""", "ქალაქი’"]


@pytest.mark.parametrize("words", TYPED)
def test_between_tags(words: str) -> None:
    assert between_tags(words) == html.escape(words, quote=False)


@pytest.mark.parametrize("words", TYPED)
def test_in_quotes(words: str) -> None:
    assert in_quotes(words) == html.escape(words)
