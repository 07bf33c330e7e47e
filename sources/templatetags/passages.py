"""Passages in templates."""

from django import template

from sources.passages import unwrapped

register = template.Library()
register.filter("unwrapped", unwrapped)
