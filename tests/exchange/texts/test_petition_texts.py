from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.exchange.texts.petition_text import read_petition_text
from canvass_app.exchange.texts.template import read_template
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import text_id
from tests.exchange.files import write

ENGLISH = """To: Mayors of the valley

Plant a tree in each street.
Water it, too.

If there are trees already: keep them.

Why is this important?

Shade is for everyone.

Birds agree.
"""


def test_addressee_ask_and_reasons_are_separated(tmp_path: Path) -> None:
    text = read_petition_text(write(tmp_path, ENGLISH))
    assert text.to == "Mayors of the valley"
    assert text.title == "Petition to Mayors of the valley"
    assert text.ask == (
        "Plant a tree in each street. Water it, too.\n\nIf there are trees already: keep them."
    )
    assert text.reasons == "Shade is for everyone.\n\nBirds agree."
    assert (text.version, text.language, text.id) == (1, "en", text_id(1, "en"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_spanish_in_the_encodings_of_word_processors(tmp_path: Path, encoding: str) -> None:
    spanish = "Para: Alcaldías\r\n\r\nPlante árboles.\r\n¿Por qué es importante?\r\nDan sombra.\r\n"
    text = read_petition_text(write(tmp_path, spanish, encoding), language="es")
    assert (text.to, text.ask, text.reasons) == ("Alcaldías", "Plante árboles.", "Dan sombra.")
    assert text.title == "Petición a Alcaldías"


def test_a_title_before_or_after_the_addressee(tmp_path: Path) -> None:
    before = read_petition_text(write(tmp_path, f"# Trees for all\n\n{ENGLISH}"))
    after = read_petition_text(
        write(tmp_path, ENGLISH.replace("valley\n", "valley\n\nTrees for all\n"))
    )
    assert before.title == after.title == "Trees for all"
    assert before.ask == after.ask


def test_without_a_line_that_asks_why_all_of_it_is_the_ask(tmp_path: Path) -> None:
    text = read_petition_text(write(tmp_path, "To: Mayors\n\nPlant trees.\n\nThey give shade.\n"))
    assert text.ask == "Plant trees.\n\nThey give shade."
    assert text.reasons == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "empty"),
        ("Plant trees.\n\nPlease.\n", "addressed to"),
        ("To: Mayors\n\nWhy is this important?\n\nShade.\n", "asks for"),
        ("To: Mayors\n\nPlant\x00 trees.\n", "Line 3"),
        ("To: Mayors\n\n" + "x" * 100_001, "too long"),
    ],
)
def test_what_is_no_petition_text_is_said_plainly(tmp_path: Path, content: str, said: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_petition_text(write(tmp_path, content, name="ask.txt"))
    assert said in str(caught.value.problem)
    assert "ask.txt" in str(caught.value.problem)


def test_a_template_holds_one_text_for_each_language(tmp_path: Path) -> None:
    toml = 'title = "T"\nto = "Mayors"\nask = """\nA\nb.\n\n\nC."""\nreasons = "R"\n'
    for name in ("petition.es.toml", "petition.en.toml", "petition.zh-Hant.toml", "notes.toml"):
        write(tmp_path, toml, name=name)
    texts = read_template(tmp_path)
    assert [text.language for text in texts] == ["en", "es", "zh-Hant"]
    assert texts[0].ask == "A b.\n\nC."
    assert len({text.id for text in texts}) == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('title = "T"\nto = "M"\nask = " "\n', "is missing ask, reasons"),
        ("title = T", "cannot be read"),
    ],
)
def test_a_damaged_template_is_named(tmp_path: Path, content: str, said: str) -> None:
    write(tmp_path, content, name="petition.en.toml")
    with pytest.raises(BadInput) as caught:
        read_template(tmp_path)
    assert said in str(caught.value.problem)
    assert "petition.en.toml" in str(caught.value.problem)


def test_a_folder_without_texts_and_no_folder_at_all(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no petition text"):
        read_template(tmp_path)
    with pytest.raises(BadInput, match="gone"):
        read_template(tmp_path / "gone")
