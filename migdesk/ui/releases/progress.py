"""How far a release is, in the bar above its text: the stages, and what holds it up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from migdesk.ui.releases.checking import TextChecker
from migdesk.ui.releases.loading import Loaded
from migdesk.ui.releases.stage_bar import StageBar
from migdesk.ui.releases.stages import Track
from migdesk.ui.releases.stepping import Stepper, is_unfinished
from migdesk.ui.releases.to_fill import PlaceToFill
from migdesk.ui.shell.screen import Parts
from migdesk.vocabulary import Stage


class Progress(QObject):
    """Shows the stages of the release that is open, and leads to what blocks one.

    Signals:
        blocking_wanted: what the checks have found is to be seen: it blocks.
    """

    blocking_wanted = Signal()

    def __init__(
        self,
        parts: Parts,
        bar: StageBar,
        loaded: Callable[[], Loaded | None],
        checker: TextChecker,
        stepper: Stepper,
        places: Callable[[], Sequence[PlaceToFill]],
        parent: QObject,
    ) -> None:
        """Show in ``bar`` how far ``loaded`` is; ``places`` are those to be filled in now."""
        super().__init__(parent)
        self._bar, self._loaded, self._places = bar, loaded, places
        self._checker, self._stepper = checker, stepper
        self._track = Track(parts.language, self)
        bar.stage_asked.connect(self._ask_for)

    def show(self) -> None:
        """Show how far the release is, and what of the text that is shown holds it up."""
        loaded = self._loaded()
        if loaded is not None:
            steps = self._track.steps(
                loaded.page,
                loaded.held,
                [place.language for place in self._places() if place.block],
                loaded.spot.language,
                self._checker.blocking,
            )
            blocked = {Stage.CHECKS} if self._is_blocked() else set()
            self._bar.show_steps(steps, self._stepper.leading() | blocked)

    def _is_blocked(self) -> bool:
        """Tell whether it is the checks that hold the release up at the stage of checks."""
        loaded = self._loaded()
        page = loaded.page if loaded is not None else None
        if page is None or page.locked or is_unfinished(page) or Stage.CHECKS in page.next_stages:
            return False
        return self._checker.blocking > 0

    def _ask_for(self, stage: Stage) -> None:
        """Go to a stage that somebody pointed at, or to what blocks there."""
        if stage is Stage.CHECKS and self._is_blocked():
            self.blocking_wanted.emit()
        else:
            self._stepper.ask_for(stage)
