"""Words of closed lists at the beginning of a line."""


def capitalised(text: str) -> str:
    """Return ``text`` with a capital first letter, in a script whose sentences begin with one.

    Georgian's do not: its capitals (Mtavruli) are for whole lines, so it is left alone.
    """
    return text[:1].title() + text[1:]
