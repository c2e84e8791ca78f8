"""Tables of people, and people as address cards for other programs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from migdesk.desk import handing_out
from migdesk.ui.shell.address import TABLE, Address, Place
from migdesk.ui.shell.screen import Parts


def table_address(way: str) -> Address:
    """Return where a table of people is taken in: pasted, or from a file."""
    return Address(Place.PEOPLE, "person", tab=TABLE, spot=f"people/{way}")


def save_cards(parts: Parts, owner: QObject, keys: Sequence[int], name: str) -> None:
    """Ask where people are saved as address cards, and save them there."""
    translate = QCoreApplication.translate
    kinds = translate("PeopleTables", "Address cards (*.vcf)")
    title = translate("PeopleTables", "Save as address cards")
    wished = name.replace("/", "-").replace("\\", "-")[:80]
    path = parts.files.to_save(title, f"{wished}.vcf", kinds)
    if path is None:
        return
    target = path if path.suffix else path.with_suffix(".vcf")

    def say(written: Path) -> None:
        said = translate("PeopleTables", "Saved as {name}")
        parts.voice.say(said.format(name=written.name))

    parts.worker.run(
        owner,
        title,
        lambda desk, progress: handing_out.write_cards(desk, keys, target, progress=progress),
        say,
    )
