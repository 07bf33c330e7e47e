"""What runs out, as a feed."""

from datetime import UTC, datetime, time

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from agreements.running_out import MONTHS, RunningOutFilterSet
from agreements.terms import months_later

_ITEMS = 100


class RunningOutFeed(Feed[Agreement, AgreementQuerySet]):
    """Ties whose term ends in the next months or has ended unnoticed, as they come into the list of these."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest) -> AgreementQuerySet:
        """What answers to the questions of the list, which the feed takes too; a wrong one has no feed."""
        agreements = Agreement.objects.published().for_display(get_language() or "en")
        filters = RunningOutFilterSet(request.GET, agreements)
        if not filters.is_valid():
            raise Http404
        until = months_later(timezone.localdate(), filters.months_ahead)
        found: AgreementQuerySet = filters.qs.running_out_by(until).order_by("-runs_out", "-pk")
        return found

    def title(self) -> str:
        """What it is about."""
        return _("Agreements that run out")

    def subtitle(self) -> str:
        """What is in it."""
        return _("Ties whose term ends within a year, and those that ran out while no act is recorded.")

    def link(self) -> str:
        """The list that it follows."""
        return reverse("running-out")

    def items(self, obj: AgreementQuerySet) -> list[Agreement]:
        """The latest."""
        return list(obj[:_ITEMS])

    def item_title(self, item: Agreement) -> str:
        """Whose tie it is."""
        return item.display_title

    def item_description(self, item: Agreement) -> str:
        """Until when it runs, and what its texts say of then."""
        said = [_("%(kind)s; its term ends on %(day)s") % {"kind": item.get_kind_display(), "day": _day(item)}]
        said += [clause for text in item.texts_with_a_term() for clause in text.clauses_in_words]
        if item.presumed:
            said.append(str(item.get_presumed_display()))
        return "; ".join(said)

    def item_link(self, item: Agreement) -> str:
        """Its page; each term of a tie is an entry of its own."""
        return f"{item.get_absolute_url()}#until-{item.runs_out}"

    def item_updateddate(self, item: Agreement) -> datetime:
        """When it came into the list."""
        assert item.runs_out is not None  # what the list asks for
        day = datetime.combine(months_later(item.runs_out, -MONTHS), time(), UTC)
        return max(day, item.published_at) if item.published_at else day


def _day(item: Agreement) -> str:
    return date_format(item.runs_out, "j F Y") if item.runs_out else ""
