"""Sheets with anything in them, for properties that hold whatever somebody typed."""

from hypothesis import strategies as st

from migdesk.documents.sheet import About, ContactLine, House, KeyFigure, NoticeLine, ReleaseSheet
from migdesk.text.blocks import Block, Run
from migdesk.vocabulary import BlockKind, NoticeKind, ReleaseKind

SIGNS = "*_`[]()<>&#+-=.!~|\\\"'/:;,1) \n\t abკა“„—é€\u00a0"
texts = st.one_of(st.text(SIGNS, max_size=12), st.text(max_size=12))
links = st.sampled_from(["", "", "https://a.example/x?y=1&copy;=2(", "javascript:alert(1)"])
runs = st.builds(Run, texts, st.booleans(), st.booleans(), links, st.sampled_from(["", "", "city"]))
kinds = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.PULL_QUOTE])
blocks = st.builds(Block, st.uuids().map(str), kinds, st.lists(runs, max_size=4).map(tuple))


def sheets_of_anything() -> st.SearchStrategy[ReleaseSheet]:
    """Return sheets in English whose every text is arbitrary; pull quotes are not among them."""
    return st.builds(
        ReleaseSheet,
        language=st.just("en"),
        kind=st.sampled_from(ReleaseKind),
        house=st.builds(House, texts, texts, footer=texts),
        headline=texts,
        number=st.just("PR-14-2026"),
        subject=texts,
        deck=texts,
        dateline=texts,
        key_figures=st.lists(st.builds(KeyFigure, texts, texts), max_size=2).map(tuple),
        blocks=st.lists(blocks, max_size=4).map(tuple),
        abouts=st.lists(st.builds(About, texts, texts), max_size=1).map(tuple),
        contacts=st.lists(
            st.builds(ContactLine, texts, texts, texts, texts, texts), max_size=1
        ).map(tuple),
        notices=st.lists(
            st.builds(NoticeLine, st.sampled_from(NoticeKind), st.dates(), texts), max_size=2
        ).map(tuple),
        draft=st.booleans(),
    )
