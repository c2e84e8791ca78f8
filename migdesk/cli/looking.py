"""Commands that only look: list, show, search, history."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from migdesk.cli.exits import DONE
from migdesk.cli.output import complain, say, say_json, say_table
from migdesk.cli.workspaces import reading_desk
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.numbers import record_key, release_key
from migdesk.desk.rows import EventLine, Found, HistoryLine, PersonLine, QuoteLine, ReleaseLine

WORDS_SHOWN = 72
"""Characters of a quote in a list; ``show`` gives all of it."""


def run(options: Namespace) -> int:
    """Carry out the command named in ``options``."""
    with reading_desk(options) as desk:
        match options.command:
            case "list":
                _list(desk, options)
            case "show":
                _show(desk, options)
            case "search":
                _search(desk, options)
            case _:
                _history(desk, options)
    return DONE


def _list(desk: Desk, options: Namespace) -> None:
    asked: dict[str, Callable[..., questions.Page[Any]]] = {
        "events": questions.list_events,
        "people": questions.list_people,
        "quotes": questions.list_quotes,
        "releases": questions.list_releases,
    }
    page = asked[options.what](desk, limit=options.limit)
    if options.json:
        say_json(page.lines)
        return
    say_table(_columns(line) for line in page.lines)
    if page.total > len(page.lines):
        complain(f"{len(page.lines)} of {page.total} shown. Use --limit for more.")


def _columns(line: EventLine | PersonLine | QuoteLine | ReleaseLine) -> Sequence[str]:
    match line:
        case EventLine():
            days = f"{line.start}" if line.start == line.end else f"{line.start}/{line.end}"
            counts = f"{line.quotes} quotes, {line.releases} releases"
            return (str(line.id), days, line.kind, line.status, line.place, counts, line.title)
        case PersonLine():
            return (str(line.id), line.name, line.title, line.organisation)
        case QuoteLine():
            return (str(line.id), line.clearance, line.language, line.speaker, _cut(line.words))
        case ReleaseLine():
            languages = ",".join(line.languages)
            return (line.number or str(line.id), line.stage, languages, line.headline)


def _cut(words: str) -> str:
    return words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1].rstrip() + "…"


def _show(desk: Desk, options: Namespace) -> None:
    shown: dict[str, Callable[[Desk, int], Any]] = {
        "event": questions.show_event,
        "person": questions.show_person,
        "quote": questions.show_quote,
        "release": questions.show_release,
    }
    view = shown[options.kind](desk, _key(desk, options))
    if options.json:
        say_json(view)
    else:
        _say_fields(view, "")


def _key(desk: Desk, options: Namespace) -> int:
    if options.kind != "release":
        return record_key(options.kind, options.id)
    with desk.reading() as session:
        return release_key(session, options.id)


def _say_fields(row: Any, indent: str) -> None:  # noqa: ANN401 - any of the frozen rows
    """Print a row's filled fields, one a line, rows inside it indented below."""
    for field in fields(row):
        value = getattr(row, field.name)
        name = field.name.replace("_", " ")
        if value in ("", None, (), {}):
            continue
        if isinstance(value, tuple) and isinstance(value[0], Struct):
            say(f"{indent}{name}:")
            for inner in value:
                _say_fields(inner, indent + "  ")
                say()
        else:
            say(f"{indent}{name}: {_worded(value)}")


def _worded(value: object) -> str:
    match value:
        case dict():
            return "; ".join(f"{key}: {item}" for key, item in value.items())
        case tuple():
            return "; ".join(_worded(item) for item in value)
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case _:
            return str(value)


def _search(desk: Desk, options: Namespace) -> None:
    text = " ".join(options.text)
    found = questions.find(desk, text, limit=options.limit, best=not options.newest)
    if options.json:
        say_json(found)
        return
    say_table((f"{hit.kind} {hit.id}", hit.title, _marked(hit)) for hit in found)
    if not found:
        complain(f"nothing found for {text}.")


def _marked(hit: Found) -> str:
    """Return the excerpt with what was found between angle marks."""
    pieces, at = [], 0
    for start, length in hit.marks:
        pieces += [hit.excerpt[at:start], "»", hit.excerpt[start : start + length], "«"]
        at = start + length
    return "".join([*pieces, hit.excerpt[at:]])


def _history(desk: Desk, options: Namespace) -> None:
    key = _key(desk, options)
    lines = questions.history_of(desk, options.kind, key)
    if options.json:
        say_json(lines)
        return
    for line in lines:
        _say_history(line, options.kind)


def _say_history(line: HistoryLine, kind: str) -> None:
    part = "" if line.table == kind else f" ({line.table.replace('_', ' ')})"
    say(f"{line.at.isoformat(sep=' ', timespec='minutes')}  {line.who}  {line.label}{part}")
    for change in line.changes:
        say(f"    {change.field}: {change.before or '(empty)'} → {change.after or '(empty)'}")
