"""Networks of cities and regions."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NetworksConfig(AppConfig):
    """Networks and who belongs to them."""

    name = "networks"
    verbose_name = _("Networks")
