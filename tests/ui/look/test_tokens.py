"""Every text can be read on every ground it stands on, in both themes."""

import tomllib

import pytest
from PySide6.QtGui import QColor

from migdesk.base.resources import resource
from migdesk.ui.look import Look
from migdesk.ui.look.tokens import read_tokens

TONES = ("green", "amber", "red", "violet", "teal", "gray")
GROUNDS = ("window", "canvas", "raised", "sunken", "paper", "hover", "sel")
TEXTS = [(ink, ground) for ink in ("text", "text2", "text3") for ground in GROUNDS]
TEXTS += [("text", "press"), ("text2", "press")]
TEXTS += [(tone, f"{tone}_bg") for tone in TONES]
TEXTS += [(f"face_{number}", f"face_{number}_bg") for number in range(8)]
TEXTS += [("on_accent", "accent"), ("on_accent", "accent_hover")]
TEXTS += [("accent_text", ground) for ground in ("accent_soft", "canvas", "raised", "window")]
TEXTS += [(tone, ground) for tone in TONES for ground in ("canvas", "raised")]
EDGES = [("control", ground) for ground in ("canvas", "raised")]
EDGES += [("spelling", "paper")]
EDGES += [("accent_text", ground) for ground in ("canvas", "raised", "sel", "window")]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("least", "pairs"), [(4.5, TEXTS), (3.0, EDGES)])
def test_contrast(theme: str, least: float, pairs: list[tuple[str, str]]) -> None:
    look = Look(dark=theme == "dark")
    poor = [
        (ink, ground, round(found, 2))
        for ink, ground in pairs
        if (found := contrast(look.colour(ink), look.colour(ground))) < least
    ]
    assert poor == []


def test_both_themes_have_the_same_tokens() -> None:
    assert set(read_tokens("light")) == set(read_tokens("dark"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_file_is_read_as_toml_is(theme: str) -> None:
    with resource("style", "tokens.toml").open("rb") as file:
        assert read_tokens(theme) == tomllib.load(file)[theme]
