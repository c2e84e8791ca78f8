"""Several files in one archive: names that every system unpacks, the same bytes each time."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st

from migdesk.documents.archive import archive

NOON = datetime(2026, 3, 3, 12, 0, 30)  # noqa: DTZ001 - by the clock of whoever unpacks it
NAMES = st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(
    lambda name: name.strip("/ .") != ""
)


def test_files_are_there_with_the_hour_at_which_they_were_made() -> None:
    with ZipFile(BytesIO(archive([("en/a.txt", b"one"), ("ka/b.pdf", b"two")], NOON))) as packed:
        assert packed.namelist() == ["en/a.txt", "ka/b.pdf"]
        assert [each.date_time for each in packed.infolist()] == [(2026, 3, 3, 12, 0, 30)] * 2
        assert packed.read("ka/b.pdf") == b"two"


def test_of_two_files_with_one_name_the_later_gets_a_number() -> None:
    files = [("a.txt", b"1"), ("A.txt", b"2"), ("a.txt", b"3"), ("b", b""), ("b", b"")]
    with ZipFile(BytesIO(archive(files, NOON))) as packed:
        assert packed.namelist() == ["a.txt", "A-2.txt", "a-3.txt", "b", "b-2"]


@given(st.lists(NAMES, max_size=5))
def test_whatever_files_are_called_all_of_them_are_there(names: list[str]) -> None:
    files = [(name, name.encode()) for name in names]
    data = archive(files, NOON)
    assert data == archive(files, NOON)
    with ZipFile(BytesIO(data)) as packed:
        inside = packed.namelist()
        assert [packed.read(name) for name in inside] == [name.encode() for name in names]
    assert len({name.casefold() for name in inside}) == len(names)
    assert not any(set(name) & set('\\:*?"<>|') for name in inside)


def test_no_path_leads_out_of_the_folder() -> None:
    with ZipFile(BytesIO(archive([("../../a.txt", b""), ("/b/./c.txt", b"")], NOON))) as packed:
        assert packed.namelist() == ["a.txt", "b/c.txt"]
