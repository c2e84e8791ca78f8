"""Are the templates that come with the program sound, and is an unsound one told so?"""

import tomllib
from pathlib import Path

import pytest

from migdesk.base.resources import resource
from migdesk.editorial.fields import FIELDS
from migdesk.editorial.templates import (
    NoTemplate,
    Slot,
    Template,
    TemplateBroken,
    has_template,
    load_template,
    parse,
    template_for,
)
from migdesk.text.quotation import marks
from migdesk.text.words import available_languages
from migdesk.vocabulary import ReleaseKind

KINDS = (ReleaseKind.PRESS_RELEASE, ReleaseKind.MEDIA_ADVISORY, ReleaseKind.ANNOUNCEMENT)
SHIPPED = sorted(resource("templates").glob("*.toml"))


def slots(template: Template) -> list[Slot]:
    return [
        piece
        for sentences in template.parts.values()
        for sentence in sentences
        for piece in sentence
        if isinstance(piece, Slot)
    ]


def parts_of_their_own(kind: ReleaseKind, language: str) -> set[str]:
    """Return the parts of a template that are no piece of another part."""
    template = template_for(kind, language)
    own = tomllib.loads((resource("templates") / f"{kind}.{language}.toml").read_text("utf-8"))
    return own.keys() - {slot.name for slot in slots(template)}


def a_template(folder: Path, text: str, common: str = "") -> Path:
    (folder / "press_release.xx.toml").write_text(text, "utf-8")
    (folder / "common.xx.toml").write_text(common, "utf-8")
    return folder


def refusal(folder: Path) -> TemplateBroken:
    with pytest.raises(TemplateBroken) as caught:
        load_template(ReleaseKind.PRESS_RELEASE, "xx", folder)
    return caught.value


@pytest.mark.parametrize("language", available_languages())
@pytest.mark.parametrize("kind", KINDS)
def test_each_template_that_comes_with_the_program_is_sound(
    kind: ReleaseKind, language: str
) -> None:
    template = template_for(kind, language)
    assert template.language == language
    assert [s.name for s in slots(template) if s.name not in {*FIELDS, *template.parts}] == []


def test_no_template_lies_about_unused() -> None:
    names = {f"{kind}.{language}.toml" for kind in KINDS for language in available_languages()}
    common = {f"common.{language}.toml" for language in available_languages()}
    assert {path.name for path in SHIPPED} == names | common


@pytest.mark.parametrize("kind", KINDS)
def test_all_languages_have_the_same_parts(kind: ReleaseKind) -> None:
    first, *others = (parts_of_their_own(kind, language) for language in available_languages())
    assert [others[i] ^ first for i in range(len(others))] == [set()] * len(others)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_quotation_marks_come_in_pairs(path: Path) -> None:
    text = path.read_text("utf-8")
    own = marks(path.name.split(".")[1])
    opening, closing = own.open, own.close
    assert text.count(opening) == text.count(closing)


def test_a_sentence_is_parsed() -> None:
    assert parse("{Actors.the} met{where?}.") == (
        Slot("actors", "the", capital=True),
        " met",
        Slot("where", optional=True),
        ".",
    )


def test_a_georgian_form_is_parsed() -> None:
    assert parse("{city.ში}") == (Slot("city", "ში"),)


@pytest.mark.parametrize("text", ["{actors", "actors}", "{}", "{two words}", "{{actors}}", "{1}"])
def test_a_stray_brace_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"[{}]"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "part", "reason"),
    [
        ('lead = ["{actress}"]', "lead", "unknown field: actress"),
        ('lead = ["{actors.vocative}"]', "lead", "actors has no form vocative"),
        ('lead = ["{gap.money}"]', "lead", "gap has no form money"),
        ('lead = ["{actors"]', "lead", "stray brace: {actors"),
        ('lead = "one sentence"', "lead", "not a list of sentences"),
        ("lead = []", "lead", "not a list of sentences"),
        ("lead = [3]", "lead", "not a sentence: 3"),
        ('lead = ["{frame}"]\nframe = ["{lead}"]', "lead", "it holds itself"),
        ('title = ["The title"]', "title", "a field has this name"),
    ],
)
def test_an_unsound_template_is_refused_with_the_place(
    tmp_path: Path, text: str, part: str, reason: str
) -> None:
    error = refusal(a_template(tmp_path, text))
    place = (tmp_path / "press_release.xx.toml", part, reason)
    assert (error.path, error.part, error.reason) == place


def test_a_file_that_is_no_toml_is_refused_as_a_whole(tmp_path: Path) -> None:
    error = refusal(a_template(tmp_path, "lead = ["))
    assert (error.path, error.part) == (tmp_path / "press_release.xx.toml", "")


def test_unsound_grammar_is_refused(tmp_path: Path) -> None:
    error = refusal(a_template(tmp_path, 'lead = ["a"]', "[grammar]\ndefinite = 3"))
    assert (error.path.name, error.part) == ("common.xx.toml", "grammar")


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    folder = a_template(tmp_path, "")
    (folder / "press_release.xx.toml").write_bytes('lead = ["é"]'.encode("latin-1"))
    assert refusal(folder).part == ""


def test_a_kind_may_say_a_common_part_its_own_way(tmp_path: Path) -> None:
    folder = a_template(tmp_path, 'where = ["own"]', 'where = ["common"]\nwhen = ["common"]')
    template = load_template(ReleaseKind.PRESS_RELEASE, "xx", folder)
    assert dict(template.parts) == {"where": (("own",),), "when": (("common",),)}


@pytest.mark.parametrize("kind", ReleaseKind)
def test_it_is_known_of_each_kind_whether_it_has_a_template(kind: ReleaseKind) -> None:
    found = {language: has_template(kind, language) for language in ("en", "ka", "hy")}
    assert found == {"en": kind in KINDS, "ka": kind in KINDS, "hy": False}


@pytest.mark.parametrize("kind", sorted(set(ReleaseKind) - set(KINDS)))
def test_other_kinds_have_no_template(kind: ReleaseKind) -> None:
    with pytest.raises(NoTemplate) as caught:
        template_for(kind, "en")
    assert (caught.value.kind, caught.value.language) == (kind, "en")


def test_a_missing_list_of_choices_is_told(tmp_path: Path) -> None:
    template = load_template(ReleaseKind.PRESS_RELEASE, "xx", a_template(tmp_path, ""))
    with pytest.raises(TemplateBroken) as caught:
        template.choices("verbs")
    assert (caught.value.part, caught.value.reason) == ("verbs", "missing")
