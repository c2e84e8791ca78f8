"""The records format as a JSON Schema, for editors and programs that write such files.

``docs/records.schema.json`` is what this makes::

    python -m migdesk.intake.schema docs/records.schema.json
"""

from argparse import ArgumentParser
from pathlib import Path

import msgspec

from migdesk.base.files import write_whole
from migdesk.intake.records_file import FORMAT, FORMAT_VERSION, RecordsFile


def schema_json() -> bytes:
    """Return the JSON Schema of the records format, indented."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}:{FORMAT_VERSION}",
        "title": "MigDesk records",
        "description": "One event with everything it needs: see records-format.md.",
        **msgspec.json.schema(RecordsFile),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    write_whole(parser.parse_args().file, schema_json())
