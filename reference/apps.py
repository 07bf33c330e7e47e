"""Reference data that the program brings with it: the facts of the field's papers about systems of cooperation."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReferenceConfig(AppConfig):
    """Data files with the facts, their loading, and the questions that a running site must answer of them."""

    name = "reference"
    verbose_name = _("Reference data")
