"""What was said at an event."""

from collections.abc import Sequence

from migdesk.desk.rows import EventPage, QuoteLine
from migdesk.ui.events import links
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.linked.rows import QuoteDelegate, speak_quote
from migdesk.ui.events.linked.tab import LinkedTab, TabWords
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.screen import Parts


class QuotesTab(LinkedTab):
    """The quotes of an event."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__(parts, edits)
        self.build(
            TabWords(
                self.tr("Quotes of this event"),
                self.tr("Add quote"),
                "quote",
                self.tr("No quotes from this event yet"),
                self.tr("Take down what is said, word for word, with who said it and when."),
            ),
            lambda _, parent: QuoteDelegate(parts, parent),
            speak_quote,
        )

    def lines(self, page: EventPage) -> Sequence[QuoteLine]:
        """Return the quotes."""
        return page.quotes

    def address(self, key: int) -> Address:
        """Return where a quote is."""
        return links.quote(key)

    def new(self, event_id: int) -> Address:
        """Return where a quote from an event is recorded."""
        return links.new_quote(event_id)
