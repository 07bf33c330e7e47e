"""Dates, sums of money, numbers and languages in the reader's words."""

from django import template

from core.wording import end_in_words, in_words, language_in_words, number_in_words, sum_in_words

register = template.Library()
register.filter("in_words", in_words)
register.filter("end_in_words", end_in_words)
register.filter("language_in_words", language_in_words)
register.filter("number_in_words", number_in_words)
register.filter("sum_in_words", sum_in_words)
