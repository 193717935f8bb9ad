"""Blocking keys: two lines are compared only if they share at least one.

Each key survives one kind of damage, so any single kind leaves some key intact; see the table in
`block_keys`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from canvass_app.matching.record import Record
from canvass_app.matching.shapes import skeleton
from canvass_app.matching.stable_hash import mix, stored, text_hash
from canvass_app.text.names import is_initial
from canvass_app.text.nicknames import formal_names

VERSION = 3
"""Raise it with every change that gives a line different keys: files then recompute theirs."""

MOST_PAIRS = 3
MOST_FORMS = 2
MOST_WORDS = 5
"""Longer names give their first word and their last four; anything that long is running text."""

NAME_AND_PLACE, NAME_ALONE, FAMILY_AND_PLACE, GIVEN_AND_PLACE, DOOR, EMAIL, PHONE = range(1, 8)


def block_keys(record: Record) -> frozenset[int]:
    """Return the keys of a line, at most 12, signed 32-bit, the same on every machine and run.

    | key                                               | survives                         |
    |---------------------------------------------------|----------------------------------|
    | two name words (skeletons of formal names) + ZIP  | order, spelling, short forms, a  |
    |                                                   | surname left out, other street   |
    | the same two alone                                | a removal, where the name is rare|
    | family name + first letter of given + ZIP         | misread or shortened given name  |
    | given name + first letter of family + ZIP         | misread family name              |
    | number + street + a first letter                  | any damage to the name or ZIP    |
    | e-mail; phone                                     | everything else                  |

    If the ZIP is missing, city and state replace it. Empty fields give no key.
    """
    parts = name_parts(record.name.words)
    number = record.address.number_key or record.address.box
    place = text_hash(record.zip5) or place_hash(record.city, record.state)
    keys: set[int] = set()
    if place:
        keys.update(mix(mix(NAME_AND_PLACE, pair), place) for pair in parts.pairs)
        if parts.family:
            keys.add(mix(mix(FAMILY_AND_PLACE, parts.family), place))
        if parts.given:
            keys.add(mix(mix(GIVEN_AND_PLACE, parts.given), place))
    if parts.family:
        keys.add(mix(NAME_ALONE, parts.pairs[0]))
    if number:
        door = door_hash(number, record.address.stem)
        keys.update(mix(mix(DOOR, letter), door) for letter in parts.letters)
    if record.email:
        keys.add(mix(EMAIL, text_hash(record.email)))
    if record.phone:
        keys.add(mix(PHONE, text_hash(record.phone)))
    return frozenset(map(stored, keys))


@dataclass(frozen=True, slots=True)
class NameParts:
    """What the keys use of a name, as hashes: pairs of words, half names, first letters."""

    pairs: tuple[int, ...]
    family: int
    given: int
    letters: tuple[int, ...]


_NO_NAME = NameParts((), 0, 0, ())


def name_parts(words: tuple[str, ...]) -> NameParts:
    """Return the parts of a name that its keys are made of."""
    if not words:
        return _NO_NAME
    if len(words) > MOST_WORDS:
        words = (words[0], *words[1 - MOST_WORDS :])
    letters = tuple(sorted({text_hash(words[0][0]), text_hash(words[-1][0])}))
    halves = _half_names(words)
    words = _distinctive_words(words)
    if len(words) == 1 or not "".join(words).isascii():
        together = text_hash("".join(sorted("".join(map(skeleton, words)))))
        return NameParts((together,), *halves, letters)
    return NameParts(_pairs(words), *halves, letters)


def place_hash(city: str, state: str) -> int:
    """Return the replacement for a missing ZIP; 0 if the city is missing, too."""
    return text_hash(f"{city}|{state}") if city else 0


@lru_cache(maxsize=1 << 16)
def door_hash(number: str, stem: str) -> int:
    """Return a hash of house number and street, the street reduced to its skeleton."""
    return mix(text_hash(number), text_hash(skeleton(stem.replace(" ", ""))))


def _distinctive_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that distinguish people: no initials, unless there is nothing else."""
    if min(map(len, words), default=2) > 1:
        return words
    return tuple(word for word in words if not is_initial(word)) or words


@lru_cache(maxsize=1 << 17)
def form_hashes(word: str) -> tuple[int, ...]:
    """Return the skeletons of a word's formal names, as hashes, its own first."""
    return tuple(dict.fromkeys(text_hash(skeleton(form)) for form in formal_names(word)))


@lru_cache(maxsize=1 << 17)
def shape_hash(word: str) -> int:
    """Return the skeleton of a word, as a hash."""
    return text_hash(skeleton(word))


def first_form(word: str) -> int:
    """Return the skeleton of the first formal name of a word, as a hash."""
    return form_hashes(word)[0]


def _half_names(words: tuple[str, ...]) -> tuple[int, int]:
    """Return the family name with a first letter, and the given name with one; 0 if missing."""
    if len(words) == 1:
        return 0, 0
    given, family = words[0], words[-1]
    with_given = 0 if is_initial(given) else mix(first_form(given), text_hash(family[0]))
    with_family = 0 if is_initial(family) else mix(shape_hash(family), text_hash(given[0]))
    return with_family, with_given


def _pairs(words: tuple[str, ...]) -> tuple[int, ...]:
    """Return the first word paired with each of the others, in any order, likeliest pair first.

    The last word comes first among the partners. Short forms are replaced by their formal names.
    """
    first, last = form_hashes(words[0]), form_hashes(words[-1])[0]
    if len(words) == 2:
        partners = [last]
    else:
        names = dict.fromkeys((words[-1], *words[1:-1]))
        partners = [form_hashes(word)[0] for word in islice(names, MOST_PAIRS)]
    pairs = [_unordered(first[0], partner) for partner in partners]
    pairs += [_unordered(form, last) for form in first[1 : 1 + MOST_FORMS]]
    return tuple(dict.fromkeys(pairs))


def _unordered(a: int, b: int) -> int:
    return mix(a, b) if a < b else mix(b, a)
