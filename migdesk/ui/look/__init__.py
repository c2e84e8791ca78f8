"""How the window looks: colours by role, sizes, fonts, icons and the painters that use them."""

from migdesk.ui.look.look import Look, Tone

__all__ = ["Look", "Tone"]
