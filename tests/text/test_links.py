"""Where a link may lead."""

import pytest

from migdesk.text.links import link_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://office.example/ka?a=1&b=2#top", "https://office.example/ka?a=1&b=2#top"),
        ("HTTP://office.example", "HTTP://office.example"),
        ("mailto:press@office.example", "mailto:press@office.example"),
        ("tel:+995322000000", "tel:+995322000000"),
        (" www.office.example/x ", "https://www.office.example/x"),
        ("press@office.example", "mailto:press@office.example"),
        ("https://საქართველო.გე", "https://საქართველო.გე"),
        ("https://a.example\u202e", "https://a.example"),
        ("", ""),
        ("office", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("java\x00script:alert(1)", ""),
        ("data:text/html,<b>", ""),
        ("https://a b", ""),
        ('https://a"b', ""),
        ("https://", ""),
        ("/news", ""),
        ("C:\\Temp\\x", ""),
    ],
)
def test_only_pages_mail_and_telephones_are_led_to(typed: str, address: str) -> None:
    assert link_address(typed) == address
