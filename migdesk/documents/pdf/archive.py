"""What a file says of itself so that it can be kept: PDF/A-2a and PDF/UA-1.

XMP metadata (ISO 19005-2, 6.6), the colour space that its numbers mean (6.2.3), and an
information dictionary that repeats nothing but the title, so that nothing can disagree.
"""

from functools import cache
from typing import Final

from msgspec import Struct
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFString,
)

from migdesk.base.resources import resource
from migdesk.documents.pdf.embedding import Stream, add, catalog_of, set_entry
from migdesk.text.escaping import between_tags

PDF_VERSION: Final = (1, 7)
_PRODUCER: Final = "MigDesk"


class Metadata(Struct, frozen=True):
    """Title, language (BCP 47) and author of a document. The title is not empty."""

    title: str
    language: str
    author: str


class _TitleAlone(PDFInfo):
    """An information dictionary with the title: everything else stands in the XMP metadata."""

    def format(self, document: PDFDocument) -> bytes:
        return PDFDictionary({"Title": PDFString(self.title)}).format(document)


def make_archival(document: PDFDocument, metadata: Metadata) -> None:
    """Put what PDF/A-2a and PDF/UA-1 ask for into the catalog of ``document``."""
    catalog = catalog_of(document)
    packet = Stream(_xmp(metadata), {"Type": "/Metadata", "Subtype": "/XML"}, plain=True)
    set_entry(catalog, "Metadata", packet)
    intent = PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": add(document, "sRGB", Stream(_srgb(), {"N": 3})),
        }
    )
    set_entry(catalog, "OutputIntents", PDFArray([intent]))
    info = _TitleAlone()
    info.title, info.author = metadata.title, metadata.author
    document.info = info


@cache
def _srgb() -> bytes:
    """Return the colour profile that came with the program."""
    return resource("colour", "sRGB.icc").read_bytes()


def _xmp(metadata: Metadata) -> bytes:
    """Return the metadata packet. ``pdfuaid`` is not in PDF/A's own list and has to be declared."""
    title, author = (between_tags(text) for text in (metadata.title, metadata.author))
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{metadata.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool>
<pdf:Producer>{_PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()
