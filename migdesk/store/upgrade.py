"""Bringing a file of an earlier schema to the present one, whole or not at all."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from migdesk.base.errors import MigdeskError
from migdesk.store import journal
from migdesk.store.errors import UpgradeFailed
from migdesk.store.journal import JOURNAL, Signature
from migdesk.store.schema import Schema
from migdesk.store.sqlite import derived
from migdesk.store.sqlite.engine import WRITING, Access, fold_log, make_engine
from migdesk.store.sqlite.failures import expected_failures

_HOME = Path(__file__).parent / "migrations"


class _ReferencesBroken(Exception):
    """After the steps, rows of these tables refer to rows that are not there."""


def upgrade(path: Path, schema: Schema, *, found: int, copy: Path, by: Signature) -> None:
    """Walk the file at ``path`` from schema ``found`` to the one of ``schema``.

    All steps are one transaction, with foreign keys off (a rebuilt table would otherwise take
    its children along) and checked before the commit. The log gets a barrier: what lies before
    has another shape and cannot be undone.

    Args:
        path: the file; the caller holds its lock and has no connection to it.
        schema: where to go.
        found: the schema number the file has.
        copy: where the caller has kept the file as it is, to be named should a step fail.
        by: who opened the file, and when.

    Raises:
        UpgradeFailed: a step did not work on this file; the file is as it was.
        DiskFull: so is it when there was no room.
    """
    engine = make_engine(path, Access.UPGRADE)
    writing = {WRITING: True}
    try:
        with (
            expected_failures(path),
            engine.connect().execution_options(**writing) as connection,
            connection.begin(),
        ):
            derived.remove(connection)
            _walk(connection, schema)
            derived.install(connection, schema)
            journal.barrier(connection, f"schema {schema.number}", by)
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.number}")
            _check_references(connection)
    except MigdeskError:
        raise
    except Exception as error:  # whatever a step does wrong, the file is as it was
        raise UpgradeFailed(path, found, schema.number, str(error), copy) from error
    finally:
        engine.dispose()
    fold_log(path)


def configuration(connection: Connection, schema: Schema) -> Config:
    """Return Alembic's settings: our ``env.py``, the schema's steps, and no ini file."""
    config = Config()
    config.set_main_option("script_location", _escaped(_HOME))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped(schema.versions))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = [schema.records, JOURNAL]
    return config


def _walk(connection: Connection, schema: Schema) -> None:
    command.upgrade(configuration(connection, schema), f"{schema.number:04d}")


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise _ReferencesBroken(sorted({str(row[0]) for row in broken}))


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
