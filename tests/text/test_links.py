"""Where a link may lead."""

import pytest

from migdesk.text.links import link_address, without_tracking


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


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://a.example/x?utm_source=mail&id=7&fbclid=Q#top", "https://a.example/x?id=7#top"),
        ("https://a.example/x?utm_source=mail", "https://a.example/x"),
        ("https://a.example/x?a=%20&b", "https://a.example/x?a=%20&b"),
        (
            "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F%3Fq%3D1%26utm_id%3D2",
            "https://a.example/?q=1",
        ),
        ("https://www.google.com/url?q=https://a.example/&sa=D", "https://a.example/"),
        ("https://www.google.com/url?sa=t&url=mailto:a@b.example", "mailto:a@b.example"),
        ("https://www.google.com/search?q=https://a.example/", None),
        ("https://www.google.com/url?q=javascript:alert(1)", None),
        ("https://a.example/url?q=https://b.example/", None),
        ("mailto:a@b.example?subject=utm_source=1", None),
        ("https://[broken?utm_source=1", None),
        ("", None),
    ],
)
def test_a_link_leads_straight_to_its_end(address: str, leads: str | None) -> None:
    assert without_tracking(address) == (address if leads is None else leads)
