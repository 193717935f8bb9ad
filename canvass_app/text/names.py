"""Splits a name as written into parts for comparison. It never decides what a person is called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from canvass_app.text.fold import fold

_GENERATIONS = {
    "sr": 1, "senior": 1, "snr": 1, "padre": 1,
    "jr": 2, "junior": 2, "jnr": 2, "ii": 2, "2nd": 2, "hijo": 2, "filho": 2,
    "iii": 3, "3rd": 3, "iv": 4, "4th": 4,
}  # fmt: skip
"""Suffixes by generation. Jr and II are the same: families and typists use both for the second."""

_SPANISH_SON = re.compile(r"[\s,]+\(?h(?:ijo)?\.?\)?\s*$")
_SPANISH_SON_CAUTIOUS = re.compile(r"(?:,\s*h\.?|\s\(h\.?\)|\sh\.)\s*$")


def _word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = _word_set(
    "mr mrs ms mx miss dr dra sr sra srta senor senora senorita rev fr hon prof ing lic"
)
_CREDENTIALS = _word_set("md phd esq dds rn cpa jd dvm lcsw")
_PARTICLES = _word_set(
    "de la las los del el al da das do dos di du le van von der den ter zu bin ibn"
)
VIETNAMESE_FAMILY = _word_set(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh truong"
)
_SMALL_AND = re.compile(r"(?<=\s)[yei](?=\s)")
_LEADING_ARTICLE = re.compile(r"^(?:de (?:la|las|los)|del|von) (?=\S)")
_JOINED_TO_NEXT = frozenset({"mc", "mac"})
_JOINED_INSIDE = {
    "o": _word_set(
        "brian brien bryan bryant callaghan connell conner connor connors day dea dell doherty "
        "donnell donoghue donohue donovan driscoll dwyer farrell flaherty flynn gara gorman grady "
        "hagan hair halloran hanlon hara hare hearn herlihy higgins keefe keeffe kelly leary "
        "loughlin mahoney mahony malley mara meara melia moore neal neil neill quinn rear regan "
        "reilly riley riordan rorke rourke ryan shaughnessy shea steen sullivan toole"
    ),
    "d": _word_set(
        "abate addario addio agostino alessandro alessio alfonso almeida amato ambrosio "
        "amelio amico andrea angelo annunzio anna antonio aquila aquino arcy ascoli augustine "
        "avanzo costa cunha cruz elia eramo ercole errico esposito ippolito mello onofrio orazio "
        "orsi ottavio silva souza urso"
    ),
}
"""What follows O and D when they are not initials: O Brien, D Angelo, but Mary D Vasquez."""
_GLUED_ARTICLE = re.compile(r"^de(?:la|los|las)(?=[a-z]{4})")
_FULL_IN_ONE_WORD = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]{2,}")


_NOT_PLAIN = (
    frozenset(_GENERATIONS)
    | _TITLES
    | _CREDENTIALS
    | _PARTICLES
    | _JOINED_TO_NEXT
    | set(_JOINED_INSIDE)
)


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a name, folded, given names before family names where that can be known.

    `words` leaves out particles (de la, van), titles and suffixes. `given_words` counts the leading
    words known to be given names, from separate fields or from “Last, First”; 0 if the name is one
    text in reading order. `generation` is 1 for Sr; 2 for Jr, II and hijo; then 3 and 4; 0 without
    a suffix.
    """

    words: tuple[str, ...] = ()
    given_words: int = 0
    generation: int = 0


def read_name(name: str, given: str = "", family: str = "") -> Name:
    """Split a name into parts. `given` and `family`, where both are there, win over `name`."""
    if given.strip() and family.strip():
        return _from_parts(given, family)
    text = name if name.strip() else f"{given} {family}"
    if plain := _plain_words(text):
        return Name(plain)
    text, generation = _without_spanish_son(text)
    first, comma, rest = text.partition(",")
    if comma:
        words_after = _words(rest)
        bare, found = _without_suffix(words_after, at_least=0)
        if bare:
            family_words, more = _without_suffix(_words(first), at_least=1)
            return _name(bare, family_words, generation or found or more)
        generation = generation or found
    words, found = _without_suffix(_words(first), at_least=1)
    return _name([], words, generation or found)


def _plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text if each reads the same in any position; none otherwise.

    Most names consist only of such words, and need not go through all the rules.
    """
    words = tuple(map(_plain_word, text.split()))
    return words if all(words) else ()


@lru_cache(maxsize=1 << 16)
def _plain_word(written: str) -> str:
    """Return a word folded; empty if some rule of this file might treat it as more than a word."""
    if not written.isalpha():
        return ""
    word = fold(written)
    special = word in _NOT_PLAIN or " " in word or _GLUED_ARTICLE.match(word)
    # A lone lower-case letter is not an initial: it may be the “y” between surnames.
    return "" if special or (len(written) == 1 and not written.isupper()) else word


def _from_parts(given: str, family: str) -> Name:
    plain_given, plain_family = _plain_words(given), _plain_words(family)
    if plain_given and plain_family:
        return Name(plain_given + plain_family, len(plain_given))
    family_words, found = _family_part(family)
    given_words, more = _without_suffix(_words(given), at_least=1)
    return _name(given_words, family_words, found or more)


def _family_part(family: str) -> tuple[list[str], int]:
    family, generation = _without_spanish_son(family)
    family_words, found = _without_suffix(_words(family), at_least=1)
    return family_words, generation or found


def read_given(given: str) -> tuple[tuple[str, ...], int]:
    """Return the words and the generation that `read_name` takes from a field of given names."""
    if plain := _plain_words(given):
        return plain, 0
    words, generation = _without_suffix(_words(given), at_least=1)
    return _kept(_joined(_without_titles(words)), first=True), generation


def read_family(family: str) -> tuple[tuple[str, ...], int]:
    """Return the same for a field of family names that comes with a field of given names."""
    if plain := _plain_words(family):
        return plain, 0
    words, generation = _family_part(family)
    return _kept(_joined(words), first=False), generation


def _kept(words: list[str], *, first: bool) -> tuple[str, ...]:
    return tuple(
        word for at, word in enumerate(words) if (first and at == 0) or word not in _PARTICLES
    )


def _name(given: list[str], rest: list[str], generation: int) -> Name:
    given = _joined(_without_titles(given))
    words = given + _joined(rest if given else _without_titles(rest))
    particles = _PARTICLES if given else _particles_of(words)
    kept = [word for at, word in enumerate(words) if at == 0 or word not in particles]
    if len(kept) == 1 and len(words) > 1 and kept[0] in _PARTICLES:
        kept = words
    known = sum(1 for at, word in enumerate(given) if at == 0 or word not in _PARTICLES)
    return Name(tuple(kept), min(known, len(kept)), generation)


def _particles_of(words: list[str]) -> frozenset[str]:
    """Return the particles of a name. Văn is not one: it sets Lê Văn Dũng apart from his sister."""
    ends = {words[0], words[-1]} if words else set()
    return _PARTICLES - {"van"} if ends & VIETNAMESE_FAMILY else _PARTICLES


def _words(text: str) -> list[str]:
    """Fold a text and split it; a lower-case “y” between surnames is a word, “Y.” an initial."""
    return _LEADING_ARTICLE.sub("", fold(_SMALL_AND.sub(" ", text))).split()


def _without_spanish_son(text: str) -> tuple[str, int]:
    """Drop a final “h.” or “(h)”, the Spanish mark for a son named after his father."""
    cut = _SPANISH_SON_CAUTIOUS.search(text)
    if cut is None or not text[: cut.start()].strip(" ,"):
        return text, 0
    return _SPANISH_SON.sub("", text), 2


def _without_suffix(words: list[str], *, at_least: int) -> tuple[list[str], int]:
    """Split suffix and credentials off the end, keeping `at_least` words: Junior is also a name."""
    generation = 0
    words = list(words)
    while len(words) > at_least and (
        words[-1] in _CREDENTIALS or (not generation and words[-1] in _GENERATIONS)
    ):
        generation = _GENERATIONS.get(words.pop(), generation)
    return words, generation


def _without_titles(words: list[str]) -> list[str]:
    start = 0
    while len(words) - start > 1 and words[start] in _TITLES:
        start += 1
    return words[start:]


def _joined(words: list[str]) -> list[str]:
    """Join Mc Donald and O Brien, and drop the article of Delacruz, so that spellings match."""
    done: list[str] = []
    for word in words:
        prefix = done[-1] if done else ""
        inside = word in _JOINED_INSIDE.get(prefix, ()) and len(done) > 1
        if len(word) > 2 and (inside or prefix in _JOINED_TO_NEXT):
            done[-1] += word
        else:
            done.append(word)
    return [_GLUED_ARTICLE.sub("", word) for word in done]


def is_initial(word: str) -> bool:
    """Return whether a folded word is a single letter that abbreviates a name (a, not 王)."""
    return len(word) == 1 and word.isascii() and word.isalpha()


def is_full_name(name: Name) -> bool:
    """Return whether a name has a given and a family part, both written out.

    A Chinese or Korean name of two or more characters is complete in one word.
    """
    if len(name.words) == 1:
        return bool(_FULL_IN_ONE_WORD.fullmatch(name.words[0]))
    written_out = [word for word in name.words if not is_initial(word)]
    return len(written_out) >= 2 and not is_initial(name.words[0])
