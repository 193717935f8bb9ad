"""What the letter and the signature pages say about the columns, composed from the profile."""

from __future__ import annotations

from canvass_app.model.profile import PrintProfile
from canvass_app.printing.pages.cells import column_keys
from canvass_app.printing.wording import Wording


def shown_sentence(words: Wording, shows: PrintProfile) -> str:
    """Return what the letter says about how signers are shown, and what is withheld."""
    if shows.own:
        return words.say("letter.shown_archive")
    sentences = [words.say(f"shown.names_{shows.names}")]
    beside = [
        words.say(f"shown.{key}" if key != "zip" else f"shown.zip_{shows.zip}")
        for key in column_keys(shows)
        if key in {"street", "city", "zip", "date"}
    ]
    if shows.ink:
        beside.append(words.say("shown.ink"))
    if beside:
        sentences.append(words.say("shown.beside", things=words.listed(beside)))
    sentences.append(words.say(f"shown.kept{_street(shows)}"))
    return " ".join(sentences)


def note(words: Wording, shows: PrintProfile) -> str:
    """Return the note at the foot of each signature page."""
    if shows.own:
        return words.say("signatures.note_archive")
    kept = words.say(f"shown.note{_street(shows)}")
    return f"{words.say(f'shown.note_{shows.names}')} {kept}"


def _street(shows: PrintProfile) -> str:
    return "_street" if shows.street else ""
