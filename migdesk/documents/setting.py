"""How the texts of one document become spans: faces, links, gaps and languages."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from migdesk.documents.content import address, printed_text
from migdesk.documents.look import Palette, Type
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Align, Style, Text, set_text
from migdesk.documents.scripts import GEORGIAN, LATIN, language_of, main_script, phrases, script_of
from migdesk.documents.typography import cleaned
from migdesk.text.blocks import Run
from migdesk.text.direction import RIGHT_TO_LEFT_SCRIPTS, is_right_to_left, runs_right_to_left
from migdesk.text.names import Language
from migdesk.text.words import Words


class Setting(Struct, frozen=True):
    """What all texts of a document share. ``root`` is the node above all others."""

    words: Words
    palette: Palette
    type: Type
    root: Node
    script: str = ""
    """That of the document's language (ISO 15924)."""

    def __post_init__(self) -> None:
        """Look up the script once: it is asked for with every paragraph."""
        force_setattr(self, "script", self.words("language.script"))

    @property
    def right_to_left(self) -> bool:
        """Tell whether the pages run from right to left."""
        return self.script in RIGHT_TO_LEFT_SCRIPTS

    def tighter(self, tightness: float) -> "Setting":
        """Return the same with sizes of running text multiplied by ``tightness``, at most 1."""
        return replace(self, type=Type.of(self.script, self.palette, tightness))

    def turned(self, text: str) -> bool:
        """Tell whether a paragraph runs the other way than the pages; a number never does."""
        if not self.right_to_left or runs_right_to_left(text):
            return is_right_to_left(text, page=self.right_to_left) != self.right_to_left
        return any(map(str.isalpha, text))

    def prose_node(self, role: str, text: str, parent: Node | None = None) -> Node:
        """Return a node for a paragraph, with its language where it is written in another one."""
        return Node(role, parent or self.root, language=self.language_of(text))

    def language_of(self, text: str) -> Language:
        """Return the language of a paragraph, nothing where it is that of the document."""
        script = self.script_of(text)
        return "" if script == self.script else language_of(script)

    def script_of(self, text: str) -> str:
        """Return the script of a paragraph (ISO 15924)."""
        if self.script == LATIN and text.isascii():
            return LATIN
        return main_script(cleaned(text), self.script)

    def text(
        self,
        text: str,
        style: Style,
        width: float,
        role: str,
        parent: Node | None = None,
        align: Align = Align.LEFT,
    ) -> Text:
        """Set one field of a sheet as a paragraph."""
        node = self.prose_node(role, text, parent)
        return set_text(self.spans(text, style.span("")), style, width, node, align)

    def spans(self, text: str, like: Span, *, href: str = "", script: str = "") -> Iterator[Span]:
        """Yield ``text``, cleaned, in spans of one language each.

        Args:
            text: as it was typed.
            like: what the spans look like.
            href: where they lead, if that is an address a document may hold.
            script: that of the paragraph around the text, if it is not the text's own.
        """
        link = address(href) if href else ""
        if link:
            like = replace(like, link=link, ink=self.palette.accent)
        printed = cleaned(text)
        for start, end, language in phrases(printed, script or self.script_of(text)):
            yield replace(like, text=printed[start:end], language=language)

    def runs(self, runs: Sequence[Run], style: Style) -> Iterator[Span]:
        """Yield the runs of a block. A gap is printed in brackets on amber."""
        script = self.script_of("".join(run.text for run in runs))
        for run in runs:
            mark = self.palette.gap if run.gap else None
            like = Span("", face_of(run, style.face), style.ink, mark=mark)
            yield from self.spans(printed_text(run), like, href=run.href, script=script)


def face_of(run: Run, base: Face) -> Face:
    """Return the face of a run in a paragraph set in ``base``.

    The Georgian italic is a cursive hand with letters of other shapes; Georgian is stressed by
    weight instead.
    """
    slanted = run.italic and not any(script_of(letter) == GEORGIAN for letter in set(run.text))
    if run.bold or base is Face.SEMIBOLD:
        return Face.SEMIBOLD_ITALIC if slanted else Face.SEMIBOLD
    if slanted:
        return Face.ITALIC
    return Face.MEDIUM if run.italic else base
