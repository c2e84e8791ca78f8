"""What the office says about an event."""

from collections.abc import Sequence

from migdesk.desk.rows import EventPage, ReleaseLine
from migdesk.ui.events import links
from migdesk.ui.events.edits import EventEdits
from migdesk.ui.events.linked.rows import ReleaseDelegate, speak_release
from migdesk.ui.events.linked.tab import LinkedTab, TabWords
from migdesk.ui.shell.address import Address
from migdesk.ui.shell.screen import Parts


class ReleasesTab(LinkedTab):
    """The releases about an event."""

    def __init__(self, parts: Parts, edits: EventEdits) -> None:
        super().__init__(parts, edits)
        self.build(
            TabWords(
                self.tr("Releases about this event"),
                self.tr("New release"),
                "newspaper",
                self.tr("No release about this event yet"),
                self.tr("A draft is written from what is recorded here. You go on from there."),
            ),
            lambda _, parent: ReleaseDelegate(parts, parent),
            speak_release,
        )

    def lines(self, page: EventPage) -> Sequence[ReleaseLine]:
        """Return the releases."""
        return page.releases

    def address(self, key: int) -> Address:
        """Return where a release is."""
        return links.release(key)

    def new(self, event_id: int) -> Address:
        """Return where a release about an event is begun."""
        return links.new_release(event_id)
