import pytest

from intake.reading import AgreementClaim, read
from tests.intake.reading.gazetteer import look_up


def claims(text: str) -> tuple[AgreementClaim, ...]:
    return read(text, look_up).agreements


def told(text: str) -> list[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]]:
    return [
        (
            claim.kind,
            tuple(party.candidate.name for party in claim.parties),
            tuple((act.kind, act.date) for act in claim.acts),
        )
        for claim in claims(text)
    ]


def test_one_with_several_partners_has_a_tie_with_each():
    assert told("Oslo is twinned with Riga, Turku and Lviv.") == [
        ("twinning", ("Oslo", partner), (("confirmed_existing", ""),)) for partner in ("Riga", "Turku", "Lviv")
    ]


def test_between_two_is_one_tie():
    assert told("A friendship agreement between Oslo and Riga was signed on 15 July 2003.") == [
        ("friendship", ("Oslo", "Riga"), (("signed_definitive", "2003-07-15"),))
    ]


def test_between_three_is_one_tie_of_all():
    assert told("A cooperation agreement between Oslo, Riga and Turku was signed.") == [
        ("cooperation", ("Oslo", "Riga", "Turku"), (("signed_definitive", ""),))
    ]


def test_partners_named_one_after_the_other_have_their_own_dates():
    assert told("Oslo signed a twinning agreement with Riga in 1995 and with Turku in 2001.") == [
        ("twinning", ("Oslo", "Riga"), (("signed_definitive", "1995"),)),
        ("twinning", ("Oslo", "Turku"), (("signed_definitive", "2001"),)),
    ]


def test_a_country_in_brackets_belongs_to_the_name():
    assert told("Cordoba (Argentina) is twinned with Cordoba (Spain) and Oslo, Norway.") == [
        ("twinning", ("Cordoba", "Cordoba"), (("confirmed_existing", ""),)),
        ("twinning", ("Cordoba", "Oslo"), (("confirmed_existing", ""),)),
    ]


def test_a_year_in_brackets_is_the_date_of_the_tie():
    assert told("Oslo's sister cities include Riga (1955) and Turku (Finland, 1960).")[0] == (
        "twinning",
        ("Oslo", "Riga"),
        (("signed_definitive", "1955"),),
    )


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Oslo terminated its twinning agreement with Perm in March 2022.", [("terminated", "2022-03")]),
        ("Oslo suspended its twinning with Perm.", [("suspended", "")]),
        ("The twinning between Oslo and Perm was frozen in 2014.", [("frozen", "2014")]),
        ("Oslo resumed its twinning with Perm.", [("resumed", "")]),
        ("Oslo renewed its sister city agreement with Perm in 2019.", [("renewed", "2019")]),
        ("Oslo and Perm have been twinned since 1956.", [("signed_definitive", "1956")]),
        ("Oslo and Perm are twin cities.", [("confirmed_existing", "")]),
        ("Oslo plans to sign a twinning agreement with Perm.", [("proposed", "")]),
        ("The council voted to suspend the twinning of Oslo with Perm.", [("suspended", "")]),
        (
            "The twinning between Oslo and Perm, signed in 1995, was suspended in 2022.",
            [("signed_definitive", "1995"), ("suspended", "2022")],
        ),
        ("Осло приостановил побратимские отношения с Пермью.", [("suspended", "")]),
        ("Осло и Пермь – города-побратимы.", [("confirmed_existing", "")]),
        ("Между Осло и Пермью в 1988 году было подписано соглашение о побратимстве.", [("signed_definitive", "1988")]),
        ("Осло подписал соглашение о побратимстве с Пермью 10 июля 2002 года.", [("signed_definitive", "2002-07-10")]),
        ("Осло возобновил побратимские связи с Пермью.", [("resumed", "")]),
        ("Осло планирует подписать соглашение о побратимстве с Пермью.", [("proposed", "")]),
    ],
)
def test_a_verb_tells_the_act_and_its_date(text, acts):
    (claim,) = claims(text)

    assert claim.kind == "twinning"
    assert [(act.kind, act.date) for act in claim.acts] == acts


@pytest.mark.parametrize(
    "text",
    [
        "The mayor urged Oslo not to end its twinning with Perm.",
        "Oslo may suspend its twinning with Perm.",
        "The mayor said that Oslo and Perm would become twin cities.",
        "Oslo has not terminated its twinning with Perm.",
        "Мэр Осло призвал не разрывать побратимские отношения с Пермью.",
        "Осло может расторгнуть соглашение о побратимстве с Пермью.",
    ],
)
def test_what_is_only_asked_feared_or_denied_is_no_act(text):
    assert [claim.acts for claim in claims(text)] == [()]


def test_an_end_of_something_else_is_no_act_of_the_tie():
    assert told("Oslo, which is twinned with Riga, cancelled its festival in 2020.") == [
        ("twinning", ("Oslo", "Riga"), ())
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo and Riga are not twin cities.",
        "Oslo refused to sign a twinning agreement with Riga.",
        "Осло не является побратимом Риги.",
        "Осло отказался подписать соглашение о побратимстве с Ригой.",
        "Norway and Poland signed a friendship treaty in 1963.",
        "Россия и Польша подписали договор о сотрудничестве.",
        "Oslo visited its sister cities Riga and Turku.",
        "Oslo lies north of Riga.",
    ],
)
def test_where_no_tie_is_told_none_is_claimed(text):
    assert claims(text) == ()


def test_each_clause_has_its_own_act():
    assert told(
        "Осло расторг соглашение о побратимстве с Пермью, а Рига приостановила договор о дружбе с Казанью."
    ) == [
        ("twinning", ("Oslo", "Perm"), (("terminated", ""),)),
        ("friendship", ("Riga", "Kazan"), (("suspended", ""),)),
    ]


def test_a_dash_stands_for_the_verb_before():
    assert told("Осло приостановил побратимские связи с Пермью, а Рига – с Казанью.")[1] == (
        "twinning",
        ("Riga", "Kazan"),
        (("suspended", ""),),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Oslo is twinned with nine cities, including Riga and Perm.",
        "Осло имеет девять побратимов, в том числе Ригу и Пермь.",
        "Осло стал побратимом Риги и Перми.",
    ],
)
def test_partners_are_read_from_examples_and_predicates(text):
    assert [parties for _, parties, _ in told(text)] == [("Oslo", "Riga"), ("Oslo", "Perm")]


def test_of_two_dates_the_nearer_is_that_of_the_verb():
    text = "The friendship between Oslo and Riga began in 1957, and in 1987 they signed a twinning treaty."

    assert told(text) == [("twinning", ("Oslo", "Riga"), (("signed_definitive", "1987"),))]


def test_cooperation_without_a_document_counts_when_it_ends():
    assert told("Oslo ended cooperation with Perm on 3 March 2022.") == [
        ("cooperation", ("Oslo", "Perm"), (("terminated", "2022-03-03"),))
    ]


def test_a_passive_with_examples_over_a_note_claims_an_end_for_each():
    text = (
        "Из-за ссоры правительств в том году был прекращён ряд договоров\n\n"
        "4\t Петров И. 2019. Конец дружбы. Газета. 01.02.2019.\n"
        " о побратимстве (к примеру, Перми с Ригой, Осло, Гдань-\nском)5. Другие договоры живы."
    )

    assert told(text) == [
        ("twinning", ("Perm", partner), (("terminated", ""),)) for partner in ("Riga", "Oslo", "Gdańsk")
    ]
    for claim in claims(text):
        assert [quote.exact[:12] for quote in claim.quotes] == ["Из-за ссоры ", "о побратимст"]
        assert all(text[quote.start : quote.end] == quote.exact for quote in claim.quotes)


def test_a_tie_told_twice_is_claimed_once():
    (claim,) = claims("Oslo and Riga are twin cities.\n\nOslo terminated its twinning with Riga in 2020.")

    assert [(act.kind, act.date) for act in claim.acts] == [("terminated", "2020")]
    assert len(claim.quotes) == 2


def test_an_open_party_lowers_the_confidence():
    (sure,) = claims("Oslo is twinned with Riga.")
    (open_one,) = claims("Oslo is twinned with Merida.")

    assert 0 < open_one.confidence < sure.confidence <= 1


def test_a_vague_word_lowers_the_confidence():
    (sure,) = claims("Oslo signed a twinning agreement with Riga.")
    (vague,) = claims("Oslo signed an agreement with Riga.")

    assert vague.confidence < sure.confidence


def test_regions_may_be_parties():
    assert told("Ломбардия и Татарстан подписали меморандум о сотрудничестве.") == [
        ("cooperation", ("Lombardy", "Tatarstan"), (("signed_definitive", ""),))
    ]


def test_the_document_is_told_where_the_text_names_it():
    (claim,) = claims("Oslo and Riga signed a memorandum of understanding.")

    assert claim.instrument == "memorandum"


@pytest.mark.parametrize(
    "text",
    [
        "In 2005, the mayors of Oslo, Riga and Turku signed a cooperation agreement.",
        "В 2005 году, как сообщалось, Осло, Рига и Турку подписали соглашение о сотрудничестве.",
    ],
)
def test_a_date_at_the_beginning_is_of_what_the_sentence_tells(text):
    assert told(text) == [("cooperation", ("Oslo", "Riga", "Turku"), (("signed_definitive", "2005"),))]


@pytest.mark.parametrize(
    "text",
    [
        "Города-побратимы Осло: Рига и Львов.",
        "Города-побратимы Осло — Рига, Львов.",
        "Sister cities of Oslo: Riga and Lviv.",
    ],
)
def test_a_list_ties_the_one_that_it_is_of_to_each(text):
    assert told(text) == [
        ("twinning", ("Oslo", partner), (("confirmed_existing", ""),)) for partner in ("Riga", "Lviv")
    ]


def test_paragraphs_that_begin_alike_are_no_running_heads():
    text = "\n\n".join(
        f"In the year 19{year} of the great port the city of Oslo signed a twinning agreement with the city of "
        f"{partner}, and nothing else of note was done in all of that long and quiet year."
        for year, partner in ((55, "Riga"), (56, "Turku"), (57, "Lviv"))
    )
    assert len(told(text)) == 3
