"""Photos and scans as phones and scanners make them, with what they reveal about their owner."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from PIL import Image

SECRET = "Marisol's telephone"


def photo(kind: str = "JPEG", size: tuple[int, int] = (60, 40)) -> bytes:
    """Return a picture, its left half red, with a camera's name and a place in its metadata."""
    picture = Image.new("RGB", size, "white")
    picture.paste((200, 0, 0), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0110] = SECRET
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    made = BytesIO()
    picture.save(made, kind, exif=exif, quality=95)
    return made.getvalue()


def scan() -> bytes:
    """Return a PDF of one photo, with a name in its metadata, a script and a file attached."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100))
    picture = pikepdf.Stream(pdf, photo())
    picture.update(
        {
            "/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image,
            "/Width": 60, "/Height": 40, "/ColorSpace": pikepdf.Name.DeviceRGB,
            "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode,
        }
    )  # fmt: skip
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
    page.Contents = pikepdf.Stream(pdf, b"q 200 0 0 100 0 0 cm /P Do Q")
    pdf.docinfo["/Author"] = SECRET
    pdf.Root.OpenAction = pikepdf.Dictionary(
        S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")
    )
    pdf.attachments["note.txt"] = SECRET.encode()
    made = BytesIO()
    pdf.save(made)
    return made.getvalue()
