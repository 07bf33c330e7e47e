from intake.reading.layout import Passage, lay_out
from intake.reading.zones import zones_of


def texts(text: str) -> list[str]:
    return [passage.text for passage in lay_out(text)]


def test_lines_of_a_paragraph_are_joined():
    assert texts("The mayors met\nin the old\n town hall.\n\nThen they left.") == [
        "The mayors met in the old town hall.",
        "Then they left.",
    ]


def test_a_word_broken_at_a_line_end_is_mended():
    assert texts("Гости приехали в Каза-\nнь и подписали agree-\nment.") == [
        "Гости приехали в Казань и подписали agreement."
    ]


def test_a_compound_name_broken_at_its_hyphen_keeps_it():
    assert texts("Поезд в Санкт-\nПетербург и в Ростов-\nна-Дону.") == ["Поезд в Санкт-Петербург и в Ростов-на-Дону."]


def test_a_soft_hyphen_vanishes():
    assert texts("agree\u00adment of mayors") == ["agreement of mayors"]


def test_a_note_is_taken_out_of_the_sentence_that_it_interrupts():
    text = (
        "Long ago and for many reasons the towns cancelled\n\n7\t A note. 2001.\n their treaty (of Oslo)8. And so on."
    )

    body, note = lay_out(text)

    assert body.text == "Long ago and for many reasons the towns cancelled their treaty (of Oslo)8. And so on."
    assert note.text == "7 A note. 2001."
    assert note.is_note
    assert not body.is_note


def test_a_sentence_interrupted_by_a_note_is_quoted_in_two_pieces():
    text = "Long ago the towns cancelled\n\n7\t A note. 2001.\n their treaty."
    body = lay_out(text)[0]

    quotes = body.quotes(0, len(body.text), text)

    assert [quote.exact for quote in quotes] == ["Long ago the towns cancelled", "their treaty."]
    assert all(text[quote.start : quote.end] == quote.exact for quote in quotes)


def test_a_sentence_over_two_lines_is_quoted_in_one_piece():
    text = "The mayors signed the agree-\nment in Oslo."
    body = lay_out(text)[0]

    assert [quote.exact for quote in body.quotes(0, len(body.text), text)] == [text]


def test_a_note_with_a_broken_address_goes_on_after_it():
    text = "It was so1.\n\n1\t See the news. URL: https://www.\nexample.org/news/1 (accessed today).\n\nNext."

    assert texts(text) == [
        "It was so1.",
        "1 See the news. URL: https://www. example.org/news/1 (accessed today).",
        "Next.",
    ]


def test_a_note_marked_by_a_raised_number_is_a_note():
    assert [passage.is_note for passage in lay_out("So it was.\n\n² Acts of the town.\n\nNext came a storm.")] == [
        False,
        True,
        False,
    ]


def test_a_page_number_does_not_break_a_sentence():
    assert texts("The council of the town of Turku decided\n\n112\n\nto renew the treaty.") == [
        "The council of the town of Turku decided to renew the treaty."
    ]


def test_offsets_lead_back_to_the_text():
    text = "  Oslo and Каза-\nнь met."
    passage: Passage = lay_out(text)[0]
    start = passage.text.index("Казань")

    assert text[slice(*passage.span(start, start + 6))] == "Каза-\nнь"


def test_addresses_are_left_out():
    text = "See https://www.oslo.example/riga/turku and mail@perm.example for more."

    zones = zones_of(text)

    assert zones.touch(text.index("riga"), text.index("riga") + 4)
    assert zones.touch(text.index("perm"), text.index("perm") + 4)
    assert not zones.touch(text.index("more"), text.index("more") + 4)


def test_a_list_of_references_is_left_out_up_to_the_authors():
    entries = "\n".join(f"Writer A. ({year}). Ports. Oslo: Quay." for year in (1999, 2003, 2011))
    text = f"Text.\n\nReferences\n\n{entries}\n\nAbout the author: she lives in Riga."

    zones = zones_of(text)

    assert zones.touch(text.index("Oslo"), text.index("Oslo") + 4)
    assert not zones.touch(text.index("Riga"), text.index("Riga") + 4)


def test_a_heading_in_a_table_of_contents_leaves_nothing_out():
    text = "Contents\nReferences\n" + "Oslo lies on a fjord. " * 200

    assert not zones_of(text).touch(text.index("Oslo"), text.index("Oslo") + 4)
