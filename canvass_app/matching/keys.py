"""Blocking keys: two lines are compared only where they share at least one.

Each key is made to survive one kind of damage, so that any single one leaves another key
whole; see the table in `block_keys`.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from itertools import islice

from canvass_app.matching.record import Record
from canvass_app.matching.shapes import skeleton
from canvass_app.text.names import is_initial
from canvass_app.text.nicknames import formal_names

_MOST_PAIRS = 3
_MOST_FORMS = 2


def block_keys(record: Record) -> frozenset[int]:
    """Return the keys of a line, at most 12, signed 64-bit, alike on every machine and run.

    | key                                               | survives                         |
    |---------------------------------------------------|----------------------------------|
    | two name words (skeletons of formal names) + ZIP  | order, spelling, short forms, a  |
    |                                                   | surname left out, other street   |
    | the same two + house number                       | misread ZIP or street name       |
    | family name + first letter of given + ZIP         | misread or shortened given name  |
    | given name + first letter of family + ZIP         | misread family name              |
    | number + street + ZIP area + a first letter       | any damage to the name or to the |
    |                                                   | last two digits of the ZIP       |
    | e-mail; phone                                     | everything else                  |

    Where the ZIP is missing, city and state stand in for it. Empty fields give no key.
    """
    texts: set[str] = set()
    place = _place(record)
    words = _telling_words(record)
    pairs = _word_pairs(words)
    if place:
        texts.update(f"np|{pair}|{place}" for pair in pairs)
        texts.update(_half_name_keys(words, place))
    number = record.address.number_key or record.address.box
    if number:
        texts.update(f"nn|{pair}|{number}" for pair in pairs[:1])
        texts.update(_door_keys(record, words, number))
    if record.email:
        texts.add(f"em|{record.email}")
    if record.phone:
        texts.add(f"ph|{record.phone}")
    return frozenset(map(_stable_hash, texts))


def _stable_hash(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _place(record: Record) -> str:
    if record.zip5:
        return record.zip5
    return f"{record.city}|{record.state}" if record.city else ""


def _telling_words(record: Record) -> tuple[str, ...]:
    """Return the words that tell people apart: without initials, unless there is nothing else."""
    written_out = tuple(word for word in record.name.words if not is_initial(word))
    return written_out or record.name.words


@lru_cache(maxsize=8192)
def _forms(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(skeleton(form) for form in formal_names(word)))


def _word_pairs(words: tuple[str, ...]) -> list[str]:
    """Return the first word paired with each other one, order-free, the likeliest pair first.

    The last word comes first among the partners. Short forms stand for their formal names.
    A name in a script that is written without blanks pairs all its characters.
    """
    if not words:
        return []
    if len(words) == 1 or not "".join(words).isascii():
        return ["".join(sorted("".join(map(skeleton, words))))]
    partners = dict.fromkeys((words[-1], *words[1:-1]))
    pairs = [_pair(words[0], partner) for partner in islice(partners, _MOST_PAIRS)]
    more = [
        "+".join(sorted((form, _forms(words[-1])[0])))
        for form in _forms(words[0])[1 : 1 + _MOST_FORMS]
    ]
    return list(dict.fromkeys(pairs + more))


def _pair(a: str, b: str) -> str:
    return "+".join(sorted((_forms(a)[0], _forms(b)[0])))


def _half_name_keys(words: tuple[str, ...], place: str) -> list[str]:
    if len(words) < 2:
        return []
    given, family = words[0], words[-1]
    return [
        f"fl|{skeleton(family)}|{given[0]}|{place}",
        f"gl|{_forms(given)[0]}|{family[0]}|{place}",
    ]


def _door_keys(record: Record, words: tuple[str, ...], number: str) -> list[str]:
    area = record.zip5[:3] or record.city
    if not area or not words:
        return []
    stem = skeleton(record.address.stem.replace(" ", ""))
    door = f"ad|{number}|{stem}|{area}"
    return [f"{door}|{letter}" for letter in sorted({words[0][0], words[-1][0]})]
