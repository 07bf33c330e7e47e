import pytest

from intake.reading import Mention, read
from tests.intake.reading.gazetteer import look_up


def mentions(text: str) -> tuple[Mention, ...]:
    return read(text, look_up).mentions


def named(text: str) -> list[tuple[str, str | None]]:
    return [(mention.surface, mention.candidate.name if mention.candidate else None) for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("Делегация приехала из Казани.", "Казани", "Kazan"),
        ("Встреча в Великом Новгороде прошла.", "Великом Новгороде", "Veliky Novgorod"),
        ("Связи с Буэнос-Айресом крепли.", "Буэнос-Айресом", "Buenos Aires"),
        ("Договор с Брауншвейгом действует.", "Брауншвейгом", "Braunschweig"),
        ("They admired Riga's harbour.", "Riga", "Riga"),
        ("They sailed to St. Petersburg at night.", "St. Petersburg", "Saint Petersburg"),
        ("They went to Bosnia and Herzegovina by bus.", "Bosnia and Herzegovina", "Bosnia & Herzegovina"),
        ("They went to the UK by boat.", "UK", "United Kingdom"),
    ],
)
def test_a_name_is_found_in_the_form_it_stands_in(text, surface, name):
    assert named(text) == [(surface, name)]


def test_a_name_torn_by_a_line_end_is_put_together():
    text = "Делегация приехала из Каза-\nни."

    (mention,) = mentions(text)

    assert mention.surface == "Казани"
    assert text[mention.start : mention.end] == "Каза-\nни"


def test_names_are_looked_up_once():
    asked = []

    def counting(names):
        asked.append(names)
        return look_up(names)

    read("From Oslo to Riga.\n\nИз Казани в Пермь.", counting)

    assert len(asked) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Union is strength and the union holds.",
        "The council met. Council work is slow.",
        "The University of Oslo published it.",
        "The Oslo University published it.",
        "It was shown before (Limoges, 2001).",
        "It was shown before (Limoges & Smith, 2001).",
        "P. Limoges wrote it.",
        "She cited Jean Limoges at length.",
        "Губернатор Владимир Кузнецов выступил.",
        "This was said in ancient times of Ancient Riga.",
        "see https://example.org/Riga/Oslo for it",
    ],
)
def test_what_only_looks_like_a_place_is_none(text):
    assert mentions(text) == ()


def test_the_country_beside_a_name_decides():
    numbers = [
        m.candidate.geonames_id for m in mentions("From Cordoba (Spain) to Cordoba, Argentina.") if m.kind == "city"
    ]

    assert numbers == [12, 11]


def test_by_far_the_largest_place_is_meant_where_nothing_else_is_said():
    (mention,) = mentions("They flew to Cordoba.")

    assert mention.candidate.geonames_id == 11


def test_places_of_similar_size_are_left_open():
    (mention,) = mentions("They flew to Merida.")

    assert mention.kind == "city"
    assert mention.candidate is None
    assert mention.is_ambiguous


def test_a_country_of_the_text_settles_what_is_close():
    assert ("Merida", "Merida") in named("In Mexico they flew to Merida.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Perm is large.", "city"),
        ("They crossed Perm region by train.", "region"),
        ("Власти Пермского края ответили.", "region"),
        ("Гости из Перми уехали.", "city"),
        ("They toured Lombardy by train.", "region"),
        ("The League of Ports met.", "network"),
        ("They left Norway at night.", "country"),
    ],
)
def test_a_name_is_of_the_kind_its_surroundings_say(text, kind):
    assert [mention.kind for mention in mentions(text)] == [kind]


def test_a_small_place_needs_its_country_beside_it():
    assert named("They left Smallton at night.") == []
