"""XML from outside, without what makes it dangerous.

A document type can declare words that grow when they are used, and name files to be fetched. Where
none is declared neither can happen: what has a document type is refused before anything else of it
is read.
"""

from typing import IO, Final
from xml.parsers.expat import ExpatError, ParserCreate

from migdesk.intake.errors import DeclaresEntities, TableDamaged

_PORTION: Final = 65_536
_LONGEST_PROLOG: Final = 1_000_000
"""Characters before the first element: a line or two in any file that is one."""


class _Begun(Exception):
    """The first element begins: no document type can come any more."""


def refuse_document_type(source: IO[bytes], file_name: str) -> None:
    """Read the beginning of an XML file and refuse one that declares anything.

    Raises:
        DeclaresEntities: it has a document type.
        TableDamaged: it is no XML.
    """

    def refuse(*_: object) -> None:
        raise DeclaresEntities(file_name)

    def begin(*_: object) -> None:
        raise _Begun

    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    read = 0
    try:
        while portion := source.read(_PORTION):
            parser.Parse(portion)
            read += len(portion)
            if read > _LONGEST_PROLOG:
                raise TableDamaged(file_name, "no element in it")
        parser.Parse(b"", True)  # noqa: FBT003 - expat's own signature
    except _Begun:
        return
    except (ExpatError, ValueError, LookupError) as error:
        raise TableDamaged(file_name, str(error)) from error
