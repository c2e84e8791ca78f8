"""The sample office: two years of invented work, to explore the program with."""

from migdesk.base.resources import resource
from migdesk.desk.desk import Desk
from migdesk.desk.records_files import load_file


def load_sample(desk: Desk) -> None:
    """Fill an empty workspace with the sample office."""
    for path in sorted(resource("sample").glob("*.json")):
        load_file(desk, path)
