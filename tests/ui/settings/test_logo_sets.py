"""Settings: logos by language, sets of logos, and the page that shows them."""

from pathlib import Path

from factories.chooser import Chooser
from factories.settings_window import SettingsDriver
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from migdesk.desk.desk import Desk
from migdesk.desk.events import set_event_organisations
from migdesk.desk.logos import add_logo_set, put_logo, set_event_logos
from migdesk.desk.organisations import add_organisation
from migdesk.desk.questions import logo_sets, logos_of
from migdesk.desk.rows import Changes
from migdesk.desk.rows.logos import LogoOwner
from migdesk.text.names import OrganisationName
from migdesk.ui.logos.panel import LogoPanel
from migdesk.ui.logos.reading import made_logo
from migdesk.ui.settings.house import HousePage
from migdesk.ui.settings.logo_sets import LogoSetsPage
from migdesk.ui.widgets.fields import LocalizedField
from migdesk.ui.widgets.states import Banner
from migdesk.vocabulary import OrganisationKind, Part

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">'
    b'<circle cx="20" cy="20" r="18" fill="#0A5C66"/></svg>'
)


def choose(driver: SettingsDriver, panel: LogoPanel, language: str, path: Path) -> None:
    """Choose a file as a logo, as its dialog would."""
    panel._parts = replace(panel._parts, files=Chooser(path))
    driver.click(panel.choose[language])
    driver.rest()


def drawing(folder: Path, data: bytes = DRAWING) -> Path:
    path = folder / "mark.svg"
    path.write_bytes(data)
    return path


def with_logo(desk: Desk, owner: LogoOwner, key: int) -> Changes:
    logo = made_logo(DRAWING, "mark.svg")
    return put_logo(
        desk,
        owner=owner,
        key=key,
        data=logo.data,
        file_name=logo.file_name,
        media_type=logo.media_type,
    )


def shown(driver: SettingsDriver, page: HousePage) -> bytes:
    """Return the page that is previewed."""
    return driver.ask(page._question()).pdf


def test_a_logo_for_one_language_is_chosen_shown_and_removed(
    driver: SettingsDriver, tmp_path: Path
) -> None:
    page = driver.open(HousePage, "house")
    assert [*page.by_language.cards] == ["en", "ka"]
    choose(driver, page.by_language, "ka", drawing(tmp_path))
    there = driver.ask(lambda desk: logos_of(desk, LogoOwner.OFFICE, 1))
    heads = {tag: head._logo.isNull() for tag, head in page.heads.items()}
    assert ([*there], heads) == (["ka"], {"en": True, "ka": False})
    remove = page.by_language.remove["ka"]
    assert remove.accessibleName() == "Remove logo: Documents in this language: ქართული"
    remove.setFocus()
    driver.press("Space")
    driver.rest()
    assert driver.ask(lambda desk: logos_of(desk, LogoOwner.OFFICE, 1)) == {}
    assert driver.focus() is page.by_language.choose["ka"]
    driver.press("Ctrl+Z")
    assert [*driver.ask(lambda desk: logos_of(desk, LogoOwner.OFFICE, 1))] == ["ka"]


def test_a_drawing_that_reaches_outside_is_refused_with_a_sentence(
    driver: SettingsDriver, tmp_path: Path
) -> None:
    page = driver.open(HousePage, "house")
    outside = DRAWING.replace(b"<circle", b'<image href="https://example.com/a.png"/><circle')
    choose(driver, page.by_language, "ka", drawing(tmp_path, outside))
    assert page.by_language.trouble.text() == (
        "mark.svg holds a script, or refers to something outside itself. "
        "Have it saved as a plain drawing or as a PNG."
    )
    assert driver.ask(lambda desk: logos_of(desk, LogoOwner.OFFICE, 1)) == {}


def test_a_logo_of_few_pixels_is_kept_and_said_to_be_coarse(
    driver: SettingsDriver, tmp_path: Path
) -> None:
    path = tmp_path / "dot.png"
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(path))
    page = driver.open(HousePage, "house")
    choose(driver, page.by_language, "en", path)
    assert page.by_language.trouble.text() == (
        "It is only 1 pixels wide and may look coarse in print."
    )
    assert [*driver.ask(lambda desk: logos_of(desk, LogoOwner.OFFICE, 1))] == ["en"]


def test_a_set_is_made_with_its_partners_and_logos(driver: SettingsDriver, tmp_path: Path) -> None:
    page = driver.open(LogoSetsPage, "logo_sets")
    driver.click(page.new)
    field = page.form.field("name")
    assert isinstance(field, LocalizedField)
    driver.type("Together", "Return")
    driver.rest()
    page.form.field("partners").focus()
    driver.type("Harbour")
    driver.settle()
    driver.press("Return")
    driver.rest()
    (entry,) = driver.ask(logo_sets)
    assert (entry.name, [partner.name for partner in entry.partners]) == (
        {"en": "Together"},
        ["Harbour Office"],
    )
    assert page.missing.text() == (
        "No logo is kept of Harbour Office. Add it on their page in People and organizations."
    )
    driver.do(lambda desk: with_logo(desk, LogoOwner.ORGANISATION, 1))
    driver.rest()
    hidden = not page.missing.isVisible()
    before = page.logos.choose["ka"].isVisible()
    choose(driver, page.logos, "", drawing(tmp_path))
    after = page.logos.choose["ka"].isVisible()
    there = driver.ask(lambda desk: logos_of(desk, LogoOwner.LOGO_SET, entry.id))
    assert (hidden, before, after, [*there]) == (True, False, True, [""])


def test_a_set_that_an_event_bears_stays_and_says_why(driver: SettingsDriver) -> None:
    driver.do(lambda desk: add_logo_set(desk, name={"en": "Together"}))
    driver.do(lambda desk: set_event_logos(desk, event_id=1, logo_set_id=1))
    page = driver.open(LogoSetsPage, "logo_sets")
    driver.click(page.side.delete)
    banners = [each for each in page.side.findChildren(Banner) if each.isVisible()]
    (said,) = [each.accessibleName() for each in banners]
    assert said == (
        "Other records rest on this, so it was not deleted. An event bears it. Choose other logos "
        "there first."
    )
    assert len(driver.ask(logo_sets)) == 1


def test_the_page_is_seen_with_a_set_before_an_event_bears_it(driver: SettingsDriver) -> None:
    names = {"en": OrganisationName("Partner")}
    driver.do(lambda desk: add_organisation(desk, names=names, kind=OrganisationKind.AGENCY))
    driver.do(lambda desk: with_logo(desk, LogoOwner.ORGANISATION, 2))
    parts = [(Part.HOST, 1)]
    driver.do(lambda desk: set_event_organisations(desk, event_id=1, organisations=parts))
    page = driver.open(HousePage, "house")
    none_yet = page.logo_set.isVisible()
    driver.do(lambda desk: add_logo_set(desk, name={"en": "Together"}, partners=[2]))
    driver.rest()
    without = shown(driver, page)
    page.logo_set.focus()
    driver.press("Down")
    driver.rest()
    assert (none_yet, page.logo_set.isVisible()) == (False, True)
    assert len(shown(driver, page)) > len(without)
