"""What a document says about itself: the information dictionary for people, XMP for programs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from canvass_app.printing.pdf.objects import text_string

PROGRAM = "Canvass"


@dataclass(frozen=True, slots=True)
class About:
    """Title, author and subject; `language` is a BCP 47 tag, `dated` the day on the paper.

    Without `dated`, the file has no date at all.
    """

    title: str
    author: str
    subject: str
    language: str
    dated: date | None = None


def information(about: About) -> str:
    """Return the information dictionary."""
    shown = f"<</Title{text_string(about.title)}/Author{text_string(about.author)}"
    shown += f"/Subject{text_string(about.subject)}/Creator({PROGRAM})/Producer({PROGRAM})"
    if about.dated:
        day = f"(D:{about.dated:%Y%m%d}000000Z)"
        shown += f"/CreationDate{day}/ModDate{day}"
    return shown + ">>"


def xmp(about: About) -> bytes:
    """Return the metadata: the same facts, and the claims of PDF/A-2a and PDF/UA-1.

    PDF/A does not define the PDF/UA property, so the file includes its description (ISO 19005-2,
    6.6.2.3.3).
    """
    day = f"{about.dated.isoformat()}T00:00:00Z" if about.dated else ""
    dates = f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>"
    return _PACKET.format(
        title=_text(about.title),
        author=_text(about.author),
        subject=_text(about.subject),
        language=_text(about.language),
        program=PROGRAM,
        dates=dates if day else "",
    ).encode()


def _text(text: str) -> str:
    """Escape text for XML, without the control characters that XML cannot hold."""
    return escape("".join(c for c in text if c.isprintable()))


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{program}</xmp:CreatorTool>{dates}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{program}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
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
<?xpacket end="w"?>
"""
