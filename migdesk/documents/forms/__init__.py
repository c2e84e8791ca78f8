"""A release in forms other than the page: for the web, for mail, for a word processor.

All of them are written from the one sheet that the PDF is made from, in the order in which that is
read aloud (``flow``): what stands in one stands in each.
"""
