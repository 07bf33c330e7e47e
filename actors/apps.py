"""Countries, and the actors that agree with each other."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ActorsConfig(AppConfig):
    """Cities, regions, organisations; the gazetteer."""

    name = "actors"
    verbose_name = _("Places and organisations")
