"""What staff do (one function an intention, one transaction) and what they ask.

Importing this package loads nothing: ``migdesk.desk.rows`` is all the window needs before its
first paint.
"""
