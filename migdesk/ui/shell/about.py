"""What this program is, in which version, and what it is made of."""

from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.buttons import Button
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row


class AboutSheet(Overlay):
    """Name, version, licence."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        look = parts.look
        super().__init__(look, window, self.tr("About MigDesk"))
        close = Button(look, self.tr("Close"), "primary")
        close.clicked.connect(self.dismiss)
        about = self.tr("Version {version}. Built with Qt {qt}.").format(
            version=_own_version(), qt=qVersion()
        )
        self.fill(
            column(
                Label(look, "MigDesk", 22, 600),
                look.px(4),
                Label(look, self.tr("The press desk of a field mission"), 14, 400, "text2"),
                look.px(16),
                Label(look, about, wrap=True),
                look.px(8),
                Label(
                    look,
                    self.tr(
                        "Everything stays on this computer: MigDesk sends nothing and fetches "
                        "nothing."
                    ),
                    wrap=True,
                ),
                look.px(8),
                Label(
                    look,
                    self.tr(
                        "MigDesk is free software under the MIT licence. Qt is used under the "
                        "LGPL. Fonts, icons and dictionaries come with licences of their own, "
                        "listed beside them."
                    ),
                    12,
                    400,
                    "text3",
                    wrap=True,
                ),
                None,
                row(None, close),
                margins=(look.px(24), look.px(22), look.px(24), look.px(20)),
            ),
            460,
            340,
            first=close,
        )


def _own_version() -> str:
    try:
        return metadata.version("migdesk")
    except metadata.PackageNotFoundError:
        return ""
