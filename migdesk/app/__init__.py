"""The windowed program: paints the window, builds the parts, joins them, and opens an office file.

``program`` is the program around one window, ``starting`` shows it, ``running`` does so from the
command line; what these import loads before the first paint. The rest loads after it: ``offices``
opens files and says why one cannot be opened, ``office`` is the file that is open, ``screens``
makes what is shown, ``loading`` loads the database, and ahead whatever will be needed next.
"""

from migdesk.app.places import Places
from migdesk.app.program import Program
from migdesk.app.running import main
from migdesk.app.starting import is_handed_over, make_application, show_window

__all__ = ["Places", "Program", "is_handed_over", "main", "make_application", "show_window"]
