"""Data files are held against their schema, and errors say where they are."""

import pytest

from reference.files import UnfitFile, read

PAPER = "S9: {public_id: a-paper, title: A paper, kind: book, language: en}"


def test_sections_of_all_files_are_put_together(files):
    folder = files(
        papers=f"papers: {{{PAPER}}}",
        one="networks: {first-net: {name: One, kinds: [euroregion]}}",
        two="networks: {second-net: {name: Two, kinds: [euroregion]}}",
    )
    facts = read(folder)
    assert set(facts) == {"papers", "networks"}
    assert set(facts["networks"]) == {"first-net", "second-net"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("networks: {some-net: {kinds: [euroregion]}}", "'name' is a required property", id="lacking"),
        pytest.param(
            "networks: {some-net: {name: A, kinds: [x], colour: red}}", "'colour' was unexpected", id="unknown"
        ),
        pytest.param("organisations: {an-org: {name: A, country: NO}}", "an-org → country", id="Norway read as no"),
        pytest.param("networks: {some-net: {name: A, kinds: [x], founded: 1995-11-11}}", "founded", id="a bare date"),
        pytest.param(
            f"networks: {{{'a' * 35}: {{name: A, kinds: [x], bodies: {{board: {{kind: x, name: B, at: [S9 1]}}}}}}}}",
            "bodies → board: “",
            id="an id of two keys that is too long",
        ),
        pytest.param("networks: [", "one.yaml: while parsing", id="no YAML"),
        pytest.param("organisations: {an-org: {name: A}, an-org: {name: B}}", "twice: an-org", id="a key twice"),
    ],
)
def test_what_is_wrong_is_told_with_its_file_and_place(files, text, said):
    with pytest.raises(UnfitFile) as told:
        read(files(one=text))
    assert str(told.value).startswith("one.yaml: ")
    assert said in str(told.value)


def test_an_entry_stands_in_one_file(files):
    entry = "organisations: {an-org: {name: A}}"
    with pytest.raises(UnfitFile, match=r"two\.yaml: organisations: an-org: in another file too"):
        read(files(one=entry, two=entry))


def test_the_shipped_files_fit():
    assert read()["networks"]["mercociudades"]["founded"] == "1995-11-11"
