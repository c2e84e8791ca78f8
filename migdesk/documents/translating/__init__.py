"""A release as a translator gets it: XLIFF for their programs, a table for a word processor.

Both hold the source, what there is of the translation, and by what they are recognised when they
come back.
"""
