"""Schedules as pretalx and frab export them."""

from datetime import datetime, timedelta, timezone

import pytest

from migdesk.intake.errors import DeclaresEntities, NothingInTable, TableDamaged
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.schedules import read_schedule
from migdesk.intake.tables.table import Remark, Table, Value

PRETALX = """<?xml version='1.0' encoding='utf-8' ?>
<!-- Made with love -->
<schedule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <generator name="pretalx" version="2024.3" />
  <version>v3</version>
  <conference><title>Two Shores</title><acronym>shores</acronym><start>2026-05-12</start>
    <end>2026-05-13</end><days>2</days><time_zone_name>Asia/Tbilisi</time_zone_name></conference>
  <day index='1' date='2026-05-12' start='2026-05-12T04:00:00+04:00'
    end='2026-05-13T03:59:00+04:00'>
    <room name='Hall A' guid='0d1ad7c7-2a6c-5f79-a1a5-1f1a5f0a4c22'>
      <event guid='4fbe8971-0bc3-424c-9c26-36c3e1eff6b1' id='7' code='ABC'>
        <room>Hall A</room><title>Skills &amp; returns</title><subtitle>A panel</subtitle>
        <type>Panel</type><date>2026-05-12T09:00:00+04:00</date><start>09:00</start>
        <duration>01:30</duration><abstract>Why people return.</abstract>
        <persons><person id='1'>Nino Sample</person>
          <person id='2'>Gia <b>Example</b></person></persons>
        <status>canceled</status>
      </event>
    </room>
  </day>
</schedule>"""

FRAB = """<schedule>
  <day date="2026-05-12" start="2026-05-12T10:00:00+04:00" index="1"><room name="A">
    <event id="1"><start>23:30</start><duration>00:45</duration><title>Late</title></event>
    <event id="2"><start>00:30</start><duration>1:0:30</duration><title>Night</title></event>
    <event id="3"><start>soon</start><duration>long</duration><title>Some time</title></event>
  </room></day>
</schedule>"""

NIGHT = timezone(timedelta(hours=4))


def read(text: str) -> Table:
    return read_schedule(text.encode(), "schedule.xml")


def column(table: Table, field: Field) -> list[Value]:
    at = [meaning and meaning.field for meaning in table.meanings].index(field)
    return [row.cells[at] for row in table.rows]


def test_a_talk_of_pretalx_is_a_row_with_its_people_in_lines() -> None:
    table = read(PRETALX)
    (row,) = table.rows
    assert row.cells == (
        "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        datetime(2026, 5, 12, 9, tzinfo=NIGHT),
        timedelta(minutes=90),
        "Skills & returns",
        "A panel",
        "Panel",
        "Hall A",
        "Nino Sample\nGia Example",
        "Why people return.",
    )
    assert row.remarks == ((Remark.CANCELLED, ""),)
    assert [meaning and meaning.field for meaning in table.meanings][3:5] == [Field.TITLE, None]


def test_hours_of_frab_after_midnight_belong_to_the_night_of_their_day() -> None:
    table = read(FRAB)
    assert column(table, Field.STARTS) == [
        datetime(2026, 5, 12, 23, 30, tzinfo=NIGHT),
        datetime(2026, 5, 13, 0, 30, tzinfo=NIGHT),
        "",
    ]
    assert column(table, Field.LENGTH) == [
        timedelta(minutes=45),
        timedelta(days=1, minutes=30),
        "long",
    ]
    assert table.rows[2].remarks == ((Remark.UNREADABLE, "soon"),)


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE schedule [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE schedule SYSTEM "https://example.org/schedule.dtd">',
    ],
)
def test_a_schedule_that_declares_words_of_its_own_is_refused(declared: str) -> None:
    with pytest.raises(DeclaresEntities):
        read(f'<?xml version="1.0"?>{declared}{FRAB.replace("Late", "&x;")}')


def test_other_xml_is_no_schedule() -> None:
    with pytest.raises(TableDamaged):
        read("<rss><channel/></rss>")
    with pytest.raises(TableDamaged):
        read("<schedule><day>")
    with pytest.raises(TableDamaged):
        read("<?xml version='1.0'?>" + " " * 2_000_000)
    with pytest.raises(NothingInTable):
        read("<schedule><day date='2026-05-12'/></schedule>")
