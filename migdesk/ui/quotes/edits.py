"""The one way in which a quote is edited."""

from typing import Any

from migdesk.desk.quotes import edit_quote
from migdesk.ui.shell.edits import Edits, Refusable


class QuoteEdits(Edits):
    """Edits of the quote that is shown; its key is :attr:`key`."""

    def facts(self, at: Refusable, **facts: Any) -> None:  # noqa: ANN401 - facts of many types
        """Change facts of the quote; a refusal is said at the field ``at``."""
        quote_id = self.key
        self.carry_out(lambda desk: edit_quote(desk, quote_id=quote_id, **facts), at)
