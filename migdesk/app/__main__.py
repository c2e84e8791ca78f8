"""Start of the windowed program."""

import sys

from migdesk.app import main

sys.exit(main())
