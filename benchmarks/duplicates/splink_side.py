"""Splink 5 on DuckDB over a CSV of lines: `python splink_side.py IN.csv PAIRS.csv SETUP`.

Three set-ups, each as Splink's documentation advises for people's data: several blocking
rules, name comparisons with term-frequency adjustment, u by random sampling, m by
expectation maximisation over two or three blocking rules.
"""

from __future__ import annotations

import logging
import sys
from typing import Any

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

_THRESHOLD = 0.01


def _prepare(path: str, connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Clean as one would before Splink; return the columns that hold anything."""
    _ = connection.execute(
        """
        create table lines as
        with cells as (
            select record_id as unique_id,
                lower(trim(given_name)) as given_all,
                trim(regexp_replace(lower(trim(family_name)), '\\s+(jr|sr|ii|iii)\\.?$', ''))
                    as family,
                nullif(regexp_extract(lower(family_name), '\\s(jr|sr|ii|iii)\\.?$', 1), '')
                    as suffix,
                lower(trim(street)) as street_all, lower(trim(city)) as city, lower(state) as state,
                nullif(trim(zip), '') as zip, lower(trim(email)) as email,
                nullif(regexp_replace(phone, '\\D', '', 'g'), '') as phone
            from read_csv(?, header=true, all_varchar=true)
        )
        select unique_id, nullif(split_part(given_all, ' ', 1), '') as given,
            nullif(split_part(given_all, ' ', 2), '') as middle,
            nullif(family, '') as family, suffix,
            nullif(split_part(regexp_replace(family, '-', ' '), ' ', 1), '') as family_first,
            nullif(trim(given_all || ' ' || family), '') as full_name,
            nullif(regexp_replace(street_all, ',? *(apt\\.?|unit|#) *\\w+$', ''), '') as street,
            nullif(regexp_extract(street_all, '^(\\d+)', 1), '') as number,
            nullif(regexp_extract(street_all, '^\\d* *(\\w+)', 1), '') as stem,
            nullif(city, '') as city, nullif(state, '') as state, zip,
            nullif(email, '') as email, phone
        from cells
        """,
        [path],
    ).fetchall()
    counted = [
        "given", "middle", "family", "suffix", "street", "city", "zip", "email", "phone", "number",
    ]  # fmt: skip
    filled = connection.execute(
        "select " + ", ".join(f"count({name})" for name in counted) + " from lines"
    ).fetchall()

    return [name for name, count in zip(counted, filled[0], strict=True) if count]


def _comparisons(setup: str, filled: list[str]) -> list[Any]:
    names: list[Any]
    if setup == "names-together":
        names = [cl.ForenameSurnameComparison("given", "family")]
    else:
        names = [cl.NameComparison("given"), cl.NameComparison("family")]
    for name in names:
        if setup != "names-together":
            name.configure(term_frequency_adjustments=True)
    found = [*names, cl.JaroWinklerAtThresholds("street", [0.95, 0.88]).configure(
        term_frequency_adjustments=setup == "frequencies")]  # fmt: skip
    if "zip" in filled:
        zips = cl.DamerauLevenshteinAtThresholds("zip", [1])
        found.append(zips.configure(term_frequency_adjustments=True))
    if "city" in filled:
        cities = cl.JaroWinklerAtThresholds("city", [0.9])
        found.append(cities.configure(term_frequency_adjustments=True))
    if "middle" in filled:
        found.append(cl.ExactMatch("middle"))
    if "suffix" in filled:
        found.append(cl.ExactMatch("suffix"))
    if "email" in filled:
        found.append(cl.EmailComparison("email"))
    if "phone" in filled:
        found.append(cl.DamerauLevenshteinAtThresholds("phone", [1]))
    if setup == "frequencies" and "number" in filled:
        found.append(cl.DamerauLevenshteinAtThresholds("number", [1]))
    return found


def _blocking(filled: list[str]) -> list[Any]:
    rules = [
        block_on("family", "substr(given, 1, 3)"),
        block_on("given", "substr(family, 1, 3)", "zip"),
        block_on("number", "stem"),
        block_on("family", "zip", "substr(given, 1, 1)"),
        block_on("given", "street"),
        block_on("family", "given"),
    ]
    if "phone" in filled:
        rules.append(block_on("phone"))
    if "email" in filled:
        rules.append(block_on("email"))
    return rules


def main(source: str, target: str, setup: str) -> None:
    """Score the pairs of `source` and write those above a low threshold to `target`."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    connection = duckdb.connect()
    connection.execute("set threads to 2").fetchall()
    filled = _prepare(source, connection)
    api = DuckDBAPI(connection)
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=_comparisons(setup, filled),
        blocking_rules_to_generate_predictions=_blocking(filled),
        retain_matching_columns=False,
    )
    linker = Linker(api.register("lines"), settings)
    sure = [block_on("given", "family", "zip"), block_on("given", "street")]
    if "email" in filled:
        sure.append(block_on("email", "given"))
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    # Not by address and surname: there most pairs are of one household, and training would
    # take that for what a match looks like. So `given` keeps Splink's own default weights.
    for rule in (block_on("given", "family"), block_on("given", "street")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=_THRESHOLD)
    found.as_duckdbpyrelation().project(
        "unique_id_l as record_id_a, unique_id_r as record_id_b, match_probability as score"
    ).write_csv(target)


if __name__ == "__main__":
    main(*sys.argv[1:4])
