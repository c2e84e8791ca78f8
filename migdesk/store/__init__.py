"""The workspace file: one SQLite file that holds everything, with its journal and its index.

What the rest of the program uses:

- :class:`migdesk.store.workspace.Workspace`: create, open, ``action``, ``undo``, ``redo``,
  ``reading``, ``history``, ``back_up``, ``rebuild_search``;
- :func:`migdesk.store.sqlite.search.search`: what a person typed, found;
- :mod:`migdesk.store.backup`: ``list_backups``, ``restore_backup``;
- :func:`migdesk.store.verify.verify`: is the file sound;
- :func:`migdesk.store.places.cloud_folder`: does it lie where a cloud service copies it;
- :mod:`migdesk.store.errors`: what can go wrong.

Below that: ``schema`` says what a file holds, ``header`` what its first bytes say, ``lock`` who
may write, ``journal`` keeps who changed what, ``migrations`` and ``upgrade`` lead from one schema
to the next, ``sqlite`` holds what is special to that database.
"""
