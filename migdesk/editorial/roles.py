"""Roles and kinds of sessions, put together by what they mean for an event."""

from typing import Final

from migdesk.vocabulary import Role, SessionKind

OPENING: Final = frozenset(
    {Role.OPENING_REMARKS, Role.WELCOME_ADDRESS, Role.INTRODUCTORY_REMARKS, Role.GREETING}
)
CLOSING: Final = frozenset({Role.CLOSING_REMARKS})
KEYNOTE: Final = frozenset({Role.KEYNOTE})
MODERATING: Final = frozenset({Role.MODERATOR, Role.FACILITATOR})
ON_PANEL: Final = frozenset({Role.PANELLIST, Role.DISCUSSANT, Role.PRESENTER})
CHAIRING: Final = frozenset({Role.CHAIR, Role.CO_CHAIR})
TRAINING: Final = frozenset({Role.TRAINER})
SIGNING: Final = frozenset({Role.SIGNATORY})
AWARDED: Final = frozenset({Role.AWARDEE})
GUESTS: Final = frozenset({Role.HOST, Role.GUEST_OF_HONOUR, Role.HEAD_OF_DELEGATION})
TO_BE_SEEN: Final = frozenset().union(
    OPENING, CLOSING, KEYNOTE, MODERATING, ON_PANEL, CHAIRING, TRAINING, SIGNING, AWARDED, GUESTS
)
"""Roles of people whom an advisory names to journalists."""

PANELS: Final = frozenset({SessionKind.HIGH_LEVEL_PANEL, SessionKind.PANEL})
THEMATIC: Final = frozenset({SessionKind.THEMATIC, SessionKind.WORKING_GROUP})
