"""A release as a Word document (DOCX, ECMA-376 transitional) that can be edited and come back.

From the bottom up: ``xml`` writes elements, ``package`` puts parts into a file, ``styles`` is the
look, ``runs`` are the words, ``around`` is what stands at the head and foot of pages, ``identity``
is what the file knows of itself, ``document`` puts all of it together.
"""
