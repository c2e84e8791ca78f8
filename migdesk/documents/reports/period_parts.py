"""What reports about a period have in common: figures, a chart by month, events, quotes."""

from collections.abc import Iterable, Iterator, Sequence

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.reports.cells import (
    days_cell,
    figure_cell,
    head,
    in_several_years,
    text_cell,
)
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    Look,
    Paragraph,
    Part,
    Quotation,
    Table,
    line,
)
from migdesk.documents.reports.period_sheets import EventLine, Span, Sums
from migdesk.documents.reports.sheets import QuoteLine
from migdesk.text.dates import day_in_words, month_in_short
from migdesk.text.numbers import figure
from migdesk.text.quotation import in_marks
from migdesk.text.words import Words


def key_figures(words: Words, sums: Sums) -> Iterator[Part]:
    """Yield how much there was, and how many came, by sex."""
    figures = (
        (sums.events, words("report.events")),
        (sums.releases, words("report.releases")),
        (sums.speakers, words("report.spoke")),
        (sums.took_part, _people(words, sums)),
    )
    yield KeyFigures(
        tuple(
            KeyFigure(figure(number, words.language), caption, number)
            for number, caption in figures
        )
    )


def by_month(words: Words, spans: Sequence[Span]) -> Iterator[Part]:
    """Yield the chart of events and releases by months, of a long period by years."""
    is_year = spans[0].is_year
    several = spans[0].first.year != spans[-1].first.year
    yield Heading(words("report.by_year" if is_year else "report.by_month"))
    yield Chart(
        Shape.GROUPED,
        words("report.years_told" if is_year else "report.spans_told"),
        tuple(
            ChartRow(_span(words, span, several=several), (span.events, span.releases))
            for span in spans
        ),
        (head(words, "events"), head(words, "releases")),
        heading=head(words, "year" if is_year else "month"),
    )


def list_of_events(words: Words, events: Sequence[EventLine], sums: Sums) -> Iterator[Part]:
    """Yield the table of events, with what they sum up to and what was not counted."""
    if not events:
        return
    language = words.language
    year = in_several_years(day for event in events for day in (event.first, event.last))
    yield Heading(words("report.list_of_events"))
    total = (
        text_cell(words("report.total_events", count=figure(sums.events, language))),
        *(text_cell(""),) * 2,
        figure_cell(sums.took_part, language),
        figure_cell(sum(event.releases for event in events), language),
    )
    yield Table(
        words("report.list_of_events"),
        (
            Column(head(words, "date"), 104),
            Column(head(words, "event"), 178),
            Column(head(words, "place"), 70),
            Column(head(words, "took_part"), 68, figures=True),
            Column(head(words, "releases"), 51, figures=True),
        ),
        tuple(
            (
                days_cell(event.first, event.last, language, year=year),
                text_cell(event.title, Look.STRONG),
                text_cell(event.place, Look.SOFT),
                came(words, event.took_part),
                figure_cell(event.releases, language),
            )
            for event in events
        ),
        total,
    )
    told = (
        words("report.counted_at", counted=sums.counted, events=sums.events)
        if sums.counted < sums.events
        else "",
        words("report.loose", count=sums.loose) if sums.loose else "",
    )
    yield from notes(*told)


def quotations(quotes: Iterable[QuoteLine], words: Words) -> Iterator[Part]:
    """Yield quotes, each with who said it and where."""
    for quote in quotes:
        said = in_marks(quote.words, quote.language) if quote.verbatim else quote.words
        speaker = line((quote.speaker.name, Look.LABEL), (_told(quote.speaker.told), Look.SOFT))
        day = day_in_words(quote.day, words.language) if quote.day else ""
        where = ", ".join(filter(None, (quote.session, day)))
        facts = (speaker, line((where, Look.SOFT))) if where else (speaker,)
        yield Quotation(said, quote.language, facts)


def notes(*told: str) -> Iterator[Part]:
    """Yield what has to be known of the figures above, as one paragraph."""
    if said := " ".join(filter(None, told)):
        yield Paragraph(line((said, Look.SOFT)))


def came(words: Words, number: int | None) -> Cell:
    """Return a cell that says how many took part, or that nobody counted."""
    if number is None:
        return text_cell(words("report.not_counted"), Look.SOFT)
    return figure_cell(number, words.language)


def _people(words: Words, sums: Sums) -> str:
    """Return what those who took part are called, by sex where somebody counted."""
    if not sums.took_part:
        return words("report.people")
    key = "report.people_by_sex_other" if sums.other else "report.people_by_sex"
    counts = {"women": sums.women, "men": sums.men, "other": sums.other}
    return words(key, **{sex: figure(count, words.language) for sex, count in counts.items()})


def _span(words: Words, span: Span, *, several: bool) -> str:
    if span.is_year:
        return str(span.first.year)
    return month_in_short(span.first, words.language, year=several)


def _told(told: str) -> str:
    return f", {told}" if told else ""
