"""Partial dates in templates."""

from django import template

from core.wording import in_words

register = template.Library()
register.filter("in_words", in_words)
