"""One look: a theme and a text size. A window built with it keeps it to its end."""

from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtGui import QColor

from migdesk.ui.look.tokens import read_tokens

if TYPE_CHECKING:  # the first frame of the window, drawn before anything else, does without these
    from PySide6.QtGui import QFont, QIcon, QPixmap

    from migdesk.ui.look.fonts import Fonts
    from migdesk.ui.look.icons import Icons

Tone: TypeAlias = Literal["green", "amber", "red", "violet", "teal", "gray", "accent"]
"""What a status means, as a colour; always shown with an icon and a word as well."""


class Look:
    """Colours, sizes, fonts and icons of one theme at one text size.

    Attributes:
        dark: whether this is the dark theme.
        scale: text size, 1.0 for 100 %.
    """

    def __init__(self, *, dark: bool = False, scale: float = 1.0) -> None:
        self.dark, self.scale = dark, scale
        self._tokens = read_tokens("dark" if dark else "light")
        self._colours: dict[tuple[str, float], QColor] = {}

    def with_colours(self, **colours: str) -> "Look":
        """Return this look with other colours, ``#RRGGBB``, for some tokens: a page's own."""
        other = Look(dark=self.dark, scale=self.scale)
        other._tokens = {**self._tokens, **colours}
        return other

    def hex(self, token: str) -> str:
        """Return the colour of ``token`` as ``#RRGGBB``."""
        return self._tokens[token]

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """Return the colour of ``token``, to be used as it is."""
        known = self._colours.get((token, alpha))
        if known is None:
            known = QColor(self._tokens[token])
            known.setAlphaF(alpha)
            self._colours[token, alpha] = known
        return known

    def ink(self, tone: Tone) -> str:
        """Return the token of text in ``tone``."""
        return "accent_text" if tone == "accent" else tone

    def tint(self, tone: Tone) -> str:
        """Return the token of the ground that text in ``tone`` stands on."""
        return "accent_soft" if tone == "accent" else f"{tone}_bg"

    def edge(self, tone: Tone) -> str:
        """Return the token of a border in ``tone``."""
        return f"{tone}_line"

    def px(self, size: float) -> int:
        """Return ``size``, in pixels at 100 %, at this text size."""
        return round(size * self.scale)

    def font(
        self,
        size: float = 13,
        weight: int = 400,
        *,
        document: bool = False,
        italic: bool = False,
        tabular: bool = False,
    ) -> "QFont":
        """Return a font.

        Args:
            size: pixels at 100 %.
            weight: 400, 500 or 600.
            document: the font of documents and quotes instead of the interface's.
            italic: for document text in Latin script only.
            tabular: figures of one width, for columns of numbers.
        """
        return self._fonts.font(size, weight, document=document, italic=italic, tabular=tabular)

    def pixmap(
        self, name: str, token: str = "text2", size: float = 16, stroke: float = 1.75
    ) -> "QPixmap":
        """Return the icon ``name`` drawn in a colour, at the resolution of the screen.

        Raises:
            ResourceMissing: there is no such icon.
        """
        return self._icons.pixmap(name, token, self.px(size), stroke)

    def icon(self, name: str, token: str = "text2", size: float = 16) -> "QIcon":
        """Return the icon ``name`` for a button or a menu, greyed where that is disabled."""
        return self._icons.icon(name, token, self.px(size))

    @cached_property
    def _fonts(self) -> "Fonts":
        from migdesk.ui.look.fonts import Fonts  # noqa: PLC0415 - as above

        return Fonts(self.scale)

    @cached_property
    def _icons(self) -> "Icons":
        from migdesk.ui.look.icons import Icons  # noqa: PLC0415 - as above

        return Icons(self._tokens)
