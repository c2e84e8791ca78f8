"""``migdesk --self-test``: does this installation work, from the first file to the last page?"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from migdesk.base.clock import system_clock
from migdesk.base.resources import resource
from migdesk.cli.exits import DONE, FAILED
from migdesk.cli.output import complain, say
from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.exports import export_release, read_back
from migdesk.desk.sample import load_sample
from migdesk.desk.spelling import Spelling, can_spell
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace
from migdesk.text.spelt import Script
from migdesk.text.words import available_languages, words_for


class SelfTestFailed(Exception):
    """A step of the self-test did not come out as it must."""


def run() -> int:
    """Try every part once in a folder that is removed afterwards; say what works."""
    steps: tuple[tuple[str, Callable[[Path], str]], ...] = (
        ("words", _words),
        ("fonts", _fonts),
        ("workspace", _workspace),
        ("documents", _documents),
        ("file check", _check),
        ("spelling", _spelling),
    )
    with tempfile.TemporaryDirectory(prefix="migdesk-") as folder:
        for name, step in steps:
            try:
                say(f"ok  {name}: {step(Path(folder))}")
            except Exception as error:  # noqa: BLE001 - whatever is wrong is what was asked for
                complain(f"{name} does not work: {type(error).__name__}: {error}")
                return FAILED
    say("MigDesk works.")
    return DONE


def _words(_folder: Path) -> str:
    languages = available_languages()
    return ", ".join(words_for(language)("language.own") for language in languages)


def _fonts(_folder: Path) -> str:
    names = sorted(path.stem for path in resource("fonts").glob("*.ttf"))
    _require(names, "no fonts")
    return f"{len(names)} files"


def _workspace(folder: Path) -> str:
    with Workspace.create(folder / "self-test.migdesk", clock=system_clock) as workspace:
        desk = Desk(workspace, system_clock, "self-test")
        load_sample(desk)
        total = questions.list_quotes(desk, limit=1).total
    _require(total, "the sample office has no quotes")
    return f"sample office with {total} quotes"


def _documents(folder: Path) -> str:
    with Workspace.open(folder / "self-test.migdesk", clock=system_clock, write=False) as workspace:
        desk = Desk(workspace, system_clock, "self-test")
        latest = questions.list_releases(desk, limit=1).lines[0]
        for language in latest.languages:
            text = read_back(export_release(desk, latest.number, language))
            _require(latest.number.split("-")[1] in text, "the number is not on the page")
    return f"{latest.number} in {', '.join(latest.languages)}, read back"


def _check(folder: Path) -> str:
    verdict = verify(folder / "self-test.migdesk")
    _require(verdict.sound, str(verdict.findings))
    return "sound"


def _spelling(_folder: Path) -> str:
    if not can_spell():
        return "not on this computer"
    spelling = Spelling()
    typos: tuple[tuple[Script, str], ...] = (("en", "conferense"), ("ka", "საქართველოშ"))
    for script, typo in typos:
        _require(spelling.suggested(script, typo), f"nothing is suggested for {typo}")
    return ", ".join(script for script, _ in typos)


def _require(condition: object, what: str) -> None:
    if not condition:
        raise SelfTestFailed(what)
