"""What ninjs 3.0 says of the properties we write, as a JSON Schema of our own.

Only what MigDesk uses is here, and nothing else is allowed, so that a name that the standard does
not have cannot slip in. Facts from ninjs-schema_3.0.json (iptc.org/std/ninjs).
"""

from typing import Any, Final

Schema = dict[str, Any]


def _object(required: tuple[str, ...] = (), **properties: Schema) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _one_of(*values: str) -> Schema:
    return {"type": "string", "enum": list(values)}


_TEXT: Final[Schema] = {"type": "string"}
_NUMBER: Final[Schema] = {"type": "integer"}
_URI: Final[Schema] = {"type": "string", "pattern": r"^[a-z]+:\S+$"}
_MOMENT: Final[Schema] = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
}
_VALUE: Final = _object(("value",), role=_TEXT, contentType=_TEXT, value=_TEXT)
_BODY: Final = _object(
    ("value",), role=_TEXT, contentType=_TEXT, charCount=_NUMBER, wordCount=_NUMBER, value=_TEXT
)
_CONTACT: Final = _object(("value",), type=_TEXT, role=_TEXT, name=_TEXT, value=_TEXT)

NINJS: Final = _object(
    ("uri",),
    uri=_URI,
    standard=_object(name=_TEXT, version=_TEXT, schema=_URI),
    type=_one_of("text"),
    representationType=_one_of("full", "partial"),
    version=_TEXT,
    versionCreated=_MOMENT,
    contentCreated=_MOMENT,
    embargoedUntil=_MOMENT,
    pubStatus=_one_of("usable", "withheld", "canceled"),
    language=_TEXT,
    title=_TEXT,
    headlines=_list(_VALUE),
    descriptions=_list(_VALUE),
    bodies=_list(_BODY),
    copyrightHolder=_TEXT,
    by=_TEXT,
    located=_TEXT,
    genres=_list(_object(name=_TEXT)),
    subjects=_list(_object(name=_TEXT)),
    altIds=_list(_object(role=_TEXT, value=_TEXT)),
    infoSources=_list(_object(name=_TEXT, role=_TEXT, contactInfo=_list(_CONTACT))),
    people=_list(_object(name=_TEXT, rel=_TEXT, contactInfo=_list(_CONTACT))),
    edNote=_TEXT,
    associations=_list(_object(("name", "uri"), name=_TEXT, rel=_TEXT, uri=_URI)),
)
