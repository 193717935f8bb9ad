"""Reads the plain part of YAML: maps, lists and texts, within limits.

Of YAML 1.2, aliases, anchors and tags are refused altogether: a few lines of aliases unfold to more
than any memory, and tags name classes to build. Every value is a text as written, so no number is
taken for octal and no word for yes; only a missing value (`null`, `~`) is an empty text.
"""

from __future__ import annotations

from collections.abc import Iterator

Plain = str | list["Plain"] | dict[str, "Plain"]

MOST_DEPTH = 20
MOST_VALUES = 20_000
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


class NotPlain(ValueError):
    """The text is not YAML, or not of the plain kind."""


def read_plain_yaml(text: str) -> Plain:
    """Return the one document in `text`. Raises NotPlain."""
    # Loaded on first use: the page that may read such a file must not wait for it.
    import yaml

    try:
        return _document(yaml.parse(text, Loader=yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise NotPlain(str(error)) from error


def _document(events: Iterator[object]) -> Plain:
    """Build the document without recursion; `open_ones` are the maps and lists around a value."""
    import yaml

    found: list[Plain] = []
    open_ones: list[list[Plain] | dict[str, Plain]] = []
    # The key in each open map that waits for its value.
    keys: list[str | None] = []
    for count, event in enumerate(events):
        if count > MOST_VALUES or len(open_ones) > MOST_DEPTH:
            raise NotPlain("too much of it")
        if isinstance(event, yaml.NodeEvent):
            _require_plain(event)
        if isinstance(event, yaml.CollectionEndEvent):
            open_ones.pop()
            keys.pop()
            continue
        value = _value(event)
        if value is None:
            continue
        if not open_ones:
            found.append(value)
        elif isinstance(around := open_ones[-1], list):
            around.append(value)
        elif (key := keys[-1]) is not None:
            around[key] = value
            keys[-1] = None
        elif isinstance(value, str):
            keys[-1] = value
        else:
            raise NotPlain("a key that is not a text")
        if not isinstance(value, str):
            open_ones.append(value)
            keys.append(None)
    if len(found) != 1:
        raise NotPlain("not one document")
    return found[0]


def _require_plain(event: object) -> None:
    import yaml

    assert isinstance(event, yaml.NodeEvent)
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise NotPlain("an alias or an anchor")
    if getattr(event, "tag", None) is not None:
        raise NotPlain("a tag")


def _value(event: object) -> Plain | None:
    """Return the value that begins with an event; None if none does."""
    import yaml

    if isinstance(event, yaml.ScalarEvent):
        unquoted = event.style is None
        return "" if unquoted and event.value in _NOTHING else str(event.value)
    if isinstance(event, yaml.SequenceStartEvent):
        return []
    if isinstance(event, yaml.MappingStartEvent):
        return {}
    return None
