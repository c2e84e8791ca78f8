"""What the press made of an event of the sample office, and who writes for one of the outlets."""

from datetime import timedelta
from pathlib import Path
from typing import Final

from factories.windows import SAMPLE_NOON, sample_clock
from migdesk.desk.desk import Desk
from migdesk.desk.media import add_coverage, add_media_contact, add_outlet
from migdesk.desk.rows import Changes
from migdesk.store.workspace import Workspace
from migdesk.vocabulary import OutletKind, Tone

COVERED: Final = 14
"""The event that was written about."""


def note_press(desk: Desk, event_id: int = COVERED) -> Changes:
    """Note what three outlets published about an event, and who writes for the first of them."""
    pieces = (
        ("Coast Daily", OutletKind.NEWSPAPER, 40_000, Tone.POSITIVE, "Desks that know the way"),
        ("Radio Breeze", OutletKind.RADIO, 120_000, Tone.NEUTRAL, "Return, and then what?"),
        ("Harbour Online", OutletKind.ONLINE, 9_500, Tone.NEGATIVE, ""),
    )
    done = []
    for back, (name, kind, reach, tone, title) in enumerate(pieces):
        outlet = add_outlet(desk, name={"en": name}, kind=kind, reach=reach)
        piece = add_coverage(
            desk,
            outlet_id=outlet.key,
            day=SAMPLE_NOON.date() - timedelta(days=back),
            event_id=event_id,
            title=title,
            link="https://coast.example/desks" if title else "",
            language="en",
            tone=tone,
            names_donor=tone is Tone.POSITIVE,
        )
        done += [outlet, piece]
    mari = add_media_contact(
        desk,
        name={"en": "Mari Inkwell", "ka": "მარი ინკველი"},
        outlet_id=1,
        beat="Migration, the coast",
        email="mari@coast.example",
        phone="+995 32 2 00 00 00",
        languages=("ka", "en"),
    )
    otto = add_media_contact(
        desk, name={"en": "Otto Proof"}, outlet_id=1, beat="Courts", opted_out=True
    )
    touched = frozenset().union(*(changes.touched for changes in (*done, mari, otto)))
    return Changes(otto.action, otto.label, touched)


def note_press_in(path: Path) -> None:
    """Note it in an office file that is not open."""
    with Workspace.open(path, clock=sample_clock) as workspace:
        note_press(Desk(workspace, sample_clock, "Press Officer"))
