"""Charts drawn as vectors: shapes in a node of their own, with names and figures beside them.

Where every name and figure of a chart is printed once, these texts are a table to a screen reader
and only the shapes are the figure. Where not, all of the drawing is the figure, its texts too, and
a table follows. Either way the figures can be heard one by one.
"""
