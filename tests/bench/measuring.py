"""Taking times. Whatever is compared is run in turn, so that a busy machine slows both alike."""

import math
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter
from typing import TypeVar

Key = TypeVar("Key")


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def alternating(
    works: Mapping[Key, Callable[[int], object]], *, rounds: int, warm_up: int, first: int = 0
) -> dict[Key, list[float]]:
    """Run every one of ``works`` once a round, and return their times in seconds.

    Each is told the number of the round, counted from ``first``. The first ``warm_up`` rounds
    are not timed.
    """
    times: dict[Key, list[float]] = {key: [] for key in works}
    for number in range(first, first + warm_up + rounds):
        for key, work in works.items():
            taken = seconds(lambda work=work, number=number: work(number))
            if number >= first + warm_up:
                times[key].append(taken)
    return times


def in_stretches(
    works: Mapping[Key, Callable[[int], object]], *, stretches: int, rounds: int, warm_up: int
) -> list[dict[Key, list[float]]]:
    """Return the times of several stretches, rounds counted on from each to the next."""
    return [
        alternating(works, rounds=rounds, warm_up=warm_up, first=number * (warm_up + rounds))
        for number in range(stretches)
    ]


def quietest(
    stretches: Sequence[Mapping[Key, Sequence[float]]], *, by: Key
) -> Mapping[Key, Sequence[float]]:
    """Return the stretch in which ``by`` took the least: its speed is the machine's, not ours."""
    return min(stretches, key=lambda times: median(times[by]))


def percentile(times: Sequence[float], percent: float) -> float:
    """Return the time that ``percent`` of ``times`` do not exceed."""
    return sorted(times)[max(math.ceil(percent / 100 * len(times)) - 1, 0)]


def ratio(times: Sequence[float], other: Sequence[float]) -> float:
    """Return how many times longer ``times`` are than ``other``, by their medians."""
    return median(times) / median(other)
