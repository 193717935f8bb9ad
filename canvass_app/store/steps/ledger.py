"""Step 4 of the tables: the ledger of sheets, second entry, and reasons for not counting."""

from __future__ import annotations

VIEW_TABLES = ("ledger", "second_entries", "second_plan")

SQL = """
ALTER TABLE campaign ADD COLUMN starts_on TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN ends_on TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN exclude_odd_dates INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaign ADD COLUMN overdue_days INTEGER NOT NULL DEFAULT 14;

CREATE TABLE ledger (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL, printed_on TEXT NOT NULL, handed_to TEXT NOT NULL,
    handed_on TEXT NOT NULL, returned_on TEXT NOT NULL, missing_on TEXT NOT NULL,
    checked_on TEXT NOT NULL, box TEXT NOT NULL, packed_on TEXT NOT NULL,
    delivered_on TEXT NOT NULL, destroyed_on TEXT NOT NULL
) STRICT;

CREATE TABLE second_entries (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    line_id TEXT NOT NULL, name TEXT NOT NULL, street TEXT NOT NULL, unit TEXT NOT NULL,
    city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL, signed_on TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL, status TEXT NOT NULL,
    differs TEXT NOT NULL, settled TEXT NOT NULL
) STRICT;
CREATE INDEX second_entries_line ON second_entries (line_id);

CREATE TABLE second_plan (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    seed TEXT NOT NULL, share INTEGER NOT NULL, target INTEGER NOT NULL, drawn_on TEXT NOT NULL
) STRICT;

CREATE VIEW line_dates AS
SELECT l.n, l.id, CASE
    WHEN l.signed_on < '0001' OR date(l.signed_on) IS NOT l.signed_on THEN ''
    WHEN l.signed_on < (SELECT starts_on FROM campaign) THEN 'O'
    WHEN (SELECT ends_on FROM campaign) <> '' AND l.signed_on > (SELECT ends_on FROM campaign)
        THEN 'O'
    WHEN t.collected_on >= '0001' AND date(t.collected_on) IS t.collected_on
        AND l.signed_on > t.collected_on THEN 'L'
    ELSE '' END AS code
FROM lines l LEFT JOIN sheets t ON t.id = l.sheet_id;

DROP VIEW line_status;
CREATE VIEW line_status AS
SELECT
    l.n, l.id, l.sheet_id, l.status = 'signed' AND l.name <> ''
        AND (l.zip <> '' OR (l.city <> '' AND l.state <> ''))
        AND CASE WHEN (SELECT exclude_odd_dates FROM campaign)
            THEN (SELECT d.code FROM line_dates d WHERE d.n = l.n) = '' ELSE 1 END AS complete,
    coalesce(s.counts, 1) AS counts,
    coalesce(s.signer, l.id) AS signer,
    coalesce(r.tier, a.tier, 'pending') AS tier,
    coalesce(r.place, a.place, '') AS place,
    coalesce(r.state, a.state, '') AS place_state,
    coalesce(r.office_id, a.office_id, '') AS office_id,
    r.id IS NOT NULL AS decided,
    CASE
        WHEN l.status = 'crossed_out' THEN 'X'
        WHEN l.status = 'illegible' THEN 'I'
        WHEN l.status = 'withdrawn' THEN 'W'
        WHEN l.status = 'blank' OR (l.name = '' AND l.street = '' AND l.unit = ''
            AND l.city = '' AND l.state = '' AND l.zip = '' AND l.signed_on = ''
            AND l.email = '' AND l.phone = '') THEN 'B'
        WHEN l.name = '' THEN 'N'
        WHEN l.zip = '' AND (l.city = '' OR l.state = '') THEN 'A'
        WHEN (SELECT exclude_odd_dates FROM campaign)
            AND (SELECT d.code FROM line_dates d WHERE d.n = l.n) <> ''
            THEN (SELECT d.code FROM line_dates d WHERE d.n = l.n)
        WHEN coalesce(s.counts, 1) THEN ''
        ELSE 'D' END AS reason
FROM lines l
LEFT JOIN signers s ON s.line = l.id
LEFT JOIN routes r ON r.id = l.id AND (r.tier = 'no_mayor' OR (r.tier = 'certain' AND EXISTS (
    SELECT 1 FROM offices o WHERE o.id = r.office_id AND o.has_mayor
)))
LEFT JOIN auto_routes a ON a.line = l.n;
"""
"""`line_dates.code` is `model.not_counting.date_reason`, `line_status.reason` is its
`why_not_counting`, in SQL; tests keep them in step. The settings are read by subqueries that SQLite
runs once per statement, and dates only if the campaign excludes lines by date.
"""
