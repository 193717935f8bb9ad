"""The tables of the campaign file, as numbered steps; sqlite-utils keeps track of them.

Three kinds of tables: the *journal* (`writers`, `acts`, `journal`; rows are never changed), its
*views* (`campaign`, `texts`, `sheets`, `lines`, `pairs`, `routes`, `offices`, `batches`, `packets`
and those of the other files here, `conflicts`, `undone_acts`; folded from the journal and rebuilt
from it at any time), and *derived results* (`line_keys`, `candidates`, `uncompared`, `auto_routes`,
`signers`, `learned`; computed from the views by the layers above, discarded and recomputed at any
time).
"""

from __future__ import annotations

from canvass_app.store.driver import Database, Migrations
from canvass_app.store.steps import deliveries as steps_deliveries
from canvass_app.store.steps import doors as steps_doors
from canvass_app.store.steps import goal as steps_goal
from canvass_app.store.steps import ledger as steps_ledger
from canvass_app.store.steps import matching as steps_matching
from canvass_app.store.steps import packets as steps_packets
from canvass_app.store.steps import places as steps_places
from canvass_app.store.steps import written as steps_written

FORMAT_VERSION = 2
"""Stored in `PRAGMA user_version`; a file with a higher one is left alone."""

migrations = Migrations("canvass")
"""The steps. sqlite-utils tracks them by their names, which therefore never change; steps of one
format may have been applied to a file in a different order than here. No step was ever called m007;
those after the gap keep their numbers, because a file would go through a renamed step a second
time.
"""

JOURNAL_SQL = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE writers (
    id INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    incarnation INTEGER NOT NULL,
    UNIQUE (device, incarnation)
) STRICT;

CREATE TABLE acts (
    id INTEGER PRIMARY KEY,
    writer INTEGER NOT NULL REFERENCES writers (id),
    first_sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('do', 'undo', 'redo')),
    target INTEGER,
    undoable INTEGER NOT NULL,
    label TEXT NOT NULL,
    role INTEGER NOT NULL,
    person TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (writer, first_sequence)
) STRICT;

CREATE TABLE journal (
    n INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES acts (id),
    writer INTEGER NOT NULL REFERENCES writers (id),
    sequence INTEGER NOT NULL,
    lamport INTEGER NOT NULL,
    entity_kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    parents TEXT NOT NULL,
    payload TEXT NOT NULL,
    UNIQUE (writer, sequence)
) STRICT;
CREATE INDEX journal_entity ON journal (entity, entity_kind);
CREATE INDEX journal_act ON journal (act);

CREATE TRIGGER writers_are_immutable BEFORE UPDATE ON writers
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER writers_are_kept BEFORE DELETE ON writers
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_immutable BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER acts_are_immutable BEFORE UPDATE ON acts
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER acts_are_kept BEFORE DELETE ON acts
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""

VIEWS_SQL = """
CREATE TABLE campaign (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, organisation TEXT NOT NULL, sender_name TEXT NOT NULL,
    sender_address TEXT NOT NULL, sender_email TEXT NOT NULL, sender_phone TEXT NOT NULL,
    minimum_signers INTEGER NOT NULL, include_likely INTEGER NOT NULL,
    delivery_on TEXT NOT NULL, destroy_on TEXT NOT NULL
) STRICT;

CREATE TABLE texts (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, "to" TEXT NOT NULL,
    ask TEXT NOT NULL, reasons TEXT NOT NULL
) STRICT;

CREATE TABLE sheets (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL, circulator TEXT NOT NULL, place TEXT NOT NULL,
    collected_on TEXT NOT NULL, stated INTEGER, text_version INTEGER NOT NULL,
    source TEXT NOT NULL, done INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX sheets_number ON sheets (number);

CREATE TABLE lines (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    sheet_id TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, given TEXT NOT NULL,
    family TEXT NOT NULL, street TEXT NOT NULL, unit TEXT NOT NULL, city TEXT NOT NULL,
    state TEXT NOT NULL, zip TEXT NOT NULL, signed_on TEXT NOT NULL, email TEXT NOT NULL,
    phone TEXT NOT NULL, language TEXT NOT NULL, consent_contact INTEGER NOT NULL,
    show_as TEXT NOT NULL, status TEXT NOT NULL, collected_by TEXT NOT NULL,
    source_id TEXT NOT NULL, batch_id TEXT NOT NULL, preferred INTEGER NOT NULL
) STRICT;
CREATE INDEX lines_sheet ON lines (sheet_id, number);
CREATE INDEX lines_batch ON lines (batch_id) WHERE batch_id <> '';

CREATE TABLE pairs (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    line_a TEXT NOT NULL, line_b TEXT NOT NULL, verdict TEXT NOT NULL
) STRICT;
CREATE INDEX pairs_a ON pairs (line_a);
CREATE INDEX pairs_b ON pairs (line_b);

CREATE TABLE routes (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    tier TEXT NOT NULL, place TEXT NOT NULL, state TEXT NOT NULL, office_id TEXT NOT NULL
) STRICT;

CREATE TABLE offices (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL, place TEXT NOT NULL, kind TEXT NOT NULL, has_mayor INTEGER NOT NULL,
    title TEXT NOT NULL, holder TEXT NOT NULL, name_status TEXT NOT NULL,
    term_end TEXT NOT NULL, verified_by TEXT NOT NULL, verified_on TEXT NOT NULL,
    address TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, sanctuary TEXT NOT NULL,
    sanctuary_source TEXT NOT NULL, sanctuary_on TEXT NOT NULL, zips_inside TEXT NOT NULL,
    geoid TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
CREATE INDEX offices_place ON offices (state, place);

CREATE TABLE batches (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL, digest TEXT NOT NULL, rows INTEGER NOT NULL, bad INTEGER NOT NULL
) STRICT;

CREATE TABLE exports (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL, rows INTEGER NOT NULL, file_name TEXT NOT NULL
) STRICT;

CREATE TABLE packets (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    office_id TEXT NOT NULL, version INTEGER NOT NULL, reference TEXT NOT NULL,
    profile TEXT NOT NULL, dated TEXT NOT NULL, signatures INTEGER NOT NULL,
    pages INTEGER NOT NULL, sha256 TEXT NOT NULL, file_name TEXT NOT NULL,
    line_ids TEXT NOT NULL
) STRICT;
CREATE INDEX packets_office ON packets (office_id, version);

CREATE TABLE conflicts (
    entity_kind TEXT NOT NULL, entity TEXT NOT NULL, field TEXT NOT NULL, losers TEXT NOT NULL,
    PRIMARY KEY (entity, entity_kind, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE undone_acts (act INTEGER PRIMARY KEY) STRICT;
"""

DERIVED_SQL = """
CREATE TABLE line_keys (
    key INTEGER NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (key, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE uncompared (line INTEGER PRIMARY KEY, since INTEGER NOT NULL) STRICT;

CREATE TABLE candidates (
    line_a INTEGER NOT NULL, line_b INTEGER NOT NULL, probability REAL NOT NULL,
    band TEXT NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (line_a, line_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX candidates_b ON candidates (line_b);

CREATE TABLE auto_routes (
    line INTEGER PRIMARY KEY, tier TEXT NOT NULL, place TEXT NOT NULL, state TEXT NOT NULL,
    office_id TEXT NOT NULL, reason TEXT NOT NULL, candidates TEXT NOT NULL
) STRICT;
CREATE INDEX auto_routes_tier ON auto_routes (tier, office_id);

CREATE TABLE signers (
    line TEXT PRIMARY KEY, signer TEXT NOT NULL, counts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signers_signer ON signers (signer);
"""

RULES_SQL = """
CREATE VIEW line_status AS
SELECT
    l.n, l.id, l.sheet_id, l.status = 'signed' AND l.name <> ''
        AND (l.zip <> '' OR (l.city <> '' AND l.state <> '')) AS complete,
    coalesce(s.counts, 1) AS counts,
    coalesce(s.signer, l.id) AS signer,
    coalesce(r.tier, a.tier, 'pending') AS tier,
    coalesce(r.place, a.place, '') AS place,
    coalesce(r.state, a.state, '') AS place_state,
    coalesce(r.office_id, a.office_id, '') AS office_id,
    r.id IS NOT NULL AS decided
FROM lines l
LEFT JOIN signers s ON s.line = l.id
LEFT JOIN routes r ON r.id = l.id AND (r.tier = 'no_mayor' OR (r.tier = 'certain' AND EXISTS (
    SELECT 1 FROM offices o WHERE o.id = r.office_id AND o.has_mayor
)))
LEFT JOIN auto_routes a ON a.line = l.n;
"""
"""What a line counts for and where it goes, from views and derived results together.

This is the view of format 1, which `ledger.py` replaces. `complete` is `model.line.is_complete` in
SQL. A decision for an office that is no longer in the mayors table, or turned out to have no mayor,
does not apply: its lines would count as settled but be in nobody's packet.
"""

VIEW_TABLES = (
    "campaign", "texts", "sheets", "lines", "pairs", "routes", "offices", "batches", "exports",
    "packets", "profiles", "routing_rules", *steps_doors.VIEW_TABLES, *steps_ledger.VIEW_TABLES,
    *steps_deliveries.VIEW_TABLES,
)  # fmt: skip
DERIVED_TABLES = (
    "line_keys", "uncompared", "candidates", "auto_routes", "signers", "learned",
)  # fmt: skip


@migrations()
def m001_first_tables(db: Database) -> None:
    """Everything of format 1."""
    for script in (JOURNAL_SQL, VIEWS_SQL, DERIVED_SQL, RULES_SQL):
        _run(db, script)
    db.execute("PRAGMA user_version = 1")


@migrations()
def m002_what_a_search_has_learned(db: Database) -> None:
    """Weights and frequencies for judging further lines."""
    _run_of_format_2(db, steps_matching.SQL)


@migrations()
def m003_packet_history(db: Database) -> None:
    """Supplements, resumed runs, and a campaign's own profiles."""
    _run_of_format_2(db, steps_packets.SQL)


@migrations()
def m004_ledger(db: Database) -> None:
    """The ledger, the days of the campaign, second entry, and why lines don't count."""
    _run_of_format_2(db, steps_ledger.SQL)


@migrations()
def m005_doors(db: Database) -> None:
    """Turfs, doors, printed walk lists, and ink."""
    _run_of_format_2(db, steps_doors.SQL)


@migrations()
def m006_routing_rules(db: Database) -> None:
    """Answers that apply to later lines."""
    _run_of_format_2(db, steps_places.SQL)


@migrations()
def m008_goal(db: Database) -> None:
    """The goal of the campaign."""
    _run_of_format_2(db, steps_goal.SQL)


@migrations()
def m009_deliveries(db: Database) -> None:
    """Deliveries with their receipts, and where files were written."""
    _run_of_format_2(db, steps_deliveries.SQL)


@migrations()
def m010_files_begun(db: Database) -> None:
    """Files that are being written, and folders made for them."""
    _run_of_format_2(db, steps_written.SQL)


def _run_of_format_2(db: Database, script: str) -> None:
    _run(db, script)
    db.execute("PRAGMA user_version = 2")


def _run(db: Database, script: str) -> None:
    for statement in _statements(script):
        db.execute(statement)


def _statements(script: str) -> list[str]:
    """Split at blank-line-free `;` ends; executescript would commit the migration early."""
    statements: list[str] = []
    current: list[str] = []
    for row in script.strip().splitlines():
        current.append(row)
        text = "\n".join(current)
        inside_trigger = "CREATE TRIGGER" in text and not row.rstrip().endswith("END;")
        if row.rstrip().endswith(";") and not inside_trigger:
            statements.append(text)
            current = []
    return statements
