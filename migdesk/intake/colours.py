"""The colours of a picture as every screen and every document takes them: sRGB, eight bits each."""

import io
from typing import Final

from PIL import Image, ImageCms

_SIXTEEN_BITS: Final = 1 / 256


def plain_colours(image: Image.Image, *, see_through: bool) -> Image.Image:
    """Return the pixels alone: grey, or red, green and blue, perhaps with transparency.

    Colours that a profile of the picture explains are converted by it; a profile that is damaged
    or of other colours than the picture is passed over.

    Args:
        image: as it was decoded.
        see_through: whether transparency is kept.
    """
    if image.mode.startswith("I"):  # sixteen bits of grey, which converting alone makes white
        plain = image.convert("I").point(lambda grey: grey * _SIXTEEN_BITS).convert("L")
    elif image.mode in {"1", "L"}:
        plain = image.convert("L")
    else:
        mode = "RGBA" if see_through and image.has_transparency_data else "RGB"
        plain = _by_profile(image, mode) or image.convert(mode)
    plain.info = {}
    return plain


def _by_profile(image: Image.Image, mode: str) -> Image.Image | None:
    profile = image.info.get("icc_profile")
    if image.mode not in {"RGB", "RGBA", "CMYK"} or not profile:
        return None
    try:
        explained = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(
            image, explained, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (OSError, ImageCms.PyCMSError):
        return None
