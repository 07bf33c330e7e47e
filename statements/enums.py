"""Codes of statements (docs/data-model/statements.md says where each comes from)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class StatementKind(models.TextChoices):
    """What sort of thing is said."""

    FIGURE = "figure", _("figure")
    SWOT_STRENGTH = "swot_strength", _("strength")
    SWOT_WEAKNESS = "swot_weakness", _("weakness")
    SWOT_OPPORTUNITY = "swot_opportunity", _("opportunity")
    SWOT_THREAT = "swot_threat", _("threat")
    FINDING_OBSTACLE = "finding_obstacle", _("obstacle")
    FINDING_FACTOR = "finding_factor", _("factor")
    FINDING_FUNCTION = "finding_function", _("function")
    FINDING_EFFECT = "finding_effect", _("effect")
    FINDING_RECOMMENDATION = "finding_recommendation", _("recommendation")
    FINDING_FORECAST = "finding_forecast", _("forecast")
    DEFINITION = "definition", _("definition")
    POSITION = "position", pgettext_lazy("opinion", "position")
    COMPETENCE = "competence", _("competence")
    OVERSIGHT = "oversight", _("oversight")
    VISA = "visa", _("visa")
    BORDER = "border", _("border")


# What authors may weigh and score.
SWOT = (
    StatementKind.SWOT_STRENGTH,
    StatementKind.SWOT_WEAKNESS,
    StatementKind.SWOT_OPPORTUNITY,
    StatementKind.SWOT_THREAT,
)
# What makes the legal profile of a country.
LEGAL = (StatementKind.COMPETENCE, StatementKind.OVERSIGHT)
# What is said of two countries together, and of nothing else.
OF_PAIRS = (StatementKind.VISA, StatementKind.BORDER)


class Qualifier(models.TextChoices):
    """How near a figure is meant to be."""

    EXACT = "exact", _("exactly")
    MORE_THAN = "more_than", _("more than")
    ABOUT = "about", pgettext_lazy("number", "about")
    AT_MOST = "at_most", _("at most")


class GovernmentLevel(models.TextChoices):
    """The level of government that a legal statement is about; empty: all below the state."""

    SUPRANATIONAL = "supranational", _("supranational")
    NATIONAL = "national", _("national")
    FIRST_TIER = "first_tier", _("first tier below the state")
    SECOND_TIER = "second_tier", _("second tier below the state")
    MUNICIPAL = "municipal", _("municipal")
    SUB_MUNICIPAL = "sub_municipal", _("below the municipality")


class StateForm(models.TextChoices):
    """How a state is built."""

    UNITARY = "unitary", _("unitary")
    UNITARY_DECENTRALISED = "unitary_decentralised", _("unitary, decentralised")
    DEVOLVED = "devolved", _("with devolution")
    FEDERAL = "federal", _("federal")
    CONFEDERAL_UNION = "confederal_union", _("confederal union")
    OCCUPIED_OR_CONTESTED = "occupied_or_contested", _("occupied or contested")
    UNKNOWN = "unknown", _("unknown")


class PowerSource(models.TextChoices):
    """Where the power to agree across borders comes from."""

    CONSTITUTION = "constitution", _("constitution")
    TREATY_POWER_GRANTED = "treaty_power_granted", _("treaty power, granted")
    ORDINARY_LAW = "ordinary_law", _("ordinary law")
    MUNICIPAL_CODE = "municipal_code", _("municipal code")
    CUSTOM_OR_TOLERATED = "custom_or_tolerated", _("custom, or tolerated")
    PROHIBITED = "prohibited", _("prohibited")
    UNCLEAR = "unclear", _("unclear")


class OversightMode(models.TextChoices):
    """What the state asks before or after such an agreement."""

    NONE = "none", _("nothing")
    INFORMATION_AFTERWARDS = "information_afterwards", _("information afterwards")
    PRIOR_NOTIFICATION = "prior_notification", _("notification before")
    CONSULTATION = "consultation", _("consultation")
    PRIOR_APPROVAL = "prior_approval", _("approval before")
    APPROVAL_BY_DEFAULT = "approval_by_default", _("approval unless refused in time")
    REGISTRATION = "registration", _("registration")
    CENTRAL_CO_SIGNATURE = "central_co_signature", _("co-signature of the state")
    PROHIBITED = "prohibited", _("prohibited")
    UNCLEAR = "unclear", _("unclear")
