"""Passages, and what they are cited for, in templates."""

from django import template

from sources.citing import value_named
from sources.passages import unwrapped

register = template.Library()
register.filter("unwrapped", unwrapped)
register.filter("value_named", value_named)
