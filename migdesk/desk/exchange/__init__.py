"""Exchanging records with other workspaces and programs, in the records format."""

from migdesk.desk.exchange.account import KeptDifference, Loaded, LoadedRecord
from migdesk.desk.exchange.dumping import dump_event, dump_house
from migdesk.desk.exchange.loading import load_records

__all__ = ["KeptDifference", "Loaded", "LoadedRecord", "dump_event", "dump_house", "load_records"]
