"""A records file with everything in it, which several tests start from."""

import base64
from typing import Any

import msgspec

from migdesk.intake.records_file import (
    RecordsFile,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(24)
JPEG = b"\xff\xd8\xff\xe0" + bytes(24)
SPOKEN = "Everybody who leaves has somebody who stays."

Json = dict[str, Any]


def conference() -> Json:
    """Return a file with every part of the format in it, as JSON values, free to be changed."""
    return {
        "format": "migdesk-records",
        "version": 1,
        "office": {
            "names": {
                "en": {"full": "Black Sea Mobility Agency", "acronym": "BSMA"},
                "ka": {"full": "შავი ზღვის მობილობის სააგენტო"},
            },
            "zone": "Asia/Tbilisi",
            "languages": ["en", "ka"],
            "tagline": {"en": "People first"},
            "logo": {
                "file_name": "bsma.png",
                "media_type": "image/png",
                "data": base64.b64encode(PNG).decode(),
            },
        },
        "organisations": [
            {
                "id": "ministry",
                "names": {
                    "en": {"full": "Ministry of Harbours", "acronym": "MoH"},
                    "ka": {
                        "full": "ნავსადგურების სამინისტრო",
                        "ergative": "ნავსადგურების სამინისტრომ",
                    },
                },
                "kind": "ministry",
                "country": "GE",
                "since": "1998",
            },
            {
                "id": "office",
                "names": {"en": {"full": "Harbour Office"}},
                "kind": "agency",
                "parent": "ministry",
            },
            {"id": "fund", "names": {"en": {"full": "Coast Fund"}}, "kind": "donor"},
        ],
        "people": [
            {
                "id": "nino",
                "names": {
                    "en": {"given": "Nino", "family": "Sample"},
                    "ka": {"given": "ნინო", "family": "სამფლე", "ergative": "ნინო სამფლემ"},
                },
                "honorific": "ms",
                "languages": ["ka", "en"],
                "posts": [
                    {
                        "id": "nino-deputy",
                        "organisation": "office",
                        "title": {"en": {"nominative": "Deputy Head"}},
                        "since": "2024",
                        "until": "2026-04",
                    },
                    {
                        "id": "nino-head",
                        "organisation": "office",
                        "title": {"en": {"nominative": "Head"}},
                        "since": "2026-05-01",
                    },
                ],
            },
            {
                "id": "levan",
                "names": {"en": {"given": "Levan", "family": "Sample"}},
                "email": "levan@example.org",
            },
        ],
        "projects": [
            {
                "id": "project",
                "title": {"en": "Harbours for People"},
                "acronym": "HfP",
                "donors": [{"organisation": "fund", "phrase": {"en": "funded by Coast Fund"}}],
            }
        ],
        "series": [{"id": "series", "title": {"en": "Harbour Forum"}}],
        "contacts": [{"id": "tamar", "name": {"en": "Tamar Sample"}, "phone": "+995 555 010 203"}],
        "boilerplates": [
            {
                "id": "about",
                "label": {"en": "About the agency"},
                "text": {"en": "The agency moves."},
                "project": "project",
                "standing": True,
            }
        ],
        "acronyms": [{"letters": "HfP", "meaning": {"en": "Harbours for People"}}],
        "equivalents": [{"words": {"en": "Great hall", "ka": "დიდი დარბაზი"}}],
        "event": {
            "id": "forum",
            "title": {"en": "Harbours and People", "ka": "ნავსადგურები და ადამიანები"},
            "kind": "conference",
            "starts_at": "2026-05-12T10:00:00+04:00",
            "ends_at": "2026-05-12T18:00:00+04:00",
            "zone": "Asia/Tbilisi",
            "status": "held",
            "city": {"en": {"nominative": "Batumi"}},
            "series": "series",
            "number": 4,
            "project": "project",
            "themes": ["harbours"],
            "gcm_objectives": [1, 23],
            "organisations": [
                {"organisation": "office", "part": "organiser"},
                {"organisation": "fund", "part": "donor"},
            ],
            "appearances": [{"id": "at-all", "person": "levan", "role": "photographer"}],
            "sessions": [
                {
                    "id": "opening",
                    "kind": "opening",
                    "title": {"en": "Opening"},
                    "starts_at": "2026-05-12T10:00:00+04:00",
                    "ends_at": "2026-05-12T11:00:00+04:00",
                    "appearances": [
                        {
                            "id": "levan-opens",
                            "person": "levan",
                            "role": "opening_remarks",
                            "status": "replaced",
                            "replaced_by": "nino-opens",
                        },
                        {
                            "id": "nino-opens",
                            "person": "nino",
                            "post": "nino-head",
                            "role": "opening_remarks",
                            "status": "spoke",
                        },
                    ],
                }
            ],
            "attendance": [{"country": "GE", "sector": "government", "women": 7, "men": 5}],
            "follow_ups": [{"action": {"en": "Publish the report"}, "due": "2026-06-30"}],
        },
        "quotes": [
            {
                "id": "stays",
                "words": SPOKEN,
                "language": "en",
                "person": "nino",
                "post": "nino-head",
                "session": "opening",
                "said_at": "2026-05-12T10:15:00+04:00",
                "clearance": "cleared",
                "translations": [
                    {"language": "ka", "words": "ყველას ჰყავს ვინმე, ვინც რჩება.", "approved": True}
                ],
                "corrections": [
                    {
                        "words": "Everybody has somebody.",
                        "reason": "Misheard",
                        "who": "Press Officer",
                        "at": "2026-05-12T12:00:00+04:00",
                    }
                ],
                "trail": [
                    {"state": "asked", "at": "2026-05-12T13:00:00+04:00", "channel": "email"},
                    {"state": "cleared", "at": "2026-05-12T14:00:00+04:00"},
                ],
            }
        ],
        "releases": [
            {
                "id": "out",
                "kind": "press_release",
                "stage": "out",
                "year": 2026,
                "running_number": 1,
                "day": "2026-05-12",
                "published_at": "2026-05-12T19:00:00+04:00",
                "owner": "Press Officer",
                "contacts": ["tamar"],
                "boilerplates": ["about"],
                "renditions": [
                    {
                        "language": "en",
                        "headline": "Harbour Office opens its doors",
                        "dateline": "Batumi, 12 May 2026",
                        "key_figures": [["12", "people"]],
                        "blocks": [{"id": "b1", "kind": "lead", "runs": [{"t": "It opened."}]}],
                    }
                ],
                "clearances": [
                    {
                        "language": "en",
                        "who": "Head of Office",
                        "asked_at": "2026-05-12T15:00:00+04:00",
                        "answered_at": "2026-05-12T16:00:00+04:00",
                        "decision": "cleared",
                    }
                ],
            },
            {
                "id": "draft",
                "kind": "statement",
                "renditions": [{"language": "en", "headline": "On harbours"}],
            },
        ],
    }


def decoded(data: Json) -> RecordsFile:
    """Return JSON values as the records they describe."""
    return msgspec.json.decode(msgspec.json.encode(data), type=RecordsFile)
