"""The questions that agreements are asked."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Self

from django.apps import apps
from django.db import models
from django.db.models import BooleanField, Exists, ExpressionWrapper, F, Max, OuterRef, Prefetch, Q, Subquery, Value
from django.db.models.functions import Coalesce, Greatest
from django.db.models.lookups import IsNull

from actors.enums import NameKind
from actors.models import Actor, Country, CountryGroup, Name, Person
from agreements.enums import AgreementStatus, InstrumentRelation, Scope

if TYPE_CHECKING:
    from agreements.models.agreement import Agreement
    from agreements.models.subject import Subject

# Of a tie in force nobody has said anything for so long: it may be dormant.
_YEARS_OF_SILENCE = 10


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Questions about agreements."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def without_context(self) -> Self:
        """Those that cities, regions and their bodies have a part in; ties between states alone are context."""
        return self.exclude(scope=Scope.INTERSTATE)

    def involving(self, actor: Actor) -> Self:
        """Those with this actor as a party."""
        return self._with_party(Q(actor=actor))

    def of_country(self, country: Country) -> Self:
        """Those with a party of this country, named or not."""
        return self.filter(country_ties__first=country, country_ties__second=country)

    def between_countries(self, one: Country, other: Country) -> Self:
        """Those with a party of each; of one country with itself: with two parties of it."""
        from agreements.models import Party

        if one == other:
            of_it = Q(actor__country=one) | Q(country=one)
            before = Party.objects.filter(of_it, agreement=OuterRef("agreement"), pk__lt=OuterRef("pk"))
            second = Party.objects.filter(of_it, Exists(before), agreement=OuterRef("pk"))
            return self.of_country(one).filter(Exists(second))
        first, second_country = sorted((one, other), key=lambda country: country.pk)
        return self.filter(country_ties__first=first, country_ties__second=second_country)

    def of_countries(self, countries: "models.QuerySet[Country]") -> Self:
        """Those with a party of one of these countries. One query for the countries.

        They are named one by one, so that the database sees how frequent each is: many are found among the latest
        agreements, few are sorted.
        """
        from agreements.models import CountryTie

        keys = countries.order_by().values_list("pk", flat=True)
        of_one = reduce(or_, (Q(first=key, second=key) for key in keys), Q(pk__in=[]))
        return self.filter(Exists(CountryTie.objects.filter(of_one, agreement=OuterRef("pk"))))

    def between_neighbours(self) -> Self:
        """Those with parties of two states that border each other on land."""
        return self.filter(self._bordering())

    def not_between_neighbours(self) -> Self:
        """Those with no parties of two states that border each other on land."""
        return self.exclude(self._bordering())

    def within_group(self, group: CountryGroup) -> Self:
        """Those between parties of two countries that both belonged to a group, or may have, when it was signed."""
        from agreements.models import Act, CountryTie
        from agreements.models.act import SIGNINGS

        def belonged(country: str) -> Exists:
            last = Coalesce(OuterRef(OuterRef("date_latest")), Value(date.max))
            first = Coalesce(OuterRef(OuterRef("date_earliest")), Value(date.min))
            begun = Q(since_earliest=None) | Q(since_earliest__lte=last)
            lasting = Q(until_latest=None) | Q(until_latest__gt=first)
            return Exists(group.spells().filter(begun, lasting, country=OuterRef(country)))

        both = CountryTie.objects.filter(belonged("first"), belonged("second"), agreement=OuterRef("agreement"))
        signings = Act.objects.filter(Exists(both.exclude(first=F("second"))), agreement=OuterRef("pk"))
        return self.filter(Exists(signings.filter(kind__in=SIGNINGS).exclude(date="")))

    def with_partner_of(self, actor: Actor, country: Country) -> Self:
        """Those of an actor with another party of this country."""
        return self.involving(actor)._with_party(
            (Q(actor__country=country) | Q(country=country)) & ~Q(actor=actor) | Q(actor=None, country=country)
        )

    def in_time_of(self, former: Country) -> Self:
        """Those certainly signed before a former country ended, with a party of a country that came of it.

        That the party's place lay in the former country then, nothing here says.
        """
        if former.ended_earliest is None:
            return self.none()
        return self.of_countries(former.heirs())._with_signing(Q(date_latest__lt=former.ended_earliest))

    def of_region(self, region: Actor) -> Self:
        """Those with the region itself, or something in it, as a party."""
        return self._with_party(Q(actor=region) | Q(actor__parent=region))

    def of_cities_of(self, region: Actor) -> Self:
        """Those with something in the region, rather than the region itself, as a party."""
        return self._with_party(Q(actor__parent=region))

    def signed_from(self, day: date) -> Self:
        """Those with an act of signing on this day or later, as far as its latest day tells."""
        return self._with_signing(Q(date_latest__gte=day))

    def signed_until(self, day: date) -> Self:
        """Those with an act of signing on this day or earlier, as far as its earliest day tells."""
        return self._with_signing(Q(date_earliest__lte=day))

    def about(self, subject: "Subject") -> Self:
        """Those about a subject."""
        return self._with("AgreementSubject", Q(subject=subject))

    def serving_goal(self, goal: int) -> Self:
        """Those about a subject that serves a goal of sustainable development."""
        return self._with("AgreementSubject", Q(subject__goals__contains=[goal]))

    def moved_by(self, motive: str) -> Self:
        """Those that a motive moves, among others."""
        return self.filter(motives__contains=[motive])

    def with_text(self, kind: str) -> Self:
        """Those with a text of a kind."""
        return self._with("Instrument", Q(kind=kind))

    def based_on(self, agreement: "Agreement") -> Self:
        """Those with a text that is based on a text of another agreement."""
        return self._with(
            "Instrument", Q(links__relation=InstrumentRelation.BASED_ON, links__target__agreement=agreement)
        )

    def tied_to(self, actor: Actor) -> Self:
        """Those that established, reformed or recognised an actor or a body of it, or that it adopted."""
        return self._with("TextTie", Q(actor=actor) | Q(body__network__actor=actor))

    def signed_by(self, person: Person) -> Self:
        """Those that a person signed for a party."""
        return self._with_party(Q(signatory=person))

    def standing(self, status: str) -> Self:
        """Those that stand so today."""
        return self.filter(status=status)

    def presumed_so(self, presumed: str) -> Self:
        """Those presumed so today."""
        return self.filter(presumed=presumed)

    def presumed_on(self, presumed: str, day: date) -> Self:
        """Those presumed so at the end of a day."""
        from agreements.models.spell import holding

        return self._with("StatusSpell", holding(day) & Q(presumed=presumed))

    def running_out_by(self, day: date) -> Self:
        """Those whose term ends on this day or earlier; those presumed expired are of the past."""
        return self.filter(runs_out__lte=day)

    def running_out_from(self, day: date) -> Self:
        """Those whose term ends on this day or later."""
        return self.filter(runs_out__gte=day)

    def begun_by(self, day: date) -> Self:
        """Those that had perhaps begun by the end of a day."""
        from agreements.models.spell import StatusSpell, holding

        then = StatusSpell.objects.filter(holding(day), agreement=OuterRef("pk"))
        return self.filter(Exists(then.exclude(perhaps=AgreementStatus.UNKNOWN)))

    def stood(self, status: str, day: date) -> Self:
        """Those that stood so, certainly or perhaps, at the end of a day."""
        from agreements.models.spell import StatusSpell, holding

        then = StatusSpell.objects.filter(holding(day), agreement=OuterRef("pk"))
        return self.filter(Exists(then.filter(Q(status=status) | Q(perhaps=status))))

    def silent_since(self, day: date) -> Self:
        """Those of which nothing is known on this day or later: no act, and no published engagement.

        Acts without any day tell of no day.
        """
        engagements, acts = self._heard_of(day)
        return self.exclude(Q(Exists(engagements)) | Q(Exists(acts)))

    def with_activity(self, on: date) -> Self:
        """With `last_activity`, the last day of what is known to have been done under them, and what silence says.

        `last_known` is that day, or a later one of an act. Those are `is_dormant` that stand in force and of which
        nothing is known in the ten years before a day: sources are silent, the tie need not be.
        """
        from agreements.models.act import Act
        from agreements.models.engagement import LAST_DAY, Engagement

        engagements = Engagement.objects.published().filter(agreement=OuterRef("pk")).values("agreement")
        acts = Act.objects.filter(agreement=OuterRef("pk")).values("agreement")
        # Asked one by one, of the rows shown: for an EXISTS the database may read the acts of all agreements first.
        heard = (Subquery(each.values("pk")[:1]) for each in self._heard_of(_years_before(on)))
        silent = Q(*(IsNull(each, True) for each in heard), status=AgreementStatus.ACTIVE, last_known__isnull=False)
        return self.annotate(
            last_activity=Subquery(engagements.annotate(day=Max(LAST_DAY)).values("day")),
            last_known=Greatest("last_activity", Subquery(acts.annotate(day=Max("date_latest")).values("day"))),
            is_dormant=ExpressionWrapper(silent, BooleanField()),
        )

    def with_doings(self) -> Self:
        """With the published negotiations that led to them and engagements under them, the latest first."""
        from agreements.models import Engagement, Negotiation, NegotiationRound

        return self.prefetch_related(
            Prefetch("negotiations", Negotiation.objects.published().latest_first()),
            Prefetch("negotiations__rounds", NegotiationRound.objects.order_by("position", "pk")),
            Prefetch("engagements", Engagement.objects.published().latest_first()),
        )

    def titled(self, language: str) -> Self:
        """With what names them, for a link from another record."""
        from agreements.models import Party

        parties = Party.objects.order_by("position", "pk").prefetch_related(
            Prefetch("actor", Actor.objects.published().named(language))
        )
        return self._with_own_title(language).prefetch_related(Prefetch("parties", parties))

    def for_display(self, language: str) -> Self:
        """With parties, acts and texts, and the names of all, for a page, a list row or the API.

        A party whose actor is not published is shown by its printed name alone, and so is a signatory.
        """
        from agreements.models import Act, Instrument, Party

        parties = Party.objects.order_by("position", "pk").prefetch_related(
            Prefetch("actor", Actor.objects.published().named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
            Prefetch("country", Country.objects.named(language)),
            Prefetch("signatory", Person.objects.published().named(language)),
        )
        return self._with_own_title(language).prefetch_related(
            Prefetch("parties", parties),
            Prefetch("acts", Act.objects.order_by("pk")),
            Prefetch("instruments", Instrument.objects.order_by("date_latest", "pk")),
        )

    def with_facts(self, language: str) -> Self:
        """With all titles, the subjects by name, the kept texts and what texts do to others; after for_display()."""
        from agreements.models import AgreementSubject, AgreementTitle, InstrumentLink, Subject

        links = InstrumentLink.objects.published().with_texts()
        about = AgreementSubject.objects.order_by("subject__code").prefetch_related(
            Prefetch("subject", Subject.objects.named(language))
        )
        return self.prefetch_related(
            Prefetch("titles", AgreementTitle.objects.order_by("language")),
            Prefetch("about", about),
            "instruments__document",
            Prefetch("instruments__links", links),
            Prefetch("instruments__links_to_it", links),
        )

    def with_spells(self) -> Self:
        """With how they stood on every day, the first days first."""
        from agreements.models import StatusSpell

        return self.prefetch_related(Prefetch("spells", StatusSpell.objects.order_by(F("start").asc(nulls_first=True))))

    def with_sources(self) -> Self:
        """With the passages that it and its parts rest on, and their documents' descriptions; after for_display()."""
        from agreements.models import ActCitation, AgreementCitation, Attestation, InstrumentCitation

        def cited(model: type[models.Model]) -> "models.QuerySet[Any]":
            passages = model._default_manager.select_related("evidence__capture", "evidence__document")
            ordered = passages.prefetch_related("evidence__translations").order_by("evidence", "pk")
            return ordered.defer("evidence__capture__content", "evidence__capture__text")

        return self.prefetch_related(
            Prefetch("citations", cited(AgreementCitation)),
            Prefetch("acts__citations", cited(ActCitation)),
            Prefetch("instruments__citations", cited(InstrumentCitation)),
            Prefetch("attestations", cited(Attestation)),
        )

    def involving_all(self, actors: Iterable[Actor]) -> Self:
        """Those with all of these actors as parties: perhaps the same tie."""
        found = self
        for actor in actors:
            found = found.involving(actor)
        return found

    def with_listings(self) -> Self:
        """With the rows of registers that list them, as far as a second person has accepted that."""
        from agreements.models import AgreementListing

        listings = AgreementListing.objects.filter(is_withheld=False)
        listings = listings.select_related("row__harvest__register").defer("row__harvest__content")
        in_order = listings.order_by("row__harvest__taken_at", "row__harvest", "row__table", "row__number")
        return self.prefetch_related(Prefetch("listings", in_order))

    def with_former_names(self) -> Self:
        """With the names that its parties bore in other times; after for_display()."""
        former = Name.objects.filter(kind=NameKind.HISTORICAL)
        return self.prefetch_related(Prefetch("parties__actor__names", former))

    def _bordering(self) -> Exists:
        from agreements.models import CountryTie

        return Exists(CountryTie.objects.filter(agreement=OuterRef("pk"), first__neighbours=F("second")))

    def _heard_of(self, day: date) -> "tuple[models.QuerySet[Any], models.QuerySet[Any]]":
        """The published engagements and the acts of an agreement that perhaps were on a day or later."""
        from agreements.models.act import Act
        from agreements.models.engagement import Engagement

        engagements = Engagement.objects.published().perhaps_from(day).filter(agreement=OuterRef("pk"))
        acts = Act.objects.filter(agreement=OuterRef("pk")).exclude(date="").exclude(date_latest__lt=day)
        return engagements, acts

    def _with_own_title(self, language: str) -> Self:
        from agreements.models import AgreementTitle

        titles = AgreementTitle.objects.filter(agreement=OuterRef("pk"), language=language)
        return self.annotate(own_title=Coalesce(Subquery(titles.values("text")), F("title")))

    def _with_party(self, condition: Q) -> Self:
        return self._with("Party", condition)

    def _with_signing(self, condition: Q) -> Self:
        from agreements.models.act import SIGNINGS

        return self._with("Act", condition & Q(kind__in=SIGNINGS))

    def _with(self, model: str, condition: Q) -> Self:
        """Those with a part so asked for."""
        return self.filter(Exists(_model(model)._default_manager.filter(condition, agreement=OuterRef("pk"))))


def _model(name: str) -> type[models.Model]:
    """A model of this room, which is defined after this one."""
    return apps.get_model("agreements", name)


def _years_before(day: date) -> date:
    """The day so many years before that silence says something."""
    # A day that its year lacks is the one before: the last of February.
    return (day - timedelta(days=day.day == 29 and day.month == 2)).replace(year=day.year - _YEARS_OF_SILENCE)
