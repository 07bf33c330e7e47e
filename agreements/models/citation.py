"""What agreements, and what was done about them, rest on."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models.act import Act
from agreements.models.agreement import Agreement
from agreements.models.engagement import Engagement
from agreements.models.instrument import Instrument
from agreements.models.negotiation import Negotiation, Position
from core.history import keep_history
from sources.models import Citation
from sources.models.citation import citation_constraints


@keep_history
class AgreementCitation(Citation):
    """A passage about the tie: that it exists and between whom, or one value of it."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="citations", verbose_name=_("agreement")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("agreement_citation", "agreement")


@keep_history
class ActCitation(Citation):
    """A passage about an act: that it was done, or its date, its place, its cause."""

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="citations", verbose_name=_("act"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("act_citation", "act")


@keep_history
class InstrumentCitation(Citation):
    """A passage about a text: that it exists, or one value of it, as its term."""

    instrument = models.ForeignKey(
        Instrument, on_delete=models.CASCADE, related_name="citations", verbose_name=_("instrument")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("instrument_citation", "instrument")


@keep_history
class NegotiationCitation(Citation):
    """A passage about a negotiation: who met, when, what came of it."""

    negotiation = models.ForeignKey(
        Negotiation, on_delete=models.CASCADE, related_name="citations", verbose_name=_("negotiation")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("negotiation_citation", "negotiation")


@keep_history
class PositionCitation(Citation):
    """A passage that says what somebody wants."""

    position = models.ForeignKey(
        Position, on_delete=models.CASCADE, related_name="citations", verbose_name=pgettext_lazy("opinion", "position")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("position_citation", "position")


@keep_history
class EngagementCitation(Citation):
    """A passage about an engagement: that it was, or one value of it."""

    engagement = models.ForeignKey(
        Engagement, on_delete=models.CASCADE, related_name="citations", verbose_name=_("engagement")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("engagement_citation", "engagement")
