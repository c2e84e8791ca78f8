"""Files that are kept: of known kinds, and pictures without anything but their pixels."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from migdesk.base.errors import MigdeskError
from migdesk.intake.attachments import (
    KINDS,
    MOST_PIXELS,
    SIZE_LIMIT,
    Attachment,
    attachment,
    attachment_at,
)
from migdesk.intake.errors import (
    AttachmentTooLarge,
    AttachmentUnreadable,
    KindNotKept,
    PictureTooLarge,
    PictureUnreadable,
)

PLACE = {1: "N", 2: (41.0, 41.0, 30.0), 3: "E", 4: (44.0, 48.0, 0.0)}


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo() -> bytes:
    """A photo held sideways, with its place, its camera's owner and a thumbnail."""
    image = Image.new("RGB", (40, 20), "white")
    image.paste("red", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x013B] = "Nino Sample"
    exif.get_ifd(0x8825).update(PLACE)
    return saved(image, "JPEG", quality=95, exif=exif, comment=b"secret")


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def test_a_photo_keeps_its_pixels_upright_and_nothing_else() -> None:
    taken = attachment(photo(), "IMG_0012.JPG")
    image = opened(taken.data)
    assert (taken.file_name, taken.media_type, taken.is_picture) == (
        "IMG_0012.jpg",
        "image/jpeg",
        True,
    )
    assert (image.format, image.size) == ("JPEG", (20, 40))
    assert dict(image.getexif()) == {}
    assert "comment" not in image.info
    assert b"Nino" not in taken.data
    top, bottom = image.getpixel((10, 5)), image.getpixel((10, 35))
    assert [channel > 200 for channel in (*top, *bottom)] == [True, False, False, True, True, True]


def test_a_drawing_keeps_its_transparency_and_no_words() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "Nino Sample")
    words.add_itxt("Comment", "secret", zip=True)
    image = Image.new("RGBA", (4, 4), (10, 20, 30, 40))
    taken = attachment(saved(image, "PNG", pnginfo=words), "mark.png")
    kept = opened(taken.data)
    assert (kept.mode, kept.getpixel((0, 0))) == ("RGBA", (10, 20, 30, 40))
    assert (kept.info, b"Nino" in taken.data) == ({}, False)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGB", "I;16", "CMYK"])
def test_pictures_of_every_kind_are_taken(mode: str) -> None:
    kind, name = ("JPEG", "a.jpeg") if mode == "CMYK" else ("PNG", "a.png")
    taken = attachment(saved(Image.new(mode, (3, 2)), kind), name)
    assert opened(taken.data).size == (3, 2)


def test_sixteen_bits_of_grey_stay_grey() -> None:
    taken = attachment(saved(Image.new("I;16", (3, 2), 0x8000), "PNG"), "a.png")
    assert opened(taken.data).getpixel((0, 0)) == 0x80


SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def red_and_green_changed_places() -> bytes:
    """Return a profile that takes red for green: one look tells whether it was heeded."""
    return SRGB.replace(b"rXYZ", b"?XYZ").replace(b"gXYZ", b"rXYZ").replace(b"?XYZ", b"gXYZ")


@pytest.mark.parametrize(
    ("profile", "shown"),
    [
        (SRGB, (250, 10, 10)),
        (red_and_green_changed_places(), (10, 250, 10)),
        (LAB, (250, 10, 10)),
        (b"no profile", (250, 10, 10)),
    ],
    ids=["sRGB", "another", "of other colours", "damaged"],
)
def test_colours_are_those_of_screens(profile: bytes, shown: tuple[int, int, int]) -> None:
    data = saved(Image.new("RGB", (3, 2), (250, 10, 10)), "PNG", icc_profile=profile)
    kept = opened(attachment(data, "a.png").data)
    assert (kept.getpixel((0, 0)), kept.info) == (shown, {})


def test_printing_inks_become_colours_of_screens() -> None:
    """A photo that comes back from a printer's: no red without its yellow."""
    data = saved(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "JPEG", quality=95)
    kept = opened(attachment(data, "a.jpg").data)
    assert (kept.mode, [channel > 200 for channel in kept.getpixel((4, 4))]) == (
        "RGB",
        [True, False, False],
    )


def test_the_same_picture_is_the_same_bytes() -> None:
    once = attachment(photo(), "a.jpg").data
    assert attachment(photo(), "b.jpg").data == once


def test_other_files_are_kept_as_they_are() -> None:
    for suffix, (media_type, start) in KINDS.items():
        if not media_type.startswith("image/"):
            data = start + b" and so on"
            taken = attachment(data, f"Agenda{suffix}")
            assert taken == Attachment(f"Agenda{suffix}", media_type, data)
            assert not taken.is_picture


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\Users\\Nino\\notes.txt", "notes.txt"),
        ("/home/nino/notes.TXT", "notes.txt"),
        ("../../notes.txt", "notes.txt"),
        (f"{'n' * 300}.txt", f"{'n' * 200}.txt"),
        ("agenda.final.txt", "agenda.final.txt"),
    ],
)
def test_a_name_is_a_name_and_no_place(given: str, kept: str) -> None:
    assert attachment(b"", given).file_name == kept


def bomb() -> bytes:
    """A PNG that says it has ten milliards of pixels."""
    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"MZ\x90", "setup.exe", KindNotKept("setup.exe", tuple(KINDS))),
        (b"", "README", KindNotKept("README", tuple(KINDS))),
        (b"", "", KindNotKept("", tuple(KINDS))),
        (b"<html>", "a.pdf", KindNotKept("a.pdf", tuple(KINDS))),
        (b"GIF89a", "a.png", KindNotKept("a.png", tuple(KINDS))),
        (b"\x89PNG\r\n\x1a\n", "a.png", PictureUnreadable("a.png", "")),
        (photo()[:200], "a.jpg", PictureUnreadable("a.jpg", "")),
        (photo()[:-300], "a.jpg", PictureUnreadable("a.jpg", "")),
        (bomb(), "a.png", PictureTooLarge("a.png", 100_000, 100_000, MOST_PIXELS)),
        (b"a" * (SIZE_LIMIT + 1), "a.txt", AttachmentTooLarge("a.txt", SIZE_LIMIT + 1, SIZE_LIMIT)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_not_taken_says_why(data: bytes, name: str, error: MigdeskError) -> None:
    with pytest.raises(type(error)) as caught:
        attachment(data, name)
    found = {key: value for key, value in vars(caught.value).items() if key != "reason"}
    assert found == {key: value for key, value in vars(error).items() if key != "reason"}


def test_a_file_is_read_from_its_place(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("People move.", "utf-8")
    assert attachment_at(path) == Attachment("notes.txt", "text/plain", b"People move.")


def too_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda _: None, AttachmentUnreadable),
        (lambda path: path.mkdir(), AttachmentUnreadable),
        (too_large, AttachmentTooLarge),
    ],
)
def test_what_cannot_be_read_is_told(
    tmp_path: Path, make: Callable[[Path], None], error: type[MigdeskError]
) -> None:
    path = tmp_path / "notes.txt"
    make(path)
    with pytest.raises(error):
        attachment_at(path)
