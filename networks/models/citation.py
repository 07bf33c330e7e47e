"""What networks, and all that is told of them, rest on: a table of citations for each."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from core.history import keep_history
from networks.models.body import Body, Seat
from networks.models.event import NetworkEvent
from networks.models.funding import Funding
from networks.models.membership import Membership
from networks.models.network import Network
from networks.models.programme import Programme, ProgrammePartner
from networks.models.series import EventSeries
from sources.models import Citation
from sources.models.citation import citation_constraints


@keep_history
class MembershipCitation(Citation):
    """A passage that says that a member belongs or belonged, and since when."""

    membership = models.ForeignKey(
        Membership, on_delete=models.CASCADE, related_name="citations", verbose_name=_("membership")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("membership_citation", "membership")


@keep_history
class BodyCitation(Citation):
    """A passage that says that there is or was such a body, and how it is made up."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="citations", verbose_name=_("body"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("body_citation", "body")


@keep_history
class SeatCitation(Citation):
    """A passage that says who held the seat."""

    seat = models.ForeignKey(
        Seat, on_delete=models.CASCADE, related_name="citations", verbose_name=pgettext_lazy("office", "seat")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("seat_citation", "seat")


@keep_history
class NetworkCitation(Citation):
    """A passage that says what a network is, or when and how it was founded."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="citations", verbose_name=_("network"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("network_citation", "network")


@keep_history
class ProgrammeCitation(Citation):
    """A passage that says that there is or was such a programme, and what it does."""

    programme = models.ForeignKey(
        Programme, on_delete=models.CASCADE, related_name="citations", verbose_name=_("programme")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("programme_citation", "programme")


@keep_history
class ProgrammePartnerCitation(Citation):
    """A passage that says who takes part in a programme, and as what."""

    programme_partner = models.ForeignKey(
        ProgrammePartner, on_delete=models.CASCADE, related_name="citations", verbose_name=_("partner of a programme")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("programme_partner_citation", "programme_partner")


@keep_history
class FundingCitation(Citation):
    """A passage that states a sum."""

    funding = models.ForeignKey(Funding, on_delete=models.CASCADE, related_name="citations", verbose_name=_("funding"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("funding_citation", "funding")


@keep_history
class EventSeriesCitation(Citation):
    """A passage that says that there is or was such a series, and how often it is held."""

    event_series = models.ForeignKey(
        EventSeries, on_delete=models.CASCADE, related_name="citations", verbose_name=_("series of events")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("event_series_citation", "event_series")


@keep_history
class NetworkEventCitation(Citation):
    """A passage that says that an event took place, when, where, and who came."""

    network_event = models.ForeignKey(
        NetworkEvent, on_delete=models.CASCADE, related_name="citations", verbose_name=_("event")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("network_event_citation", "network_event")
