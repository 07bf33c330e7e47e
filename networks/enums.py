"""Codes of networks and memberships (docs/data-model/networks.md says where each comes from)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class NetworkKind(models.TextChoices):
    """What a network is."""

    GLOBAL_ASSOCIATION = "global_association", _("global association")
    REGIONAL_ASSOCIATION = "regional_association", _("regional association")
    NATIONAL_ASSOCIATION = "national_association", _("national association")
    THEMATIC_NETWORK = "thematic_network", _("thematic network")
    METROPOLITAN_NETWORK = "metropolitan_network", _("network of metropolises")
    CAPITAL_CITIES_ASSEMBLY = "capital_cities_assembly", _("assembly of capital cities")
    TWIN_CITY_ASSOCIATION = "twin_city_association", _("association of twin cities")
    INTEGRATION_BLOC_NETWORK = "integration_bloc_network", _("network of an integration bloc")
    EUROREGION = "euroregion", _("euroregion")
    PROJECT_CONSORTIUM = "project_consortium", _("project consortium")
    CAMPAIGN_OR_PLEDGE = "campaign_or_pledge", _("campaign or pledge")
    LANGUAGE_OR_HERITAGE_NETWORK = "language_or_heritage_network", _("network of a language or a heritage")


class MembershipCategory(models.TextChoices):
    """As what a member belongs."""

    FULL = "full", _("full member")
    FOUNDING = "founding", _("founding member")
    LOCAL_GOVERNMENT_MEMBER = "local_government_member", _("local government member")
    SUB_REGIONAL_SECTION = "sub_regional_section", _("sub-regional section")
    INTERNATIONAL_ORGANISATION = "international_organisation", _("international organisation")
    ASSOCIATE = "associate", _("associate member")
    COLLABORATING = "collaborating", _("collaborating member")
    OBSERVER = "observer", _("observer")
    HONORARY = "honorary", _("honorary member")
    CORPORATE_PARTNER = "corporate_partner", _("corporate partner")
    CANDIDATE = "candidate", _("candidate")
