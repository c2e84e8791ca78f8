"""What fields that name other records offer while a name is typed."""

from functools import partial

from migdesk.desk.rows import Kind
from migdesk.ui.suggested import records

people = partial(records, kind=Kind.PERSON)
organisations = partial(records, kind=Kind.ORGANISATION)
projects = partial(records, kind=Kind.PROJECT)
series = partial(records, kind=Kind.SERIES)
outlets = partial(records, kind=Kind.OUTLET)
