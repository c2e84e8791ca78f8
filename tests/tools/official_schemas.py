"""Holds what leaves the office against the schemas of the standards themselves.

    python tests/tools/official_schemas.py FOLDER

FOLDER has ``xliff_core_2.0.xsd`` and ``metadata.xsd`` of XLIFF 2.1 (OASIS) with the schemas that
they import, and ``ninjs-schema_3.0.json`` (IPTC). They are not ours to hand on in this tree: the
suite has the same rules written down from the standards, in ``factories/xliff_rules.py`` and
``documents/ninjs_rules.py``. This program tells whether both still say the same: run it when a
writer of one of the forms or its rules change.

Every release of the sample office is written in every language, and so are hundreds of texts that
Hypothesis makes up. Files that were spoilt on purpose must be refused. lxml, which reads the
schemas, comes with python-docx.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from documents.any_sheet import sheets_of_anything
from documents.test_news import MADE, RELEASE
from documents.test_translating import EVERYTHING, job, units_of, xliff_runs
from factories.sent import news, translations
from factories.windows import sample_clock, sample_office
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from lxml import etree

from migdesk.desk.desk import Desk
from migdesk.documents.forms.news import NewsItem, release_news
from migdesk.documents.sheet import ReleaseSheet
from migdesk.documents.translating.xliff import release_xliff
from migdesk.store.workspace import Workspace
from migdesk.text.blocks import Run

GEOMETRY = "https://geojson.org/schema/GeoJSON.json#"
MANY = 300


def xliff_judge(folder: Path) -> Callable[[bytes], list[str]]:
    """Return what tells what is wrong with a file of XLIFF: the core and the metadata in it."""
    core = etree.XMLSchema(etree.parse(folder / "xliff_core_2.0.xsd"))
    metadata = etree.XMLSchema(etree.parse(folder / "metadata.xsd"))

    def faults(data: bytes) -> list[str]:
        root = etree.fromstring(data)
        found = [] if core.validate(root) else [str(each) for each in core.error_log]
        for part in root.iter("{urn:oasis:names:tc:xliff:metadata:2.0}metadata"):
            if not metadata.validate(etree.ElementTree(part)):
                found += [str(each) for each in metadata.error_log]
        return found

    return faults


def ninjs_judge(folder: Path) -> Callable[[dict[str, Any]], list[str]]:
    """Return what tells what is wrong with news in JSON. Places on a map are not among ours."""
    schema = json.loads((folder / "ninjs-schema_3.0.json").read_text("utf-8"))
    written = json.dumps(schema).replace(json.dumps(GEOMETRY)[1:-1], "#/$defs/anyGeometry")
    schema = json.loads(written)
    schema["$defs"]["anyGeometry"] = {}
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)

    def faults(found: dict[str, Any]) -> list[str]:
        return [f"{each.json_path}: {each.message}" for each in validator.iter_errors(found)]

    return faults


def main(words: list[str]) -> int:
    """Return 0 where all is as the standards have it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(words).folder
    xliff, ninjs = xliff_judge(folder), ninjs_judge(folder)
    wrong: list[str] = []
    counted = {"xliff": 0, "ninjs": 0}

    def judge_xliff(name: str, data: bytes) -> None:
        counted["xliff"] += 1
        wrong.extend(f"{name}: {told}" for told in xliff(data))

    def judge_news(name: str, written: str) -> None:
        counted["ninjs"] += 1
        wrong.extend(f"{name}: {told}" for told in ninjs(json.loads(written)))

    @settings(max_examples=MANY, deadline=None, database=None)
    @given(source=xliff_runs, target=xliff_runs)
    def any_translation(source: tuple[Run, ...], target: tuple[Run, ...]) -> None:
        judge_xliff("made up", release_xliff(job(*units_of(source, target))))

    @settings(max_examples=MANY, deadline=None, database=None)
    @given(sheets_of_anything())
    def any_news(sheet: ReleaseSheet) -> None:
        judge_news("made up", release_news(NewsItem(sheet, RELEASE, 1, MADE, ("ka",))))

    with tempfile.TemporaryDirectory() as place:
        path = sample_office(Path(place))
        with Workspace.open(path, clock=sample_clock) as workspace:
            desk = Desk(workspace, sample_clock, "Press Officer")
            for name, data in translations(desk):
                judge_xliff(name, data)
            for name, written in news(desk):
                judge_news(name, written)
                spoilt = json.loads(written) | {"pubStatus": "finished"}
    any_translation()
    any_news()
    sound = release_xliff(EVERYTHING)
    for before, after in ((b'state="final"', b'state="done"'), (b"<source>", b"<odd/><source>")):
        if not xliff(sound.replace(before, after, 1)):
            wrong.append(f"nobody minds {after.decode()} in XLIFF")
    if not ninjs(spoilt):
        wrong.append("nobody minds an unknown pubStatus in ninjs")
    for told in wrong[:40]:
        print(told)
    print(f"{counted['xliff']} XLIFF files, {counted['ninjs']} of news, {len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
