"""The logos of partners and donors at the foot of the first page."""

import io
import re

import pytest
from documents import pdfs, sheets
from documents.test_release_conformance import findings
from msgspec import structs
from PIL import Image, ImageDraw

from migdesk.documents.errors import ImageUnreadable
from migdesk.documents.pdf.images import emblem
from migdesk.documents.pdf.structure import Mark, Node
from migdesk.documents.release import release_pdf
from migdesk.documents.rendering import page_text
from migdesk.documents.sheet import PartnerLogo, ReleaseSheet

FOOT = 46.0
"""Where the rule above the foot of a page stands."""


def file_of(
    size: tuple[int, int], *, margin: int = 0, clear: bool = True, kind: str = "PNG"
) -> bytes:
    """Return a green box with nothing around it: seen through, or white."""
    width, height = size[0] + 2 * margin, size[1] + 2 * margin
    ground = (0, 0, 0, 0) if clear else "white"
    image = Image.new("RGBA" if clear else "RGB", (width, height), ground)
    box = (margin, margin, margin + size[0] - 1, margin + size[1] - 1)
    ImageDraw.Draw(image).rectangle(box, fill="#2E6B3F")
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def logos(*sizes: tuple[int, int]) -> tuple[PartnerLogo, ...]:
    return tuple(PartnerLogo(f"Partner {n}", file_of(size)) for n, size in enumerate(sizes, 1))


def with_logos(
    sheet: ReleaseSheet,
    partners: tuple[PartnerLogo, ...] = (),
    donors: tuple[PartnerLogo, ...] = (),
) -> ReleaseSheet:
    house = structs.replace(sheet.house, logo=None, partners=partners, donors=donors)
    return structs.replace(sheet, house=house)


def boxes(pdf: bytes) -> list[tuple[float, ...]]:
    """Return left, bottom, width and height of each picture on the first page."""
    placed = re.findall(rb"q (\S+) 0 0 (\S+) (\S+) (\S+) cm", pdfs.contents(pdf)[0])
    return [(float(x), float(y), float(w), float(h)) for w, h, x, y in placed]


def figures(pdf: bytes) -> list[str]:
    return [element.alt for element in elements(pdf) if element.type == "Figure"]


def elements(pdf: bytes) -> list[pdfs.Element]:
    """Return all elements of a page in the order in which they are read out."""
    return [inner for element in pdfs.elements(pdf) for inner in element.walk()]


@pytest.mark.parametrize(
    ("size", "printed"),
    [
        ((600, 600), (30.0, 30.0)),
        ((600, 300), (48.9898, 24.4949)),
        ((900, 225), (69.2820, 17.3205)),
        ((3000, 200), (104.0, 6.9333)),
        ((200, 600), (10.0, 30.0)),
        ((16, 8), (12.0, 6.0)),
    ],
)
def test_logos_look_equally_large_and_keep_their_shape(
    size: tuple[int, int], printed: tuple[float, float]
) -> None:
    ((_, _, width, height),) = boxes(release_pdf(with_logos(sheets.bare(), logos(size))))
    assert (width, height) == pytest.approx(printed, abs=0.1)


@pytest.mark.parametrize(
    "data",
    [
        file_of((300, 100), margin=150),
        file_of((300, 100), margin=150, clear=False),
        file_of((300, 100), margin=150, clear=False, kind="JPEG"),
    ],
)
def test_the_empty_margin_of_a_file_is_not_printed(data: bytes) -> None:
    found = emblem(data, 2_000)
    assert (found.width, found.height) == (pytest.approx(300, abs=12), pytest.approx(100, abs=12))


def test_a_logo_that_shows_nothing_takes_its_place_all_the_same() -> None:
    found = emblem(_blank(), 100)
    assert (found.width, found.height) == (40, 20)


def _blank() -> bytes:
    file = io.BytesIO()
    Image.new("RGBA", (40, 20), (255, 255, 255, 0)).save(file, "PNG")
    return file.getvalue()


def test_partners_and_donors_stand_at_the_ends_of_one_line_under_their_words() -> None:
    pdf = release_pdf(with_logos(sheets.english(), logos((300, 300)), logos((300, 300))))
    left, right = boxes(pdf)
    assert left == (62.0, right[1], 30.0, 30.0)
    assert right[0] + right[2] == pytest.approx(595.28 - 62, abs=14)
    assert left[1] > FOOT
    said = [element.said() for element in elements(pdf) if element.type == "Div"]
    assert said == ["Partners", "Funded by"]


def test_logos_are_read_out_last_under_the_name_of_who_bears_them() -> None:
    pdf = release_pdf(with_logos(sheets.georgian(), logos((300, 300)), logos((60, 90))))
    order = [element for element in elements(pdf) if element.type in {"P", "Figure"}]
    assert [(each.type, each.alt or each.said()) for each in order[-5:-1]] == [
        ("P", "პარტნიორები"),
        ("Figure", "Partner 1"),
        ("P", "აფინანსებს"),
        ("Figure", "Partner 1"),
    ]


def test_what_goes_last_is_read_after_what_was_painted_later() -> None:
    root = Node("Document")
    first, second, unpainted = (Node("Div", root) for _ in range(3))
    for node in (first, second):
        node.hold(Mark("Page1", 0))
    first.go_last()
    unpainted.go_last()
    assert root.kids == [second, first]


def test_text_of_the_first_page_ends_above_the_logos() -> None:
    sheet = sheets.english()
    long = sheets.paragraphs(*[sheet.blocks[1].text * 2] * 12)
    whole = structs.replace(sheet, blocks=(*sheet.blocks, *long))
    pdf = release_pdf(with_logos(whole, logos(*[(300, 100)] * 4)))
    top = max(bottom + height for _, bottom, _, height in boxes(pdf))
    label = [level for level in _levels(pdf) if top < level < top + 12]
    bare = [level for level in _levels(release_pdf(with_logos(whole))) if level > FOOT]
    assert len(label) == len("Partners")
    assert min(level for level in _levels(pdf) if level > top + 12) > max(label) + 12
    assert min(bare) < top


def _levels(pdf: bytes) -> list[float]:
    """Return how high each letter of the first page stands."""
    return [841.89 - box[3] for box in page_text(pdf, 0).boxes]


@pytest.mark.parametrize("count", [5, 12, 50])
def test_many_logos_are_smaller_and_stay_inside_the_margins(count: int) -> None:
    sizes = [(100 + 90 * (n % 9), 200) for n in range(count)]
    pdf = release_pdf(with_logos(sheets.english(), logos(*sizes), logos(*sizes)))
    placed = boxes(pdf)
    assert len(placed) == 2 * count
    assert min(left for left, *_ in placed) >= 62
    assert max(left + width for left, _, width, _ in placed) <= 595.28 - 62 + 0.01
    assert min(bottom for _, bottom, *_ in placed) > FOOT
    assert max(bottom + height for _, bottom, _, height in placed) < 300


def test_hundreds_of_logos_leave_the_first_page_to_the_text() -> None:
    many = tuple(PartnerLogo(f"Partner {n}", file_of((400, 200))) for n in range(300))
    pdf = release_pdf(with_logos(sheets.english(), many, many[:100]))
    assert figures(pdf) == [one.name for one in (*many, *many[:100])]
    assert max(bottom + height for _, bottom, _, height in boxes(pdf)) < 300
    assert min(bottom for _, bottom, *_ in boxes(pdf)) > FOOT
    assert pdfs.page_count(pdf) <= 2
    assert findings(pdf) == []


@pytest.mark.parametrize("language", ["en", "ka"])
@pytest.mark.parametrize("shape", [(1, 1), (20_000, 10), (10, 20_000), (600, 200)])
def test_any_logo_gives_a_sound_page(language: str, shape: tuple[int, int]) -> None:
    sheet = sheets.english() if language == "en" else sheets.georgian()
    made = with_logos(sheet, logos(shape, (300, 300)), logos(shape))
    pdf = release_pdf(made)
    assert findings(pdf) == []
    assert release_pdf(made) == pdf


def test_a_name_with_letters_that_no_font_has_is_heard_all_the_same() -> None:
    odd = PartnerLogo("𒀀𒁀", file_of((300, 300)))
    assert figures(release_pdf(with_logos(sheets.bare(), (odd,)))) == ["𒀀𒁀"]


def test_a_broken_logo_is_an_error_and_no_gap() -> None:
    with pytest.raises(ImageUnreadable):
        release_pdf(with_logos(sheets.bare(), (PartnerLogo("Broken", b"no picture"),)))


def _filling_a_page() -> ReleaseSheet:
    """Return the longest release of equal paragraphs that stands on one page without logos."""
    sheet = sheets.english()
    wholes = (
        structs.replace(
            sheet, blocks=(*sheet.blocks, *sheets.paragraphs(*["A short line."] * count))
        )
        for count in range(40, 0, -1)
    )
    return next(whole for whole in wholes if pdfs.page_count(release_pdf(with_logos(whole))) == 1)


def test_logos_hang_beside_the_text_where_a_row_would_cost_a_page() -> None:
    whole = _filling_a_page()
    pdf = release_pdf(with_logos(whole, logos((300, 300)), logos((300, 300))))
    assert (pdfs.page_count(pdf), findings(pdf)) == (1, [])
    first, second = boxes(pdf)
    assert (first[0], second[0]) == (62.0, 62.0)
    assert first[1] - second[1] == pytest.approx(27 + 4.5 + 13 + 11, abs=2)
    assert figures(pdf) == ["Partner 1", "Partner 1"]
    order = [each.type for each in elements(pdf) if each.type in {"H1", "P", "Figure"}]
    assert order[-2] == "Figure"
