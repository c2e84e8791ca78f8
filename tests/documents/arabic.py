"""Arabic as a further language of documents, added by nothing but data; and what is said in it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from documents.sheets import DAY, block, logo
from msgspec.structs import replace

from migdesk.base.resources import translation
from migdesk.documents import scripts
from migdesk.documents.sheet import About, ContactLine, House, KeyFigure, NoticeLine, ReleaseSheet
from migdesk.text import words
from migdesk.text.blocks import Run
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, NoticeKind, ReleaseKind

OWN = {
    "language.own": "العربية",
    "language.english": "Arabic",
    "language.script": "Arab",
    "language.locale": "ar",
    "list.comma": "، ",
    "list.last_of_two": " و",
    "list.last_of_many": " و",
    "page.page_of": "صفحة {page} من {total}",
    "page.draft": "مسودة، ليست للتوزيع",
    "page.withdrawn": "نص مسحوب، ليس للتوزيع",
    "page.embargo": "حظر نشر",
    "page.not_before": "لا ينشر قبل الساعة {time} من يوم {day} ({zone})",
    "page.ends": "انتهى",
    "page.contact": "لمزيد من المعلومات",
    "page.about": "عن {name}",
    "page.number": "رقم {number} / {year}",
    "page.correction": "تصويب، {day}",
    "page.withdrawal": "سحب، {day}",
    "page.partners": "الشركاء",
    "page.donors": "بتمويل من",
    "release_kind.press_release": "بيان صحفي",
    "release_kind.statement": "تصريح",
}
"""Words that a release prints. All others are those of English here, but names of months."""

FROM_UNICODE = ("month.", "weekday.", "zone.")

PARAGRAPH = (
    "أعلن مكتب الميناء يوم الاثنين 3 مايو 2026 أن إصلاح الرصيفين (Blue Pier) سينتهي قبل الصيف، "
    "وأن الأضواء الجديدة ستوضع على طول الكورنيش حتى يتمكن الناس من التنزه مساء."
)
NAME = "وقف بساتين ألازاني"


@contextmanager
def spoken(folder: Path) -> Iterator[None]:
    """Let Arabic be a language of documents: a file of words among the others."""
    for path in translation("words").glob("*.toml"):
        (folder / path.name).write_bytes(path.read_bytes())
    english = words_for("en").by_key
    found = {key: word for key, word in english.items() if not key.startswith(FROM_UNICODE)} | OWN
    lines = (f"{_key(key)} = {json.dumps(word, ensure_ascii=False)}" for key, word in found.items())
    (folder / "ar.toml").write_text("\n".join(lines), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "translation", lambda _name: folder)
        _forget()
        yield
    _forget()


def sheet() -> ReleaseSheet:
    """Return a release in Arabic of one page, with every kind of block."""
    return ReleaseSheet(
        language="ar",
        kind=ReleaseKind.PRESS_RELEASE,
        house=House(
            NAME,
            tagline="بذور وتربة وجيران منذ 2011",
            logo=logo(),
            footer="4 شارع البستان، سيغناغي · alazanigardens.example",
        ),
        headline="افتتاح مكتبة للبذور في سيغناغي تضم 400 صنف محلي",
        number="PR-14-2026",
        day=DAY,
        subject="الزراعة",
        notices=(NoticeLine(NoticeKind.CORRECTION, DAY, "عدد القرى 62 وليس 26."),),
        deck="يستطيع المزارعون استعارة البذور كل ربيع وإعادة ضعفها بعد الحصاد.",
        dateline="سيغناغي، 3 مارس 2026",
        key_figures=(KeyFigure("400", "صنف محفوظ"), KeyFigure("٦٢", "قرية تمت زيارتها")),
        blocks=(
            block(
                BlockKind.LEAD,
                "افتتح ",
                Run(NAME, bold=True),
                " يوم الثلاثاء مكتبة للبذور في سيغناغي بالتعاون مع الكلية الزراعية (Alazani "
                "College)، وهي تحفظ 400 صنف من القمح والفاصوليا والخضروات.",
            ),
            block(BlockKind.HEADING, "بذور للجميع"),
            block(BlockKind.PARAGRAPH, PARAGRAPH),
            block(
                BlockKind.PARAGRAPH,
                "يجد القارئ ",
                Run("قائمة الأصناف", href="https://alazanigardens.example/seeds"),
                " على الموقع، ومعها ",
                Run("[عدد الزوار]", gap="number"),
                ".",
            ),
            block(BlockKind.LIST_ITEM, "القمح الأحمر من قرى الوادي"),
            block(BlockKind.LIST_ITEM, "فاصوليا من نوع Tsanava"),
            block(
                BlockKind.PULL_QUOTE,
                "«لا تضيع بذرة واحدة ما دام لها جار يزرعها.»\nليلى المثال، مديرة المكتبة",
            ),
            block(BlockKind.ENDS),
        ),
        abouts=(About(f"عن {NAME}", "يحفظ الوقف بذور الوادي ويعيرها للمزارعين منذ عام 2011."),),
        contacts=(
            ContactLine(
                "ليلى المثال",
                "مديرة الإعلام",
                "+995 32 200 00 00",
                "laila@alazanigardens.example",
                "https://alazanigardens.example/ar",
            ),
        ),
        draft=False,
    )


def among_others(language: str, plain: ReleaseSheet) -> ReleaseSheet:
    """Return a release of another language in which Arabic stands everywhere it can."""
    return replace(
        plain,
        language=language,
        headline=f"{plain.headline} · {NAME}",
        deck=PARAGRAPH,
        key_figures=(KeyFigure("٤٠٠", "صنف محفوظ"),),
        blocks=(
            block(
                BlockKind.LEAD,
                f"{plain.headline} «{NAME}» (AGT) ",
                Run("لا بأس", bold=True),
                ", A – B, ",
                Run("أضواء الميناء", italic=True, href="https://alazanigardens.example/ar"),
                ".",
            ),
            block(BlockKind.HEADING, "بذور للجميع"),
            block(BlockKind.PARAGRAPH, PARAGRAPH),
            block(BlockKind.LIST_ITEM, "القمح الأحمر"),
            block(BlockKind.PULL_QUOTE, "لا تضيع بذرة واحدة.\nليلى المثال, Alazani Gardens Trust"),
        ),
        contacts=(ContactLine("ليلى المثال", "مديرة الإعلام", "+995 32 200 00 00", "a@b.example"),),
    )


def _key(key: str) -> str:
    return ".".join(json.dumps(part) for part in key.split("."))


def _forget() -> None:
    for remembered in (words_for, scripts.language_of, scripts._foreign):
        remembered.cache_clear()
