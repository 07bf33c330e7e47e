"""Agreement of coders, against figures that were published."""

import pytest

from statements.reliability import agreement, cohen_kappa, krippendorff_alpha


def pairs_of(table):
    """Pairs of codes out of a table of how often the first coder said the row, and the second the column."""
    return [
        (row, column)
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _each in range(count)
    ]


class TestCohen:
    def test_the_table_of_cohen_1960(self):
        # Cohen 1960, table 1, of 200 cases: agreement 0.70, 0.41 by chance, kappa 0.492.
        table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
        assert cohen_kappa(pairs_of(table)) == pytest.approx(0.492, abs=0.0005)

    def test_no_better_than_chance_is_zero(self):
        assert cohen_kappa(pairs_of([[25, 25], [25, 25]])) == pytest.approx(0)

    def test_never_the_same_is_below_zero(self):
        assert cohen_kappa([("a", "b"), ("b", "a")]) == pytest.approx(-1)

    def test_where_both_know_one_category_only_it_is_not_defined(self):
        assert cohen_kappa([("a", "a"), ("a", "a"), ("a", "a")]) is None

    def test_of_nothing_it_is_not_defined(self):
        assert cohen_kappa([]) is None


# Krippendorff 2011, Computing Krippendorff's alpha-reliability: examples A, B and C, nominal data.
BINARY = list(zip("0100000010", "1110010000", strict=True))
MISSING = [
    [None if code == "." else code for code in case]
    for case in zip("123321412...", "1233224125.3", ".3332342251.", "12332441251.", strict=True)
]


class TestKrippendorff:
    def test_two_coders_and_two_codes(self):
        assert krippendorff_alpha(BINARY) == pytest.approx(0.095, abs=0.0005)

    def test_two_coders_and_several_codes(self):
        nominal = list(zip("aabbdcccedda", "babbbccceddd", strict=True))
        assert krippendorff_alpha(nominal) == pytest.approx(0.692, abs=0.0005)

    def test_four_coders_with_missing_codes(self):
        assert krippendorff_alpha(MISSING) == pytest.approx(0.743, abs=0.0005)

    def test_where_one_code_is_all_that_is_said_it_is_not_defined(self):
        assert krippendorff_alpha([("a", "a"), ("a", None)]) is None


class TestBoth:
    def test_what_one_of_them_left_out_is_missing_and_counts_in_no_percentage(self):
        found = agreement(["a", "a", "b", None], ["a", "b", "b", "a"])
        assert (found.both, found.same, found.missing) == (3, 2, 1)
        assert found.percent == pytest.approx(200 / 3)

    def test_of_nothing_there_is_no_figure(self):
        found = agreement([None], ["a"])
        assert (found.percent, found.kappa, found.alpha, found.missing) == (None, None, None, 1)
