"""Documents on the screen: their pages are pictures of the bytes that leave the office."""

from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.layout import Fit
from migdesk.ui.widgets.preview.pane import Made, PreviewPane
from migdesk.ui.widgets.preview.view import PdfView

__all__ = ["Document", "Fit", "Made", "PdfView", "PreviewPane"]
