"""Files of other programs, recognized by their headings; columns that are never imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.exchange.signatures.presets import PRESETS, recognized
from canvass_app.exchange.signatures.reading import (
    OWN_COLUMNS,
    Reading,
    SignatureRow,
    open_signatures,
    read_signatures,
)
from canvass_app.exchange.tables.headings import by_refusal, is_refused
from canvass_app.model.errors import BadInput
from tests.exchange.files import write

FILES: dict[str, tuple[str, dict[str, str]]] = {
    "action-network": (
        "first_name,last_name,email,zip_code,can2_user_address,can2_user_city,"
        "can2_state_abbreviated,can2_phone,can2_user_tags,uuid,can2_county\n"
        "José,Núñez,j@example.org,97571,1 Weir Ln,Alder Falls,OR,503 555 0100,x,ab-1,Alder\n",
        {"source_id": "action-network:ab-1", "street": "1 Weir Ln", "state": "OR"},
    ),
    "everyaction": (
        "Voter File VANID\tLastName\tFirstName\tmAddress\tmCity\tmState\tmZip5\tCell Phone\tAge\t"
        "Sex\tParty\n"
        "17\tNúñez\tJosé\t1 Weir Ln\tAlder Falls\tOR\t97571\t503 555 0100\t41\tM\tD\n",
        {"source_id": "everyaction:17", "street": "1 Weir Ln", "phone": "503 555 0100"},
    ),
    "nationbuilder": (
        "nationbuilder_id,first_name,last_name,email,primary_address1,primary_city,primary_state,"
        "primary_zip,mobile_number,email_opt_in,born_at,sex,party,ethnicity\n"
        "9,José,Núñez,j@example.org,1 Weir Ln,Alder Falls,OR,97571,503,true,1980-01-01,M,D,x\n",
        {"source_id": "nationbuilder:9", "street": "1 Weir Ln", "city": "Alder Falls"},
    ),
    "civicrm": (
        "Internal Contact ID,Contact Type,First Name,Last Name,Street Address,"
        "Supplemental Address 1,City,State,Postal Code,Email,Phone,Birth Date,Gender\n"
        "5,Individual,José,Núñez,1 Weir Ln,Apt 2,Alder Falls,OR,97571,j@example.org,503,1980,M\n",
        {"source_id": "civicrm:5", "unit": "Apt 2", "street": "1 Weir Ln"},
    ),
    "actionkit": (
        "akid,first_name,last_name,address1,address2,city,state,postal,email,user_id\n"
        ".5.x,José,Núñez,1 Weir Ln,,Alder Falls,OR,97571,j@example.org,55\n",
        {"source_id": "actionkit:55", "street": "1 Weir Ln", "zip": "97571"},
    ),
    "mailchimp": (
        "Email Address,First Name,Last Name,Zip Code,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,"
        "CONFIRM_IP,LATITUDE,LONGITUDE,LEID,EUID\n"
        "j@example.org,José,Núñez,97571,2,2026-06-07 10:00:00,1.2.3.4,1.2.3.4,44.1,-123,7,e7\n",
        {"source_id": "mailchimp:e7", "signed_on": "2026-06-07", "email": "j@example.org"},
    ),
    "google-forms": (
        "Marca temporal,¿Cuál es su nombre completo?,Correo electrónico,"
        "¿Cuál es su código postal?,Dirección de su casa,Statement of support\n"
        "6/7/2026 14:05:33,José Núñez,j@example.org,97571,1 Weir Ln,yes\n",
        {"signed_on": "2026-06-07", "street": "1 Weir Ln", "state": "", "zip": "97571"},
    ),
    "petition-site": (
        "Name,City,State,Postal Code,Country,Signed On\n"
        "José Núñez,Alder Falls,OR,97571,US,2026-06-07\n",
        {"city": "Alder Falls", "signed_on": "2026-06-07"},
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_program_is_known_by_its_headings_and_its_columns_find_their_fields(
    tmp_path: Path, name: str
) -> None:
    text, expected = FILES[name]
    file = read_signatures(write(tmp_path, text))
    assert file.preset is not None
    assert file.preset.name == name
    (row,) = file.rows()
    assert isinstance(row, SignatureRow)
    assert row.fields["name"] == "José Núñez"
    assert {field: row.fields[field] for field in expected} == expected
    assert not {"1980", "1980-01-01", "41", "1.2.3.4"} & set(map(str, row.fields.values()))


def test_a_list_of_votebuilder_is_utf16_with_tabs_and_called_xls(tmp_path: Path) -> None:
    path = write(tmp_path, FILES["everyaction"][0], "utf-16", "MyList.xls")
    file = read_signatures(path)
    assert (file.encoding, file.delimiter) == ("utf-16", "\t")
    (row,) = file.rows()
    assert isinstance(row, SignatureRow)
    assert row.fields["name"] == "José Núñez"
    assert set(file.refused_columns) == {"Age", "Sex", "Party"}


def test_every_preset_names_known_fields_only() -> None:
    for preset in PRESETS:
        assert {*preset.fields, *preset.contains} <= set(OWN_COLUMNS)
        for headings in preset.known_by:
            assert recognized(headings) is not None
        taken = [name for names in preset.fields.values() for name in names]
        assert not [name for name in taken if is_refused(name)]


def test_what_is_refused_says_what_it_would_tell() -> None:
    told = by_refusal(
        ["name", "OPTIN_IP", "DOB", "Party", "Ethnicity", "gender", "Latitude", "ship to"]
    )
    assert [headings for _, headings in told] == [
        ("OPTIN_IP", "Latitude"),
        ("DOB",),
        ("Party", "Ethnicity", "gender"),
    ]
    assert not is_refused("Relationship")
    assert not is_refused("ship to")
    assert not is_refused("zip")


def test_a_preset_can_be_named_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "FirstName,LastName,Zip5\nAnn,Lee,97571\n")
    assert open_signatures(path).preset is None
    assert open_signatures(path, Reading(preset="everyaction")).preset is not None
    with pytest.raises(BadInput, match="civicrm"):
        open_signatures(path, Reading(preset="nobody"))
