"""Pictures in the line of a Word document's text."""

from typing import Final

from migdesk.documents.word.xml import element, tag, w

DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_EMU: Final = 12_700
"""English metric units in a point, which pictures are measured in."""


def drawing(
    known: str, width: float, height: float, *, name: str, alt: str, number: int = 1
) -> str:
    """Return a run that holds a picture.

    Args:
        known: the id under which the part that it stands in knows the picture.
        width: in points.
        height: in points.
        name: what the picture is called.
        alt: what it shows, in words.
        number: no other picture of the part has it.
    """
    size = {"cx": round(width * _EMU), "cy": round(height * _EMU)}
    place = tag("a:off", x=0, y=0) + tag("a:ext", **size)
    picture = element(
        "pic:pic",
        {"xmlns:pic": f"{DRAWING}/picture"},
        tag(
            "pic:nvPicPr",
            tag("pic:cNvPr", id=number, name=name, descr=alt),
            tag("pic:cNvPicPr"),
        ),
        tag(
            "pic:blipFill",
            element("a:blip", {"r:embed": known}),
            tag("a:stretch", tag("a:fillRect")),
        ),
        tag("pic:spPr", tag("a:xfrm", place), tag("a:prstGeom", tag("a:avLst"), prst="rect")),
    )
    graphic = element(
        "a:graphic",
        {"xmlns:a": f"{DRAWING}/main"},
        tag("a:graphicData", picture, uri=f"{DRAWING}/picture"),
    )
    inline = element(
        "wp:inline",
        {
            "xmlns:wp": f"{DRAWING}/wordprocessingDrawing",
            "distT": 0,
            "distB": 0,
            "distL": 0,
            "distR": 0,
        },
        tag("wp:extent", **size),
        tag("wp:docPr", id=number, name=name, descr=alt),
        graphic,
    )
    return w("r", w("drawing", inline))
