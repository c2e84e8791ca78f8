"""The editor of a release's text, and the field of its headline. It knows texts, not records."""

from migdesk.ui.widgets.richtext.editor import RichTextEditor
from migdesk.ui.widgets.richtext.field import Refusal
from migdesk.ui.widgets.richtext.headline import HeadlineEdit
from migdesk.ui.widgets.richtext.tints import Mark
from migdesk.ui.widgets.richtext.writing import Asked

__all__ = ["Asked", "HeadlineEdit", "Mark", "Refusal", "RichTextEditor"]
