"""Is a quote divided only where a sentence ends for sure?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migdesk.text.sentences import first_sentence, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("People move. They stay.", ("People move.", "They stay.")),
        ("Who moves? We all do.", ("Who moves?", "We all do.")),
        ("They move! And stay.", ("They move!", "And stay.")),
        ("They said ‘yes.’ We agreed.", ("They said ‘yes.’", "We agreed.")),
        ("People move.  “They stay.”", ("People move.", "“They stay.”")),
        ("In 2026. It was May.", None),
        ("We met in May. 12 came.", ("We met in May.", "12 came.")),
        ("ხალხი მოძრაობს. ისინი რჩებიან.", ("ხალხი მოძრაობს.", "ისინი რჩებიან.")),
        ("ეს ე.წ. მიგრაციაა. ასეა.", ("ეს ე.წ. მიგრაციაა.", "ასეა.")),
        ("Mr. Sample spoke. He left.", ("Mr. Sample spoke.", "He left.")),
        ("The U.S. Embassy came. It left.", ("The U.S. Embassy came.", "It left.")),
        ("Prof. Sample spoke.", None),
        ("J. Sample spoke", None),
        ("Roads, etc. Bridges too. All of it.", ("Roads, etc. Bridges too.", "All of it.")),
        ("People move … They stay", None),
        ("People move... They stay", None),
        ("People move. they stay", None),
        ("People move.", None),
        ("People move.They stay.", None),
        ("", None),
    ],
)
def test_the_first_sentence_ends_where_it_surely_ends(
    text: str, parts: tuple[str, str] | None
) -> None:
    assert first_sentence(text) == parts


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("It began in 2026. The growers met.", "en", ["It began in 2026. ", "The growers met."]),
        (
            "It began in 2026.” “The growers met.",
            "en",
            ["It began in 2026.” ", "“The growers met."],
        ),
        ("It cost 4.5. We paid 5. 12 came.", "en", ["It cost 4.5. ", "We paid 5. 12 came."]),
        ("It began in 2026. growers met.", "en", ["It began in 2026. growers met."]),
        ("It began in 2026. Es war Mai.", "de", ["It began in 2026. Es war Mai."]),
        ("It began in 2026. The growers met.", "", ["It began in 2026. The growers met."]),
        ("დაიწყო 2026. ფერმერები შეხვდნენ.", "ka", ["დაიწყო 2026. ფერმერები შეხვდნენ."]),
        ("დაიწყო 2026. ფერმერები შეხვდნენ.", "en", ["დაიწყო 2026. ფერმერები შეხვდნენ."]),
    ],
)
def test_a_number_ends_a_sentence_in_english(text: str, language: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text, language)] == parts


@given(st.text(st.sampled_from("aA.?! “”’ნ2 \n")))
def test_nothing_is_lost_between_the_parts(text: str) -> None:
    parts = first_sentence(text)
    if parts is not None:
        assert "".join("".join(parts).split()) == "".join(text.split())
        assert all(part.strip() for part in parts)
