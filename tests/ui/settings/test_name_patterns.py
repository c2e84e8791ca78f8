"""Settings, General: how files are called, with what comes of it."""

from factories.settings_window import SettingsDriver

from migdesk.desk.questions import office_page
from migdesk.text.file_names import Field
from migdesk.ui.settings.general import GeneralPage


def kept(driver: SettingsDriver) -> tuple[str, str]:
    page = driver.ask(office_page)
    assert page is not None
    return page.release_names, page.report_names


def test_the_usual_names_are_shown_with_an_example(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    assert (page.release_names.pattern(), page.release_names.example.text()) == (
        "{number}-{language}",
        "For example: PR-1-2026-en.pdf",
    )
    assert page.report_names.example.text() == ("For example: Harbours-and-People-programme-en.pdf")
    assert [*page.report_names.parts] == ["event", "kind", "language", "date", "project"]


def test_a_field_is_put_in_by_its_word_and_the_example_follows(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    page.release_names.focus()
    driver.replace("BSMA ")
    driver.click(page.release_names.parts[Field.NUMBER])
    driver.rest()
    example = page.release_names.example.text()
    before = kept(driver)
    driver.press("Return")
    assert (example, before) == ("For example: BSMA PR-1-2026.pdf", ("", ""))
    assert kept(driver) == ("BSMA {number}", "")
    driver.press("Ctrl+A", "Del", "Return")
    assert (kept(driver), page.release_names.pattern()) == (("", ""), "{number}-{language}")


def test_a_pattern_that_names_no_files_is_refused_in_its_place(driver: SettingsDriver) -> None:
    page = driver.open(GeneralPage, "general")
    said = []
    for pattern in ("{number}?", "{nummer}", "release", "{number", "x" * 200):
        page.release_names.focus()
        driver.replace(pattern, "Return")
        driver.rest()
        said.append((page.release_names.error(), page.release_names.example.isVisible()))
    assert said == [
        ("No file name can hold “?”.", False),
        ("There is no field “nummer”. Put in one of those below.", False),
        ("Put in one of the fields below, or all files have one name.", False),
        ("A field stands between two braces. One is missing, or one is too many.", False),
        ("This is too long for a file name.", False),
    ]
    assert kept(driver) == ("", "")
