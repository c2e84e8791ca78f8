"""The words of a Word document: runs with their styles, languages, links and comments."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from migdesk.documents.content import cut
from migdesk.documents.forms.flow import Flow, link_of, shown
from migdesk.documents.scripts import locale_of
from migdesk.documents.word.package import Relations
from migdesk.documents.word.styles import (
    BOTH,
    COMMENT,
    COMMENT_MARK,
    EMPHASIS,
    GAP,
    JOINED_FONT,
    LINK,
    SAID_BY,
    SPEAKER,
    STRONG,
)
from migdesk.documents.word.xml import element, text, w
from migdesk.text.blocks import Run
from migdesk.text.direction import is_right_to_left, runs_right_to_left
from migdesk.text.names import Language


class Question(Struct, frozen=True):
    """What is still open in a text, said in a comment.

    Attributes:
        block: the id of the paragraph, or ``headline``, ``deck`` or ``dateline``; empty where the
            text as a whole is meant.
        start, end: where in the text of that paragraph.
        sentence: what is open.
    """

    block: str
    start: int
    end: int
    sentence: str


class Writer(Struct, frozen=True):
    """Writes paragraphs of one part of a document.

    Attributes:
        flow: the release they are of.
        relations: what the part leads to.
        author: in whose name comments are made.
        comments: those that are made, as elements.
    """

    flow: Flow
    relations: Relations
    author: str = ""
    comments: list[str] = field(default_factory=list)

    def paragraph(
        self,
        style: str,
        *inside: str,
        around: str = "",
        below_others: bool = False,
        keep: bool = False,
    ) -> str:
        """Return a paragraph of runs that are written already.

        Args:
            style: of the paragraph.
            inside: the runs.
            around: what it says: text in the other direction of writing than the document is set
                so, and stands at the other side.
            below_others: it is a line among others and stays at their side.
            keep: it stays on the page of what follows.
        """
        kept = w("keepNext") if keep else ""
        page = self.flow.right_to_left
        if not around or is_right_to_left(around, page=page) == page:
            return w("p", w("pPr", w("pStyle", val=style), kept), *inside)
        direction = w("bidi", val=0 if page else None)
        # "Right" is where a line ends in its own direction.
        side = w("jc", val="right") if below_others else ""
        return w("p", w("pPr", w("pStyle", val=style), kept, direction, side), *inside)

    def plain(self, style: str, words: str) -> Iterator[str]:
        """Yield a paragraph of ``words`` in one look, if there are any."""
        if words:
            yield self.paragraph(style, self.words(words, words), around=words)

    def words(self, words: str, around: str, style: str = "") -> str:
        """Return cleaned ``words``, in a paragraph that says ``around``, as runs."""
        own = self.flow.main_language(around)
        return "".join(
            self._run(piece, style, language or own)
            for piece, language in self.flow.phrases(words, around)
        )

    def runs(self, runs: Sequence[Run], around: str, style: str = "") -> str:
        """Return runs of a text as runs of the document; ``style`` is that of plain ones."""
        return "".join(self._written(run, around, style) for run in runs)

    def asked(
        self, runs: Sequence[Run], questions: Iterable[Question], around: str, style: str = ""
    ) -> str:
        """Return runs of a text with comments where something in them is open."""
        length = sum(len(run.text) for run in runs)
        spans = [
            (max(min(one.start, length), 0), max(min(one.end, length), 0), one.sentence)
            for one in questions
        ]
        spans = [
            (start, end, sentence) if start < end else (0, length, sentence)
            for start, end, sentence in spans
        ]
        edges = sorted({0, length, *(edge for start, end, _ in spans for edge in (start, end))})
        opened = {number: self._comment(span[2]) for number, span in enumerate(spans)}
        written = []
        for place, edge in enumerate(edges):
            for number, (_, end, _) in enumerate(spans):
                if end == edge and place:
                    written.append(self._close(opened[number]))
            for number, (start, end, _) in enumerate(spans):
                if start == edge:
                    written.append(w("commentRangeStart", id=opened[number]))
                    if start == end:  # nothing is written there: the comment stands in its place
                        written.append(self._close(opened[number]))
            if place + 1 < len(edges):
                piece = tuple(cut(runs, edge, edges[place + 1]))
                written.append(self.runs(piece, around, style))
        if length == 0:
            written.append(self.runs(runs, around, style))
        return "".join(written)

    def _comment(self, sentence: str) -> int:
        number = len(self.comments)
        mark = w("r", w("rPr", w("rStyle", val=COMMENT_MARK)), w("annotationRef"))
        said = self.paragraph(COMMENT, mark, self.words(sentence, sentence))
        initials = "".join(word[0] for word in self.author.split()[:3])
        self.comments.append(
            w("comment", said, id=number, author=self.author, initials=initials or "M")
        )
        return number

    def _close(self, number: int) -> str:
        mark = w("rPr", w("rStyle", val=COMMENT_MARK))
        reference = w("r", mark, w("commentReference", id=number))
        return w("commentRangeEnd", id=number) + reference

    def _written(self, run: Run, around: str, style: str) -> str:
        words = shown(run)
        link = link_of(run)
        if run.gap:
            style = GAP
        elif link:
            style = LINK
        elif style == SAID_BY and run.bold:
            style = SPEAKER
        elif run.bold or run.italic:
            style = BOTH if run.bold and run.italic else STRONG if run.bold else EMPHASIS
        own = self.flow.main_language(around)
        pieces = "".join(
            self._run(piece, style, language or own, run if link else None)
            for piece, language in self.flow.phrases(words, around)
        )
        if not link or not pieces:
            return pieces
        return element("w:hyperlink", {"r:id": self._leads_to(link)}, pieces)

    def _leads_to(self, link: str) -> str:
        return self.relations.add("hyperlink", link, outside=True)

    def _run(self, words: str, style: str, language: Language, like: Run | None = None) -> str:
        """Return a run. Of a link, which has a style already, the weight is set beside it."""
        look = [w("rStyle", val=style)] if style else []
        turned = runs_right_to_left(words)
        look += [w("rFonts", cs=JOINED_FONT)] if turned else []
        if like is not None:
            look += [w("b"), w("bCs")] if like.bold else []
            look += [w("i"), w("iCs")] if like.italic else []
        look += [w("rtl")] if turned else []
        if language:
            locale = locale_of(language)
            look.append(w("lang", bidi=locale) if turned else w("lang", val=locale))
        inside = w("br").join(
            element("w:t", {"xml:space": "preserve"}, text(line)) if line else ""
            for line in words.split("\n")
        )
        return w("r", w("rPr", *look) if look else "", inside)
