"""The steps from one schema to the next, and how they are walked. Upward only.

A step is a file ``versions/NNNN_what_it_does.py`` for Alembic. It says nothing of triggers and
the search index, which are dropped before the first step and made anew after the last one. To
rebuild a table it uses ``op.batch_alter_table`` with ``table_kwargs={"sqlite_strict": True,
"sqlite_autoincrement": True}`` and names the table's CHECK constraints in ``table_args``, because
SQLite's reflection knows neither.
"""
