"""The command that checks a release before it leaves the office."""

from argparse import Namespace
from collections.abc import Iterator, Mapping

from migdesk.cli.exits import BLOCKED, DONE
from migdesk.cli.output import complain, say_json, say_table
from migdesk.cli.workspaces import reading_desk
from migdesk.desk import questions
from migdesk.desk.numbers import release_key
from migdesk.desk.rows import CheckLine, CheckPage, ReleasePage
from migdesk.text.key_figures import figure_number, parts_of
from migdesk.vocabulary import Level


def run(options: Namespace) -> int:
    """Check a release in one language or in all, and tell whether something blocks."""
    with reading_desk(options) as desk:
        with desk.reading() as session:
            key = release_key(session, options.id)
        release = questions.release_page(desk, key)
        languages = [options.language] if options.language else [t.language for t in release.texts]
        pages = [questions.checks(desk, key, language) for language in languages]
    if options.json:
        say_json(pages)
    else:
        for page in pages:
            _say(page, release)
    return BLOCKED if any(page.blocked for page in pages) else DONE


def _say(page: CheckPage, release: ReleasePage) -> None:
    places = dict(_places(release, page.language))
    say_table((page.language, *_columns(line, places)) for line in page.lines)
    blocking = sum(line.level is Level.BLOCKS for line in page.lines)
    warnings = len(page.lines) - blocking
    told = f"{page.language}: {blocking} of the checks block, {warnings} warn"
    complain(f"{told}, {len(page.kept)} set aside." if page.kept else f"{told}.")


def _columns(line: CheckLine, places: Mapping[str, str]) -> tuple[str, str, str, str]:
    return line.level, places.get(line.block, "text"), line.rule, line.sentence


def _places(release: ReleasePage, language: str) -> Iterator[tuple[str, str]]:
    """Yield what each paragraph of a text is called in a list: they are counted from 1."""
    yield from (("headline", "headline"), ("deck", "deck"), ("dateline", "dateline"))
    for text in release.texts:
        if text.language == language:
            for number, block in enumerate(text.blocks, 1):
                yield block.id, f"paragraph {number}"
            for part, _ in parts_of(text.key_figures):
                yield part, f"key figure {figure_number(part)}"
