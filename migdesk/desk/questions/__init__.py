"""What staff ask: named questions that return frozen rows.

A room is loaded when something in it is first asked for: what a window shows first needs few of
them. No room has the name of something in it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from migdesk.desk.questions.alike import people_like as people_like
    from migdesk.desk.questions.alike import people_named_like as people_named_like
    from migdesk.desk.questions.around_text import surroundings as surroundings
    from migdesk.desk.questions.beside import names_beside as names_beside
    from migdesk.desk.questions.capturing import capture_place as capture_place
    from migdesk.desk.questions.capturing import captured as captured
    from migdesk.desk.questions.checked import checks as checks
    from migdesk.desk.questions.doubts import titles_not_held as titles_not_held
    from migdesk.desk.questions.event_pages import event_page as event_page
    from migdesk.desk.questions.events import calendar as calendar
    from migdesk.desk.questions.events import event_index as event_index
    from migdesk.desk.questions.events import event_lines as event_lines
    from migdesk.desk.questions.facets.events import event_facets as event_facets
    from migdesk.desk.questions.facets.organisations import (
        organisation_facets as organisation_facets,
    )
    from migdesk.desk.questions.facets.people import person_facets as person_facets
    from migdesk.desk.questions.facets.quotes import quote_facets as quote_facets
    from migdesk.desk.questions.facets.releases import release_facets as release_facets
    from migdesk.desk.questions.finding import find as find
    from migdesk.desk.questions.finding import history_of as history_of
    from migdesk.desk.questions.framing import office_languages as office_languages
    from migdesk.desk.questions.framing import office_name as office_name
    from migdesk.desk.questions.framing import title_of as title_of
    from migdesk.desk.questions.house import equivalents as equivalents
    from migdesk.desk.questions.house import house_rules as house_rules
    from migdesk.desk.questions.house import house_terms as house_terms
    from migdesk.desk.questions.house import own_words as own_words
    from migdesk.desk.questions.lists import Page as Page
    from migdesk.desk.questions.lists import list_events as list_events
    from migdesk.desk.questions.lists import list_people as list_people
    from migdesk.desk.questions.lists import list_quotes as list_quotes
    from migdesk.desk.questions.lists import list_releases as list_releases
    from migdesk.desk.questions.logos import logo_sets as logo_sets
    from migdesk.desk.questions.logos import logos_of as logos_of
    from migdesk.desk.questions.media import coverage_of as coverage_of
    from migdesk.desk.questions.media import media_contact_index as media_contact_index
    from migdesk.desk.questions.media import media_contact_lines as media_contact_lines
    from migdesk.desk.questions.media import media_contact_page as media_contact_page
    from migdesk.desk.questions.media import media_contacts as media_contacts
    from migdesk.desk.questions.media import outlet_index as outlet_index
    from migdesk.desk.questions.media import outlet_lines as outlet_lines
    from migdesk.desk.questions.media import outlet_page as outlet_page
    from migdesk.desk.questions.media import outlets as outlets
    from migdesk.desk.questions.morning import badges as badges
    from migdesk.desk.questions.morning import home as home
    from migdesk.desk.questions.naming import languages_of as languages_of
    from migdesk.desk.questions.office_pages import acronyms as acronyms
    from migdesk.desk.questions.office_pages import all_series as all_series
    from migdesk.desk.questions.office_pages import boilerplates as boilerplates
    from migdesk.desk.questions.office_pages import office_page as office_page
    from migdesk.desk.questions.office_pages import press_contacts as press_contacts
    from migdesk.desk.questions.office_pages import projects as projects
    from migdesk.desk.questions.organisations import organisation_index as organisation_index
    from migdesk.desk.questions.organisations import organisation_lines as organisation_lines
    from migdesk.desk.questions.palette_hits import palette as palette
    from migdesk.desk.questions.people import person_index as person_index
    from migdesk.desk.questions.people import person_lines as person_lines
    from migdesk.desk.questions.people_pages import organisation_page as organisation_page
    from migdesk.desk.questions.people_pages import person_page as person_page
    from migdesk.desk.questions.photos import photo_choice as photo_choice
    from migdesk.desk.questions.photos import photo_drawn as photo_drawn
    from migdesk.desk.questions.photos import photos_drawn as photos_drawn
    from migdesk.desk.questions.photos import photos_for_insert as photos_for_insert
    from migdesk.desk.questions.pickers import people_meant as people_meant
    from migdesk.desk.questions.pickers import quotes_for_insert as quotes_for_insert
    from migdesk.desk.questions.pickers import sessions_of as sessions_of
    from migdesk.desk.questions.pickers import speakers_of as speakers_of
    from migdesk.desk.questions.pickers import suggest as suggest
    from migdesk.desk.questions.printed import where_named as where_named
    from migdesk.desk.questions.printed import where_organisation as where_organisation
    from migdesk.desk.questions.proofs import proof as proof
    from migdesk.desk.questions.quote_pages import quote_page as quote_page
    from migdesk.desk.questions.quotes import quote_index as quote_index
    from migdesk.desk.questions.quotes import quote_lines as quote_lines
    from migdesk.desk.questions.recording import recording_place as recording_place
    from migdesk.desk.questions.release_pages import release_page as release_page
    from migdesk.desk.questions.release_pages import version_changes as version_changes
    from migdesk.desk.questions.release_pages import version_page as version_page
    from migdesk.desk.questions.releases import release_index as release_index
    from migdesk.desk.questions.releases import release_lines as release_lines
    from migdesk.desk.questions.resting import parts_played as parts_played
    from migdesk.desk.questions.resting import post_uses as post_uses
    from migdesk.desk.questions.views import show_event as show_event
    from migdesk.desk.questions.views import show_person as show_person
    from migdesk.desk.questions.views import show_quote as show_quote
    from migdesk.desk.questions.views import show_release as show_release

ROOMS: Final = {
    "alike": (
        "people_like",
        "people_named_like",
    ),
    "around_text": ("surroundings",),
    "beside": ("names_beside",),
    "capturing": (
        "capture_place",
        "captured",
    ),
    "checked": ("checks",),
    "doubts": ("titles_not_held",),
    "event_pages": ("event_page",),
    "events": (
        "calendar",
        "event_index",
        "event_lines",
    ),
    "facets.events": ("event_facets",),
    "facets.organisations": ("organisation_facets",),
    "facets.people": ("person_facets",),
    "facets.quotes": ("quote_facets",),
    "facets.releases": ("release_facets",),
    "finding": (
        "find",
        "history_of",
    ),
    "framing": (
        "office_languages",
        "office_name",
        "title_of",
    ),
    "house": (
        "equivalents",
        "house_rules",
        "house_terms",
        "own_words",
    ),
    "lists": (
        "Page",
        "list_events",
        "list_people",
        "list_quotes",
        "list_releases",
    ),
    "logos": (
        "logo_sets",
        "logos_of",
    ),
    "media": (
        "coverage_of",
        "media_contact_index",
        "media_contact_lines",
        "media_contact_page",
        "media_contacts",
        "outlet_index",
        "outlet_lines",
        "outlet_page",
        "outlets",
    ),
    "morning": (
        "badges",
        "home",
    ),
    "naming": ("languages_of",),
    "office_pages": (
        "acronyms",
        "all_series",
        "boilerplates",
        "office_page",
        "press_contacts",
        "projects",
    ),
    "organisations": (
        "organisation_index",
        "organisation_lines",
    ),
    "palette_hits": ("palette",),
    "people": (
        "person_index",
        "person_lines",
    ),
    "people_pages": (
        "organisation_page",
        "person_page",
    ),
    "photos": (
        "photo_choice",
        "photo_drawn",
        "photos_drawn",
        "photos_for_insert",
    ),
    "pickers": (
        "people_meant",
        "quotes_for_insert",
        "sessions_of",
        "speakers_of",
        "suggest",
    ),
    "printed": (
        "where_named",
        "where_organisation",
    ),
    "proofs": ("proof",),
    "quote_pages": ("quote_page",),
    "quotes": (
        "quote_index",
        "quote_lines",
    ),
    "recording": ("recording_place",),
    "release_pages": (
        "release_page",
        "version_changes",
        "version_page",
    ),
    "releases": (
        "release_index",
        "release_lines",
    ),
    "resting": (
        "parts_played",
        "post_uses",
    ),
    "views": (
        "show_event",
        "show_person",
        "show_quote",
        "show_release",
    ),
}
"""The modules of this package and what each gives to others."""

_ROOM_OF: Final = {name: room for room, names in ROOMS.items() for name in names}

if not TYPE_CHECKING:  # else every name would be taken for one of the package's

    def __getattr__(name: str) -> Any:  # noqa: ANN401 - any of the questions
        """Load the room in which ``name`` is."""
        if name not in _ROOM_OF:
            raise AttributeError(name)
        value = getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)
        globals()[name] = value
        return value
