"""What follows new lines, from any page: finding their cities, and duplicates."""

from __future__ import annotations

from collections.abc import Callable

from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.search import SearchResult
from canvass_app.desk.places import routes
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say, say_count
from canvass_app.ui.operations.operations import Operations

Done = Callable[[Words], None]
Failed = Callable[[UserError], None]


def find_cities(operations: Operations, done: Done, failed: Failed) -> None:
    """Route the lines that have no route yet; `done` gets a sentence about the result."""

    def finished(outcome: Outcome[int]) -> None:
        done(say_count("{count} line was routed.", "{count} lines were routed.", outcome.value))

    label = say("Routing signers to cities")
    operations.run(label, routes.route_pending, done=finished, failed=failed)


def search_duplicates(operations: Operations, done: Done, failed: Failed) -> None:
    """Compare the new lines; `done` gets a sentence about what was found."""

    def finished(outcome: Outcome[SearchResult]) -> None:
        result = outcome.value
        found = say_count(
            "{count} pair may be one person", "{count} pairs may be one person", result.found
        )
        compared = say_count(
            "{count} line was compared: {found}.",
            "{count} lines were compared: {found}.",
            result.compared_lines,
            found=found,
        )
        done(compared)

    label = say("Searching for duplicates")
    operations.run(label, duplicates.search, done=finished, failed=failed)
