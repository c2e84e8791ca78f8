"""Tables from the clipboard and as plain text."""

import pytest

from migdesk.intake.errors import (
    NothingInTable,
    NotUnicode,
    TableDamaged,
    TableTooLarge,
    TableTooWide,
)
from migdesk.intake.tables.opening import read_pasted, read_table
from migdesk.intake.tables.table import MOST_BYTES, Origin, Table, Value

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
<!-- p.MsoNormal {margin:0cm} --></style><title>Agenda</title></head><body lang=EN-GB>
<!--StartFragment--><p class=MsoNormal><b><span lang=EN-GB>Day 1, Tuesday 12 May
2026<o:p></o:p></span></b></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <tr style='mso-yfti-irow:0'>
  <td width=151 rowspan=2 valign=top style='width:113.0pt'>
  <p class=MsoNormal>09:00&#8211;09:30<o:p></o:p></p></td>
  <td width=151 valign=top><p class=MsoNormal>Opening &amp; welcome<o:p></o:p></p></td>
  <td width=151 valign=top><p class=MsoNormal>Nino Sample, Head of Unit</p>
  <p class=MsoNormal>Gia Example<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td><p class=MsoNormal>Film</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td colspan=3><p class=MsoNormal align=center>Coffee<span style='display:none'>hidden</span>
  break</p></td>
 </tr>
</table><p class=MsoNormal>Day 2</p>
<table><tr><td><p>10:00</p></td><td><p>Closing</p></td></tr></table>
<!--EndFragment--></body></html>"""

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<style><!-- .xl65 {mso-number-format:"Short Date";} --></style></head><body link=blue>
<table border=0 cellpadding=0 cellspacing=0 width=384 style='border-collapse:collapse'>
<!--StartFragment--><col width=64 span=3 style='width:48pt'>
<tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 align=right style='height:15.0pt'>5/12/2026</td>
  <td class=xl66 align=right>9:00 AM</td><td>Opening,<br>
    hall A</td>
</tr><!--EndFragment--></table></body></html>"""


def cells(table: Table) -> list[tuple[Value, ...]]:
    return [row.cells for row in table.rows]


def test_a_table_of_word_comes_with_the_lines_between_its_parts() -> None:
    assert cells(read_pasted(WORD, "")) == [
        ("Day 1, Tuesday 12 May 2026", "", ""),
        ("09:00–09:30", "Opening & welcome", "Nino Sample, Head of Unit\nGia Example"),
        ("09:00–09:30", "Film", ""),
        ("Coffee break", "", ""),
        ("Day 2", "", ""),
        ("10:00", "Closing", ""),
    ]


def test_cells_of_excel_are_what_was_seen() -> None:
    assert cells(read_pasted(EXCEL, "")) == [("5/12/2026", "9:00 AM", "Opening,\nhall A")]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<table><tr><td>a<td>b<tr><td>c", [("a", "b"), ("c", "")]),
        (
            "<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>",
            [("a", "", "b"), ("a", "", "c")],
        ),
        ("<table><caption>Day 1</caption><tr><td>a</table>", [("Day 1",), ("a",)]),
        ("<table><tr><td>a<table><tr><td>b<td>c</table></table>", [("a\nb c",)]),
        ("<table><tr><td style='display:none'>x<td>y</table>", [("y",)]),
        ("<table><tr><td>a<script>alert(1)</script><td>b</table>", [("a", "b")]),
        ("<table><tr><td rowspan=99999999999 colspan=x>a</table>", [("a",)]),
        ("</td></table><table><tr></tr><tr><td>a</td></td></tr></table></table>", [("a",)]),
    ],
)
def test_any_markup_is_read_as_a_browser_shows_it(html: str, found: list[tuple[str, ...]]) -> None:
    assert cells(read_pasted(html, "")) == found


def test_markup_without_a_table_leaves_it_to_the_text() -> None:
    table = read_pasted("<p>09:00 Opening</p>", "a\tb\n")
    assert (table.origin, cells(table)) == (Origin.CLIPBOARD, [("a", "b")])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a;b\n1;2\n", [("a", "b"), ("1", "2")]),
        ("a,b\r\n1,2\r\n", [("a", "b"), ("1", "2")]),
        ("a|b\n1|2", [("a", "b"), ("1", "2")]),
        ("sep=;\r\na;b,c", [("a", "b,c")]),
        ('a,b\n"x, y\nz",2\n', [("a", "b"), ("x, y\nz", "2")]),
        ("Title\tRoom\n\n\tA\n", [("Title", "Room"), ("", "A")]),
        ('"Growth" and jobs\tA\n"open\tB\n', [('"Growth" and jobs', "A"), ('"open', "B")]),
        ("one\ntwo, three\n", [("one",), ("two, three",)]),
        ("ᲡᲐᲗᲐᲣᲠᲘ\tA\n", [("სათაური", "A")]),
    ],
)
def test_text_is_divided_by_what_divides_it(text: str, found: list[tuple[str, ...]]) -> None:
    assert cells(read_pasted("", text)) == found


def test_lines_that_begin_with_hours_are_sessions_with_their_people_below() -> None:
    text = (
        "Programme\n09:00–09:30 Opening, welcome\n   Moderator: Nino Sample\n   Gia Example\n"
        "09.30 - 10:00: Coffee\nDay 2\n0900-1000 Closing\n"
    )
    assert cells(read_pasted("", text)) == [
        ("Programme", "", ""),
        ("09:00–09:30", "Opening, welcome", "Moderator: Nino Sample\nGia Example"),
        ("09.30 - 10:00", "Coffee", ""),
        ("Day 2", "", ""),
        ("0900-1000", "Closing", ""),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_are_unicode_with_or_without_a_mark(encoding: str) -> None:
    (table,) = read_table("სახელი,Name\nნინო,Nino\n".encode(encoding), "list.csv")
    assert cells(table) == [("სახელი", "Name"), ("ნინო", "Nino")]


def test_a_page_stored_as_a_spreadsheet_is_read_as_the_page_it_is() -> None:
    (table,) = read_table(b"<html><table><tr><td>a<td>b</table>", "export.xls")
    assert (table.origin, cells(table)) == (Origin.LIST, [("a", "b")])


def test_an_old_encoding_is_said_and_not_guessed() -> None:
    with pytest.raises(NotUnicode) as raised:
        read_table("Name\nJosé\n".encode("cp1252"), "list.csv")
    assert raised.value.byte == 8


@pytest.mark.parametrize("text", ["", "\n\n", " \t \n", ";;;\n"])
def test_nothing_is_said_to_be_nothing(text: str) -> None:
    with pytest.raises(NothingInTable):
        read_pasted("<p></p>", text)


def test_what_is_too_large_is_not_read() -> None:
    with pytest.raises(TableTooLarge):
        read_pasted("", "x" * (MOST_BYTES + 1))
    with pytest.raises(TableTooLarge):
        read_pasted("<table>" + "x" * MOST_BYTES, "")
    with pytest.raises(TableTooWide):
        read_pasted("", "x\t" * 200 + "x")
    with pytest.raises(TableDamaged):
        read_pasted("", f"a\t{'x' * 200_000}\n")
