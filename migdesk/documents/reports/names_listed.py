"""Whose names stand on cards or badges, as a table: for a spreadsheet, to print them elsewhere."""

from collections.abc import Iterator

from migdesk.documents.reports.event_sheets import CardsSheet
from migdesk.documents.reports.parts import Cell, Column, Look, Table, line
from migdesk.documents.reports.sheets import Named
from migdesk.text.capitals import capitalised
from migdesk.text.words import words_for


def names_listed(sheet: CardsSheet) -> Table:
    """Return a name and a title in each language, a row for each card; heads in that language."""
    columns = tuple(
        Column(capitalised(words_for(language)(f"report.{told}")), 1)
        for language in sheet.front.languages
        for told in ("name", "title")
    )
    rows = tuple(tuple(_cells(person)) for person in sheet.people)
    return Table(words_for(sheet.front.languages[0])("report.speakers"), columns, rows)


def _cells(person: tuple[Named, ...]) -> Iterator[Cell]:
    for named in person:
        yield Cell((line((named.name, Look.STRONG)),))
        yield Cell((line((named.told, Look.PLAIN)),))
