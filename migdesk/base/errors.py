"""The root of every failure MigDesk expects."""


class MigdeskError(Exception):
    """An expected failure: a class with data, no sentence.

    Each layer derives its own classes beside the code that raises them and keeps what it knows
    (a path, a number, a place in a text) in attributes. The sentence a person reads is written
    in one place per interface: ``migdesk.cli.messages`` for the commands.
    """


class Cancelled(MigdeskError):
    """A person called long work off: nothing of it remains, and nobody needs to be told."""
