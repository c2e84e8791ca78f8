"""The window: how soon it is there, how soon it follows, how much memory it takes.

Every figure comes from a program of its own that is started for it. What is compared is started in
turn, so that a busy machine slows both alike.
"""

import shutil
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from bench.measuring import percentile, ratio
from bench.report import Result
from bench.window.agendas import ROOMS, SESSIONS, add_agenda
from bench.window.children import OFFSCREEN, Told, run, x_screen
from bench.window.texts import PAIRS, SHORT, WORDS, add_pairs, add_texts

from migdesk.base.paths import WORKSPACE_SUFFIX, lock_of
from migdesk.base.settings import change_settings

STARTS: Final = 9
VISITS: Final = 3
"""So many programs go from place to place: in each there is but one first visit."""

FINDINGS: Final = 200
"""Milliseconds from the last key to what the checks find; the first 150 nobody is disturbed."""

TWO_PAGES: Final = 2
FRAME: Final = 16
"""Milliseconds between two pictures on the screen."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the programs are started on.

    Attributes:
        office: the office that copies are made of.
        folder: for copies, settings and what the programs write.
        bytecode: where Python keeps what it has compiled.
    """

    office: Path
    folder: Path
    bytecode: Path

    def copy(self) -> tuple[Path, tuple[int, int]]:
        """Return a new copy of the office, with the keys of the two releases to write in."""
        path = self.folder / f"window{WORKSPACE_SUFFIX}"
        for old in self.folder.glob(f"{path.name}*"):
            old.unlink()
        shutil.copyfile(self.office, path)
        return path, add_texts(path)

    def told(self, module: str, *arguments: object) -> list[Told]:
        """Run a program without a screen and return what it told."""
        return run(module, *map(str, arguments), bytecode=self.bytecode)


def measure_window(office: Path, folder: Path, bytecode: Path) -> Iterator[Result]:
    """Measure the window on copies of ``office`` made in ``folder``."""
    scene = Scene(office, folder, bytecode)
    wishes = {"interface_language": "en", "theme": "light", "who": "Press Officer"}
    change_settings(folder / "settings.json", **wishes)
    copy, _ = scene.copy()
    yield from _starts(scene, copy, "", OFFSCREEN)
    with x_screen() as screen:
        if screen is not None:
            yield from _starts(scene, copy, " by X11", screen)
            yield from _capturing(scene, " by X11", screen)
    yield from _capturing(scene, "", OFFSCREEN)
    yield from _places(scene, copy)
    yield from _dragging(scene)
    yield from _writing(scene)
    yield from _memory(scene)


def _starts(scene: Scene, copy: Path, how: str, screen: Mapping[str, str]) -> Iterator[Result]:
    def start(module: str, *arguments: str) -> dict[str, Told]:
        # As after a day that ended well: a program that was killed leaves its lock behind, and the
        # next one first asks whether somebody has the file open.
        lock_of(copy).unlink(missing_ok=True)
        told = run(module, *arguments, bytecode=scene.bytecode, screen=screen)
        return {each.word: each for each in told}

    ours = (str(copy), str(scene.folder))
    names = start("started", *ours)["names"].value
    modules = [name for name in names if "." not in name]
    start("bare", *names)
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(STARTS):
        told = start("started", *ours)
        times["painted"].append(told["painted"].at)
        times["filled"].append(told["filled"].at)
        times["bare"].append(start("bare", *modules)["painted"].at)
        times["names"].append(start("bare", *names)["painted"].at)
    yield Result(f"first paint{how}, median", median(times["painted"]) * 1000, "ms")
    yield Result("  a bare window, same modules of Qt, median", median(times["bare"]) * 1000, "ms")
    yield Result("  first paint : bare", ratio(times["painted"], times["bare"]), "×", 1.2)
    of_names = ratio(times["painted"], times["names"])
    yield Result("  first paint : bare, same classes of Qt asked for", of_names, "×")
    yield Result(f"Home with its data{how}, median", median(times["filled"]) * 1000, "ms", 700)


def _places(scene: Scene, copy: Path) -> Iterator[Result]:
    runs = [scene.told("places", copy, scene.folder) for _ in range(VISITS)]
    first, again = _by_place(runs, "first"), _by_place(runs, "again")
    for place, times in first.items():
        yield Result(f"going to {place} for the first time, median", _ms(times), "ms", 100)
    for place, times in again.items():
        yield Result(f"going to {place} again, median", _ms(times), "ms", 100)
    rows, frames, found = (_by_list(runs, word) for word in ("rows", "frames", "found"))
    plain = [time for told in runs for time in _value(told, "plain")]
    for (place, count), times in rows.items():
        what = f"list of {place}, {count:,} rows"
        yield Result(f"{what}, asked for again, median", _ms(times), "ms", 100)
        narrowed = found[place, count]
        yield Result(f"{what}, narrowed down by words, median", _ms(narrowed), "ms", 50)
        yield Result("  slowest", max(narrowed) * 1000, "ms")
        steps = frames[place, count]
        yield Result(f"{what}, a step of scrolling, p95", _at(steps, 95), "ms", FRAME)
        yield Result(f"{what}, a step of scrolling, slowest", max(steps) * 1000, "ms")
        yield Result("  step : one of a plain list, median", ratio(steps, plain), "×")
    yield Result("  a step in a plain list of as many lines, p95", _at(plain, 95), "ms")


def _capturing(scene: Scene, how: str, screen: Mapping[str, str]) -> Iterator[Result]:
    runs = []
    for _ in range(VISITS):
        copy, _ = scene.copy()
        place = (copy, scene.folder)
        runs.append(run("capturing", *place, bytecode=scene.bytecode, screen=screen))
    again, places, saved = (
        [time for told in runs for time in _value(told, word)]
        for word in ("again", "place", "saved")
    )
    first = [_value(told, "first") for told in runs]
    what = f"window for capturing{how}, from its keys to the first letter"
    yield Result(f"{what}, p95", _at([*first, *again], 95), "ms", 150)
    yield Result(f"{what}, the first time, slowest", max(first) * 1000, "ms", 150)
    yield Result("  to the session that runs and its speakers, p95", _at(places, 95), "ms")
    yield Result("  a quote saved and its words cleared, p95", _at(saved, 95), "ms")


def _dragging(scene: Scene) -> Iterator[Result]:
    copy, _ = scene.copy()
    told = scene.told("dragging", copy, scene.folder, *add_agenda(copy))
    what = f"agenda of {SESSIONS} sessions in {ROOMS} rooms"
    steps = _value(told, "frames")
    yield Result(f"{what}, a step of dragging, p95", _at(steps, 95), "ms", FRAME)
    yield Result(f"{what}, a step of dragging, slowest", max(steps) * 1000, "ms")
    yield Result("  until it is drawn for the first time", _value(told, "shown") * 1000, "ms")


def _writing(scene: Scene) -> Iterator[Result]:
    copy, keys = scene.copy()
    told = scene.told("writing", copy, scene.folder, *keys)
    alone, busy, plain = (_value(told, word) for word in ("keys", "busy", "plain"))
    what = f"keystroke in {WORDS:,} words"
    yield Result(f"{what}, p99", _at(alone, 99), "ms", FRAME)
    yield Result(f"{what} while PDFs are built, p99", _at(busy, 99), "ms", FRAME)
    yield Result("  in a plain text field of Qt, p99", _at(plain, 99), "ms")
    yield Result("  keystroke : plain, median", ratio(alone, plain), "×")
    pages = _value(told, "pages")
    if pages != TWO_PAGES:
        raise ValueError(pages)
    yield Result("page after the last key, median", _ms(_value(told, "preview")), "ms", 300)
    yield Result("  made and drawn at once, median", _ms(_value(told, "printed")), "ms")


def measure_checking(office: Path, folder: Path, bytecode: Path) -> Iterator[Result]:
    """Measure two texts side by side, and how soon findings follow typing."""
    scene = Scene(office, folder, bytecode)
    wishes = {"interface_language": "en", "theme": "light", "who": "Press Officer"}
    change_settings(folder / "settings.json", **wishes)
    copy, (long, short) = scene.copy()
    told = scene.told("checking", copy, scene.folder, add_pairs(copy), short, long)
    frames = _value(told, "frames")
    what = f"side by side of {PAIRS} paragraphs, a step of scrolling"
    yield Result(f"{what}, p99", _at(frames, 99), "ms", 1000 / 60)
    yield Result(f"{what}, slowest", max(frames) * 1000, "ms")
    found = dict(each.value for each in told if each.word == "findings")
    for key, words, budget in ((short, SHORT, FINDINGS), (long, WORDS, FINDINGS)):
        what = f"findings after the last key in {words:,} words"
        yield Result(f"{what}, median", _ms(found[key]), "ms", budget)
        yield Result(f"{what}, p99", _at(found[key], 99), "ms")


def _memory(scene: Scene) -> Iterator[Result]:
    copy, (_, short) = scene.copy()
    most = max(each.value for each in scene.told("touring", copy, scene.folder, short))
    bare = _value(scene.told("bare", "QtWidgets"), "memory")
    yield Result("memory at most: every place, a list, a page", most / 1e6, "MB", 200)
    yield Result("  a bare window", bare / 1e6, "MB")
    yield Result("  memory : bare", most / bare, "×")


def _value(told: list[Told], word: str) -> Any:  # noqa: ANN401 - whatever was told
    return next(each.value for each in told if each.word == word)


def _by_place(runs: list[list[Told]], word: str) -> dict[str, list[float]]:
    """Return the times of visits of all runs."""
    times: dict[str, list[float]] = defaultdict(list)
    for told in runs:
        for place, taken in _value(told, word).items():
            times[place] += taken if isinstance(taken, list) else [taken]
    return times


def _by_list(runs: list[list[Told]], word: str) -> dict[tuple[str, int], list[float]]:
    """Return the times of lists of all runs, each by its place and how many rows it has."""
    times: dict[tuple[str, int], list[float]] = defaultdict(list)
    for told in runs:
        counts = dict(each.value for each in told if each.word == "count")
        for each in told:
            if each.word == word:
                place, taken = each.value
                times[place, counts[place]] += taken
    return times


def _ms(times: list[float]) -> float:
    return median(times) * 1000


def _at(times: list[float], percent: float) -> float:
    return percentile(times, percent) * 1000
