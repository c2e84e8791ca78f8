"""Names of Unicode's locale data, those that are stored and those that Babel is asked for.

Babel mixes up languages that it is asked for one after the other: most of this is tried in a
process of its own.
"""

import subprocess
import sys
from textwrap import dedent

import msgspec
import pytest

from migdesk.base.resources import resource
from migdesk.text.names import Language
from migdesk.text.unicode_names import Names, country_names, day_names, language_names
from migdesk.text.words import available_languages


def told_by(program: str, *arguments: str) -> bytes:
    command = [sys.executable, "-c", dedent(program), *arguments]
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.mark.parametrize("language", available_languages())
def test_names_are_stored_as_babel_has_them(language: Language) -> None:
    """Where this fails, Babel is another one: ``packaging/build_names.py`` writes them anew."""
    program = """
        import sys
        import msgspec
        from migdesk.text.unicode_names import gathered
        sys.stdout.buffer.write(msgspec.json.encode(gathered(sys.argv[1])))
    """
    stored = resource("names", f"{language}.json").read_bytes()
    assert msgspec.json.decode(stored, type=Names) == msgspec.json.decode(
        told_by(program, language), type=Names
    )


def test_names_that_are_not_stored_are_babels() -> None:
    assert day_names("fr").months[7] == "août"
    assert day_names("fr").short_weekdays[0] == "lun."
    assert country_names("zh-Hant")["GE"] == "喬治亞"
    assert language_names("fr")["ka"] == "géorgien"


@pytest.mark.parametrize("language", ["xx", "no language"])
def test_there_are_none_in_what_is_no_language(language: Language) -> None:
    with pytest.raises(ValueError, match=language):
        day_names(language)


def test_months_at_a_chart_are_georgian_whatever_was_read_before() -> None:
    """Babel then calls them in Georgian what they are in Azerbaijani."""
    program = """
        import sys
        from babel.dates import get_month_names
        list(get_month_names("abbreviated", "stand-alone", locale="az"))
        from migdesk.text.unicode_names import UnicodeNames
        sys.stdout.buffer.write(UnicodeNames("ka").short_month(1).encode())
    """
    assert told_by(program).decode() == "იან"


def test_stored_names_are_read_without_babel() -> None:
    program = """
        import sys
        from migdesk.text.countries import countries
        from migdesk.text.languages import languages
        from migdesk.text.written import read_partial
        print(read_partial("May 2026").value is not None)
        print(len(countries("ka")) > 200, len(languages("ka")) > 100, "babel" in sys.modules)
    """
    assert told_by(program).decode().split() == ["True", "True", "True", "False"]
