"""The PDF workshop: what every printed document is made with and no document's own.

From the bottom up:

``colours``, ``fonts``
    what is put on the page;
``embedding``
    ReportLab's own objects, set right where an archival file needs them otherwise;
``structure``, ``archive``, ``canvas``
    the tagged canvas: a page that knows what each of its words is, and a file that lasts;
``lines``, ``typesetting``, ``parts``, ``pages``
    text measured and broken, made into lines, framed, and laid on pages before it is painted;
``tables``, ``charts``, ``key_figures``, ``contents``
    the larger parts of reports;
``images``
    pictures from outside, made harmless.

Text is set by :mod:`~migdesk.documents.pdf.typesetting` and not by ReportLab's ``Paragraph``:
that one knows no tags, parses markup, breaks lines without regard for a language, needs quadratic
time for long paragraphs and is several times slower. ReportLab keeps what it does well: fonts,
graphics, the file.
"""
