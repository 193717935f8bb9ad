from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.names import Name, is_full_name, read_name
from canvass_app.text.nicknames import formal_names, is_given_name, may_be_one_name


@given(st.text(max_size=200), st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_read_without_complaint(name: str, given_name: str, family: str) -> None:
    parts = read_name(name, given_name, family)
    assert 0 <= parts.given_words <= len(parts.words)
    assert all(parts.words)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Maria Lopez", ("maria", "lopez")),
        ("Lopez, Maria E.", ("maria", "e", "lopez")),
        ("María de la Cruz", ("maria", "cruz")),
        ("Maria Delacruz", ("maria", "cruz")),
        ("De la Cruz, María", ("maria", "cruz")),
        ("Ana López y García", ("ana", "lopez", "garcia")),
        ("Ana Y. Ruiz", ("ana", "y", "ruiz")),
        ("Ronald Mc Donald", ("ronald", "mcdonald")),
        ("Seán O Brien", ("sean", "obrien")),
        ("Mary-Ann Smith-Jones", ("mary", "ann", "smith", "jones")),
        ("Dr. Ana Ruiz, MD", ("ana", "ruiz")),
        ("Sr. Juan Lopez", ("juan", "lopez")),
        ("Suharto", ("suharto",)),
        ("王小明", ("王小明",)),
        ("🙂", ()),
        ("", ()),
    ],
)
def test_a_name_is_taken_apart(written: str, words: tuple[str, ...]) -> None:
    assert read_name(written).words == words


@pytest.mark.parametrize(
    ("written", "generation"),
    [
        ("John Smith Jr.", 2),
        ("John Smith, Jr", 2),
        ("Smith, John, Jr.", 2),
        ("Smith Jr, John", 2),
        ("John Smith II", 2),
        ("John Smith Sr", 1),
        ("John Smith III", 3),
        ("Juan Pérez (h.)", 2),
        ("Juan Pérez hijo", 2),
        ("John Smith", 0),
        ("Junior Lopez", 0),
        ("Junior", 0),
        ("Ana H. Ruiz", 0),
    ],
)
def test_the_suffix_is_split_off_but_never_the_name(written: str, generation: int) -> None:
    parts = read_name(written)
    assert parts.generation == generation
    assert parts.words
    assert not {"jr", "hijo", "ii", "sr"} & set(parts.words)


def test_own_fields_for_given_and_family_win() -> None:
    parts = read_name("something else", "Ana María", "López García")
    assert parts == Name(("ana", "maria", "lopez", "garcia"), given_words=2)


def test_only_names_with_both_parts_written_out_are_full() -> None:
    full = ["Maria Lopez", "Lopez, Maria", "王小明", "김민수", "Олена Коваль"]
    assert all(is_full_name(read_name(name)) for name in full)
    not_full = ["M Lopez", "Maria L", "Maria", "Олена", "", "J. R."]
    assert not any(is_full_name(read_name(name)) for name in not_full)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bill", "william"), ("bill", "will"), ("pepe", "jose"), ("lupe", "guadalupe"),
        ("chuy", "jesus"), ("beto", "roberto"), ("beto", "alberto"), ("peggy", "margaret"),
        ("alex", "alejandro"), ("katherine", "catherine"), ("memo", "guillermo"),
    ],
)  # fmt: skip
def test_short_forms_are_related(one: str, other: str) -> None:
    assert may_be_one_name(one, other)
    assert may_be_one_name(other, one)
    assert is_given_name(one)
    assert is_given_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("mario", "maria"), ("jose", "juan"), ("ana", "rosa"), ("alejandro", "alejandra")],
)
def test_names_of_different_people_are_not_related(one: str, other: str) -> None:
    assert not may_be_one_name(one, other)


def test_an_unknown_name_stands_for_itself() -> None:
    assert formal_names("xochitl") == ("xochitl",)
    assert formal_names("william")[0] == "william"


def test_a_vietnamese_middle_name_is_no_particle() -> None:
    assert read_name("Lê Văn Dũng").words == ("le", "van", "dung")
    assert read_name("Dung Van Nguyen").words == ("dung", "van", "nguyen")
    assert read_name("Kees van Dijk").words == ("kees", "dijk")


@given(
    st.lists(
        st.sampled_from(
            [
                "Ana",
                "José",
                "MARÍA",
                "Ruiz",
                "X",
                "van",
                "Jr",
                "y",
                "Mc",
                "O",
                "Dr",
                "Delacruz",
                "王",
            ]
        )
    )
)
def test_plain_words_are_read_as_any_others(words: list[str]) -> None:
    """An invisible joiner keeps a name from taking the shortcut for plain words."""
    name = " ".join([*words, "Ruiz"])
    assert read_name(name) == read_name(f"{name} \u200d")


def test_one_special_word_among_plain_ones_is_read_by_its_rule() -> None:
    assert read_name("Ana DELACRUZ") == read_name("Ana de la Cruz") == read_name("ana cruz")
    assert read_name("Ana M Ruiz") == read_name("Ana M. Ruiz")
    assert read_name("Ana Ruiz Jr").generation == 2


def test_a_middle_initial_is_not_taken_for_an_article() -> None:
    assert read_name("Mary D Vasquez").words == ("mary", "d", "vasquez")
    assert read_name("Maria O. Lopez").words == ("maria", "o", "lopez")
    assert read_name("Sean O Brien").words == ("sean", "obrien")
    assert read_name("Rosa D Angelo").words == ("rosa", "dangelo")
