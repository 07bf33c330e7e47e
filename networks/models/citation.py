"""What memberships, bodies and seats rest on."""

from typing import Any, ClassVar, Self, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from core.history import keep_history
from networks.models.body import Body, Seat
from networks.models.membership import Membership
from sources.models import Citation
from sources.models.citation import citation_constraints

C = TypeVar("C", bound=models.Model)


class CitationQuerySet(models.QuerySet[C]):
    """Questions about citations."""

    def with_passages(self) -> Self:
        """With the passages and their documents' descriptions, in the order of the passages."""
        passages = self.select_related("evidence__capture", "evidence__document").order_by("evidence", "pk")
        return passages.defer("evidence__capture__content", "evidence__capture__text")


@keep_history
class MembershipCitation(Citation):
    """A passage that says that a member belongs or belonged, and since when."""

    membership = models.ForeignKey(
        Membership, on_delete=models.CASCADE, related_name="citations", verbose_name=_("membership")
    )

    objects: ClassVar[Any] = CitationQuerySet["MembershipCitation"].as_manager()

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("membership_citation", "membership")


@keep_history
class BodyCitation(Citation):
    """A passage that says that there is or was such a body, and how it is made up."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="citations", verbose_name=_("body"))

    objects: ClassVar[Any] = CitationQuerySet["BodyCitation"].as_manager()

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("body_citation", "body")


@keep_history
class SeatCitation(Citation):
    """A passage that says who held the seat."""

    seat = models.ForeignKey(
        Seat, on_delete=models.CASCADE, related_name="citations", verbose_name=pgettext_lazy("office", "seat")
    )

    objects: ClassVar[Any] = CitationQuerySet["SeatCitation"].as_manager()

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("seat_citation", "seat")
