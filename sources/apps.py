"""What the register rests on: documents, their bytes and text, and passages of them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SourcesConfig(AppConfig):
    """Documents and evidence."""

    name = "sources"
    verbose_name = _("Sources")
