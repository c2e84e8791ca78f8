"""XLIFF files as a translator sends them back."""

from pathlib import Path
from xml.etree import ElementTree as ET

from migdesk.text.blocks import text_hash

X = "{urn:oasis:names:tc:xliff:document:2.0}"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
NEW = "ნავსადგური გაიხსნა."
"""What the translator made of the headline, the first and the last paragraph."""


def from_translator(sent: bytes, path: Path, *, stale: bool = True) -> Path:
    """Write a file in which both headlines and the last paragraph are new; return where it is.

    With ``stale`` the last of them was sent with another source than it has now.
    """
    ET.register_namespace("", X[1:-1])
    ET.register_namespace("mda", METADATA)
    root = ET.fromstring(sent)  # noqa: S314 - our own
    figures = {f"migdesk:{kind}" for kind in ("figure", "caption")}
    units = [unit for unit in root.iter(f"{X}unit") if unit.get("type") not in figures]
    for unit in (units[0], units[1], units[-1]):
        segment = unit.find(f"{X}segment")
        assert segment is not None
        target = segment.find(f"{X}target")
        made = target if target is not None else ET.SubElement(segment, f"{X}target")
        for child in list(made):
            made.remove(child)
        made.text = NEW
    if stale:
        (source,) = units[-1].iter(f"{X}source")
        source.text = f"In short: {source.text}"
        for meta in units[-1].iter(f"{{{METADATA}}}meta"):
            if meta.get("type") == "words":
                meta.text = text_hash("".join(source.itertext()))
    path.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))
    return path
