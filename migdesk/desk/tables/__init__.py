"""Taking in tables: agendas, lists of people and counts from other programs."""

from migdesk.intake.tables.fields import FIELDS, IN_LANGUAGES, Field, Meaning, Target
from migdesk.intake.tables.matching import Matching, head_texts
from migdesk.intake.tables.table import Row, Table, written

__all__ = [
    "FIELDS",
    "IN_LANGUAGES",
    "Field",
    "Matching",
    "Meaning",
    "Row",
    "Table",
    "Target",
    "head_texts",
    "written",
]
