from core.ids import mint


def test_ids_are_short_unlike_and_easy_to_read_aloud():
    ids = {mint() for _ in range(10_000)}
    assert len(ids) == 10_000
    assert all(len(each) == 10 and each.isascii() and not set(each) & set("ilou") for each in ids)
