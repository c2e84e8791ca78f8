"""Word documents as they come back: our own, with the markup that Word and LibreOffice put in."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

BY = 'w:id="90" w:author="{author}" w:date="2026-11-25T10:00:00Z"'


def inserted(words: str, author: str = "Ministry") -> str:
    """Return words that were put in, as Word marks them."""
    run = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:ins {BY.format(author=author)}>{run}</w:ins>"


def deleted(words: str, author: str = "Ministry") -> str:
    """Return words that were taken out."""
    run = f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>'
    return f"<w:del {BY.format(author=author)}>{run}</w:del>"


def run(words: str) -> str:
    """Return words as LibreOffice writes them: with looks that say nothing."""
    return f'<w:r><w:rPr></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*inside: str, style: str = "BodyText", mark: str = "") -> str:
    """Return a paragraph; ``mark`` says what became of its end: ``ins`` or ``del``."""
    ended = f"<w:rPr><w:{mark} {BY.format(author='Ministry')}/></w:rPr>" if mark else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{ended}</w:pPr>{"".join(inside)}</w:p>'


def with_parts(document: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Return a document whose parts were changed by ``change``."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return held.getvalue()


def edited(document: bytes, swaps: Mapping[str, str], path: Path) -> Path:
    """Write a document in whose text each of ``swaps`` was made once, and return where it is."""

    def change(parts: dict[str, bytes]) -> None:
        text = parts["word/document.xml"].decode()
        for old, new in swaps.items():
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        parts["word/document.xml"] = text.encode()

    path.write_bytes(with_parts(document, change))
    return path


def whole(document: bytes, words: str) -> str:
    """Return the whole paragraph of a document in which ``words`` stand."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        text = package.read("word/document.xml").decode()
    at = text.index(words)
    start = text.rindex("<w:p>", 0, at)
    return text[start : text.index("</w:p>", at) + len("</w:p>")]


def sent_back(document: bytes, path: Path) -> Path:
    """Write a document in which somebody changed, took out and added paragraphs and commented."""

    def change(parts: dict[str, bytes]) -> None:
        text = parts["word/document.xml"].decode()
        body = text[text.index("<w:body>") + len("<w:body>") :]
        ours = [each for each in re.findall(r"<w:p>.*?</w:p>", body) if '"_md_b' in each]
        first, second, third = ours[0], ours[1], ours[2]
        at = first.rindex('<w:bookmarkEnd w:id="')
        changed = first[:at] + inserted(" Doors open at nine.") + first[at:]
        new = paragraph(inserted("Journalists are welcome from 10:00."), mark="ins")
        sign = '<w:r><w:commentReference w:id="900"/></w:r></w:p>'
        remarked = third.removesuffix("</w:p>") + sign
        for old, put in ((first, changed + new), (second, ""), (third, remarked)):
            text = text.replace(old, put)
        parts["word/document.xml"] = text.encode()
        said = "<w:p><w:r><w:t>Please check this with the ministry.</w:t></w:r></w:p>"
        comment = f'<w:comment w:id="900" w:author="Ministry">{said}</w:comment></w:comments>'
        comments = parts["word/comments.xml"].decode().replace("</w:comments>", comment)
        parts["word/comments.xml"] = comments.encode()

    path.write_bytes(with_parts(document, change))
    return path
