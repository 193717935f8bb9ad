"""A PDF that says its secret in every place that a PDF has for it, seen or not."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

SECRET = "Marisol Testimonia"
STAMP = (40, 120)
"""Where on the page (points from the left and from the top) an annotation shows a red stamp."""


def telling_pdf() -> bytes:
    """Return a page with a blue bar and a clerk's red stamp, and the secret all around them."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 200))
    page.Resources = Dictionary(
        Font=Dictionary(F=_font(pdf)),
        XObject=Dictionary(Unused=_form(pdf, b"BT ET % " + SECRET.encode()), Bar=_bar(pdf)),
        Properties=Dictionary(Layer=_hidden_layer(pdf)),
    )
    page.Contents = Stream(pdf, _content())
    page.Annots = pdf.make_indirect(Array([*_annotations(pdf), _field(pdf)]))
    page.PieceInfo = Dictionary(Scanner=Dictionary(Private=String(SECRET)))
    page.Thumb = _form(pdf, SECRET.encode())
    page.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String(SECRET)))
    pdf.Root.Metadata = Stream(pdf, SECRET.encode())
    pdf.Root.OpenAction = Dictionary(S=Name.Launch, F=String(SECRET))
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(SECRET))]))
    pdf.Root.Private = String(SECRET)
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=Dictionary(Alt=String(SECRET)))
    pdf.attachments["note.txt"] = SECRET.encode()
    pdf.docinfo["/Author"] = SECRET
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(SECRET, 0))
    made = BytesIO()
    pdf.save(made, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return made.getvalue() + b"\n% " + SECRET.encode()


def _content() -> bytes:
    said = SECRET.encode()
    return b"\n".join((
        b"q 0 0 1 rg 20 20 160 30 re f Q",
        b"q /Bar Do Q",
        b"BT 3 Tr /F 12 Tf 20 60 Td (" + said + b") Tj ET",
        b"BT 0 Tr 1 1 1 rg /F 12 Tf 20 160 Td (" + said + b") Tj ET",
        b"BT 0 Tr 0 g /F 12 Tf 900 900 Td (" + said + b") Tj ET",
        b"/OC /Layer BDC BT 0 Tr 0 g /F 12 Tf 20 180 Td (" + said + b") Tj ET EMC",
        b"/Span << /ActualText (" + said + b") >> BDC EMC",
        b"% " + said,
    ))  # fmt: skip


def _form(pdf: pikepdf.Pdf, content: bytes) -> pikepdf.Object:
    return pdf.make_indirect(
        Stream(
            pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 200]),
            Metadata=Stream(pdf, SECRET.encode()), PieceInfo=Dictionary(P=String(SECRET)),
            AF=Array([_file(pdf)]),
        )
    )  # fmt: skip


def _bar(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return _form(pdf, b"0 0 1 rg 20 60 40 5 re f % " + SECRET.encode())


def _font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
            ToUnicode=Stream(pdf, b"% " + SECRET.encode()),
        )
    )  # fmt: skip


def _hidden_layer(pdf: pikepdf.Pdf) -> pikepdf.Object:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET)))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), BaseState=Name.ON)
    )
    return layer


def _annotations(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    stamp = _form(pdf, b"1 0 0 rg 20 60 40 40 re f")
    stamp.BBox = box = Array([20, 60, 60, 100])
    nowhere = Array([0, 0, 0, 0])
    script = Dictionary(S=Name.JavaScript, JS=String(SECRET))
    found = [
        Dictionary(
            Type=Name.Annot, Subtype=Name.Stamp, Rect=box, F=4, AP=Dictionary(N=stamp),
            Contents=String(SECRET), A=script,
        ),
        Dictionary(
            Type=Name.Annot, Subtype=Name.Text, Rect=nowhere, F=2, Contents=String(SECRET)
        ),
        Dictionary(
            Type=Name.Annot, Subtype=Name.FileAttachment, Rect=nowhere, F=2, FS=_file(pdf)
        ),
        Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=box, Border=Array([0, 0, 0]),
            A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}")),
        ),
    ]  # fmt: skip
    return [pdf.make_indirect(each) for each in found]


def _file(pdf: pikepdf.Pdf) -> pikepdf.Object:
    stream = Stream(pdf, SECRET.encode(), Type=Name.EmbeddedFile)
    return Dictionary(Type=Name.Filespec, F=String(SECRET), EF=Dictionary(F=stream))


def _field(pdf: pikepdf.Pdf) -> pikepdf.Object:
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String(SECRET), V=String(SECRET),
            Rect=Array([0, 0, 0, 0]), F=2,
        )
    )  # fmt: skip
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([field]), XFA=Stream(pdf, f"<x>{SECRET}</x>".encode())
    )
    return field
