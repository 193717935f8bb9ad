"""Splink 5 on DuckDB over a CSV of lines: `python splink_side.py IN.csv PAIRS.csv SETUP`.

Three setups, each as Splink's documentation recommends for data about people: lines cleaned first,
many blocking rules, levels of similarity with term-frequency adjustment, u by random sampling, m by
expectation maximization over several blocking rules.
"""

from __future__ import annotations

import logging
import sys
from itertools import combinations
from typing import Any

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

_THRESHOLD = 0.001

_CLEANED = """
create table lines as
with cells as (
    select record_id as unique_id,
        trim(regexp_replace(lower(strip_accents(given_name)), '[^a-z ]', '', 'g')) as given_all,
        trim(regexp_replace(regexp_replace(
            lower(strip_accents(family_name)), '\\s+(jr|sr|ii|iii)\\.?$', ''),
            '[^a-z -]', '', 'g')) as family,
        nullif(regexp_extract(lower(family_name), '\\s(jr|sr|ii|iii)\\.?$', 1), '')
            as suffix_written,
        lower(strip_accents(trim(street))) as street_all,
        lower(strip_accents(trim(city))) as city, lower(state) as state,
        nullif(trim(zip), '') as zip, lower(trim(email)) as email,
        nullif(regexp_replace(phone, '\\D', '', 'g'), '') as phone
    from read_csv(?, header=true, all_varchar=true)
), parted as (
    select *, trim(regexp_replace(street_all, ',? *(apt\\.?|unit|#) *\\w+$', '')) as street_only
    from cells
), named as (
    select *, nullif(regexp_extract(street_only, '^(\\d+)', 1), '') as number,
        nullif(trim(regexp_replace(regexp_replace(street_only, '^\\d+ *', ''),
            ' (st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court|pl|place|way|blvd)\\.?$',
            '')), '') as stem
    from parted
)
select unique_id, nullif(split_part(given_all, ' ', 1), '') as given,
    nullif(given_all[1], '') as initial, nullif(split_part(given_all, ' ', 2), '') as middle,
    nullif(family, '') as family, suffix_written, coalesce(suffix_written, '-') as suffix,
    nullif(split_part(regexp_replace(family, '-', ' '), ' ', 1), '') as family_first,
    number, stem, nullif(trim(coalesce(number, '') || ' ' || coalesce(stem, '')), '') as street,
    nullif(city, '') as city, nullif(state, '') as state, zip,
    nullif(email, '') as email, phone
from named
"""
_COUNTED = (
    "given",
    "middle",
    "family",
    "suffix_written",
    "street",
    "city",
    "zip",
    "email",
    "phone",
)


def _prepare(path: str, connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Clean the data as one would for Splink; return the columns that are not empty."""
    connection.execute(_CLEANED, [path]).fetchall()
    counts = ", ".join(f"count({name})" for name in _COUNTED)
    filled = connection.execute(f"select {counts} from lines").fetchall()[0]
    return [name for name, count in zip(_COUNTED, filled, strict=True) if count]


def _given() -> Any:
    """The levels of `NameComparison`, plus an initial that matches the name."""
    return cl.CustomComparison(
        output_column_name="given",
        comparison_levels=[
            cll.NullLevel("given"),
            cll.ExactMatchLevel("given", term_frequency_adjustments=True),
            cll.JaroWinklerLevel("given", 0.92),
            cll.CustomLevel(
                "initial_l = initial_r and least(len(given_l), len(given_r)) = 1", "initial"
            ),
            cll.JaroWinklerLevel("given", 0.88),
            cll.JaroWinklerLevel("given", 0.7),
            cll.ElseLevel(),
        ],
    )


def _family() -> Any:
    """Surnames: similar, or the first of two surnames."""
    return cl.CustomComparison(
        output_column_name="family",
        comparison_levels=[
            cll.NullLevel("family"),
            cll.ExactMatchLevel("family", term_frequency_adjustments=True),
            cll.JaroWinklerLevel("family", 0.92),
            cll.ExactMatchLevel("family_first"),
            cll.JaroWinklerLevel("family", 0.8),
            cll.ElseLevel(),
        ],
    )


def _address(filled: list[str]) -> Any:
    """Street and ZIP in one comparison: they agree together or not at all."""
    near = cll.CustomLevel(
        "number_l = number_r and jaro_winkler_similarity(stem_l, stem_r) >= 0.8",
        "number and nearly street",
    )
    digit = cll.CustomLevel(
        "stem_l = stem_r and damerau_levenshtein(number_l, number_r) <= 1",
        "street and nearly number",
    )
    levels = [cll.NullLevel("street"), cll.ExactMatchLevel("street")]
    if "zip" in filled:
        levels = [
            cll.NullLevel("street"),
            cll.And(cll.ExactMatchLevel("street"), cll.ExactMatchLevel("zip")),
            cll.ExactMatchLevel("street"),
            cll.And(near, cll.ExactMatchLevel("zip")),
            cll.And(digit, cll.ExactMatchLevel("zip")),
        ]
    levels += [
        near,
        digit,
        cll.JaroWinklerLevel("stem", 0.92),
    ]
    if "zip" in filled:
        levels.append(cll.ExactMatchLevel("zip"))
    return cl.CustomComparison(
        output_column_name="address", comparison_levels=[*levels, cll.ElseLevel()]
    )


def _comparisons(setup: str, filled: list[str]) -> list[Any]:
    if setup == "names-together":
        found = [cl.ForenameSurnameComparison("given", "family")]
    else:
        found = [_given(), _family()]
    if setup == "broad":
        found.append(cl.JaroWinklerAtThresholds("stem", [0.95, 0.88]).configure(
            term_frequency_adjustments=True))  # fmt: skip
        found.append(cl.DamerauLevenshteinAtThresholds("number", [1]))
        if "zip" in filled:
            zips = cl.DamerauLevenshteinAtThresholds("zip", [1])
            found.append(zips.configure(term_frequency_adjustments=True))
    else:
        found.append(_address(filled))
    if "city" in filled:
        cities = cl.JaroWinklerAtThresholds("city", [0.9])
        found.append(cities.configure(term_frequency_adjustments=True))
    if "middle" in filled:
        found.append(
            cl.CustomComparison(
                output_column_name="middle",
                comparison_levels=[
                    cll.NullLevel("middle"),
                    cll.ExactMatchLevel("middle"),
                    cll.CustomLevel("middle_l[1] = middle_r[1]", "initial"),
                    cll.ElseLevel(),
                ],
            )
        )
    if "suffix_written" in filled:
        found.append(cl.ExactMatch("suffix"))
    if "email" in filled:
        found.append(cl.EmailComparison("email"))
    if "phone" in filled:
        found.append(cl.DamerauLevenshteinAtThresholds("phone", [1]))
    return found


def _blocking(setup: str, filled: list[str]) -> list[Any]:
    """Any two fields; where whole households sign, always with a part of the given name."""
    if setup == "broad":
        fields = [
            name for name in ("given", "family", "stem", "zip", "city", "number")
            if name in filled or name in {"stem", "number"}
        ]  # fmt: skip
        return [block_on(one, other) for one, other in combinations(fields, 2)
                if (one, other) != ("zip", "city")]  # fmt: skip
    rules = [
        block_on("family", "given"),
        block_on("family", "zip", "initial"),
        block_on("given", "zip", "substr(family, 1, 1)"),
        block_on("given", "family_first", "zip"),
        block_on("number", "stem", "initial"),
        block_on("given", "stem"),
        block_on("number", "given", "zip"),
        block_on("substr(given, 1, 3)", "substr(family, 1, 4)", "city"),
        block_on("family", "number", "initial"),
    ]
    if "phone" in filled:
        rules.append(block_on("phone", "initial"))
    if "email" in filled:
        rules.append(block_on("email", "initial"))
    return rules


def _training(setup: str, filled: list[str]) -> list[Any]:
    """Blocks in which most pairs are one person, so that households don't distort the training."""
    rules = [block_on("given", "family"), block_on("given", "street")]
    if setup == "broad":
        rules.append(block_on("street", "zip"))
    elif "email" in filled:
        rules.append(block_on("email", "initial"))
    else:
        rules.append(block_on("family", "street", "initial"))
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
        blocking_rules_to_generate_predictions=_blocking(setup, filled),
        retain_matching_columns=False,
    )
    linker = Linker(api.register("lines"), settings)
    sure = [block_on("given", "family", "zip"), block_on("given", "street")]
    if "email" in filled:
        sure.append(block_on("email", "given"))
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    for rule in _training(setup, filled):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=_THRESHOLD)
    found.as_duckdbpyrelation().project(
        "unique_id_l as record_id_a, unique_id_r as record_id_b, match_probability as score"
    ).write_csv(target)


if __name__ == "__main__":
    main(*sys.argv[1:4])
