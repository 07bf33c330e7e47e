"""Questions to the list of agreements."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field

from actors.api.filters import ActorFilter, CountryFilter, CountryGroupFilter
from actors.models import Actor, Country, CountryGroup, Person, Region
from agreements.enums import (
    AgreementKind,
    AgreementStatus,
    Attested,
    Formality,
    Initiator,
    InstrumentKind,
    LegalForce,
    Motive,
    Presumption,
    Scope,
)
from agreements.models import Agreement, Subject
from agreements.models.agreement import AgreementQuerySet
from core.api.filters import PublicIdFilter


@extend_schema_field(OpenApiTypes.STR)
class SubjectFilter(filters.ModelChoiceFilter):
    """Chooses a subject by its code."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"invalid_choice": "There is no subject with this code: %(value)s"})
        super().__init__(queryset=Subject.objects.all(), to_field_name="code", **kwargs)


class AgreementFilterSet(filters.FilterSet):
    """Each question is one method of the queryset. Ties between states alone are context, left out unless asked for."""

    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="involving",
        label="With this party (an actor's public id).",
    )
    partner = ActorFilter(
        queryset=Actor.objects.published(),
        method="with_partner",
        label="With this party too (an actor's public id): with `actor`, the ties of the two.",
    )
    country = CountryFilter(method="of_country", label="With a party of this country (ISO 3166-1 alpha-2 code).")
    partner_country = CountryFilter(
        method="with_partner_country",
        label="With another party of this country (ISO 3166-1 alpha-2 code): another than `actor`, or beside one of "
        "`country`.",
    )
    country_group = CountryGroupFilter(
        method="of_country_group",
        label="With a party of a country that belongs to this group of countries today, or on the day of `as_of` "
        "(the group's code).",
    )
    former_country = CountryFilter(
        queryset=Country.objects.former(),
        method="in_time_of",
        label="Certainly signed before this former country ended (ISO 3166-3 code), with a party of a country that "
        "came of it.",
    )
    region = ActorFilter(
        queryset=Region.objects.published(),
        method="of_region",
        label="With this region, or a city in it, as a party.",
    )
    cities_of = ActorFilter(
        queryset=Region.objects.published(),
        method="of_cities_of",
        label="With a city in this region, rather than the region itself, as a party.",
    )
    neighbouring_states = filters.BooleanFilter(
        method="between_neighbours",
        label="With parties of two states that border each other on land; `false`: with none such.",
    )
    within_group = CountryGroupFilter(
        method="between_members",
        label="Between parties of two countries that both belonged to this group of countries, or may have, on the day "
        "of a signing (the group's code).",
    )
    kind = filters.ChoiceFilter(choices=AgreementKind, label="Of this kind.")
    formality = filters.ChoiceFilter(choices=Formality, label="Made in this form.")
    legal_force = filters.ChoiceFilter(choices=LegalForce, label="Of this legal force.")
    attested = filters.ChoiceFilter(choices=Attested, label="Confirmed, claimed or denied so by its sides.")
    status = filters.ChoiceFilter(
        choices=AgreementStatus, method="standing", label="Standing so today; with `as_of`, perhaps standing so then."
    )
    scope = filters.ChoiceFilter(
        choices=Scope, label="Between these; without it, all but ties between states alone, which are context."
    )
    subject = SubjectFilter(method="about", label="About this subject (its code).")
    goal = filters.NumberFilter(
        method="serving_goal",
        min_value=1,
        max_value=17,
        label="About a subject that serves this goal of sustainable development (1 to 17).",
    )
    motive = filters.ChoiceFilter(choices=Motive, method="moved_by", label="Moved by this, among others.")
    initiator = filters.ChoiceFilter(choices=Initiator, label="Set going by these.")
    instrument_kind = filters.ChoiceFilter(
        choices=InstrumentKind, method="with_text", label="With a text of this kind."
    )
    based_on = PublicIdFilter(
        queryset=Agreement.objects.published(),
        method="resting_on",
        label="With a text that is based on a text of this agreement (a public id).",
    )
    institution = ActorFilter(
        queryset=Actor.objects.published(),
        method="tied_to",
        label="That established, reformed or recognised this actor or a body of it, or that it adopted (a public id).",
    )
    signatory = PublicIdFilter(
        queryset=Person.objects.published(), method="signed_by", label="Signed by this person (a public id)."
    )
    presumed = filters.ChoiceFilter(
        choices=Presumption,
        method="presumed_so",
        label="Presumed so today by the clauses of its text; with `as_of`, presumed so then.",
    )
    runs_out_after = filters.DateFilter(
        method="running_out_from", label="In force, with a term that ends on this day or later."
    )
    runs_out_before = filters.DateFilter(
        method="running_out_by",
        label="In force as far as acts tell, with a term that ends on this day or earlier, past ones too.",
    )
    as_of = filters.DateFilter(
        method="begun_by",
        label="As they stood at the end of this day, as far as is known today: those that had perhaps begun.",
    )
    silent_since = filters.DateFilter(
        method="without_news", label="Of which nothing is known on this day or later: no act, and no engagement."
    )
    signed_after = filters.DateFilter(method="signed_from", label="Perhaps signed on this day or later.")
    signed_before = filters.DateFilter(method="signed_until", label="Perhaps signed on this day or earlier.")

    class Meta:
        model = Agreement
        fields: tuple[str, ...] = (
            "actor", "partner", "country", "partner_country", "country_group", "former_country", "region", "cities_of",
            "neighbouring_states", "within_group", "kind", "formality", "legal_force", "attested", "status", "scope",
            "subject", "goal", "motive", "initiator", "instrument_kind", "based_on", "institution", "signatory",
            "presumed", "runs_out_after", "runs_out_before", "as_of", "silent_since", "signed_after", "signed_before",
        )  # fmt: skip

    def filter_queryset(self, queryset: AgreementQuerySet) -> AgreementQuerySet:
        """What answers to all questions; without context where none asks for it."""
        found: AgreementQuerySet = super().filter_queryset(queryset)
        return found if self.form.cleaned_data["scope"] else found.without_context()

    def involving(self, queryset: AgreementQuerySet, _name: str, actor: Actor) -> AgreementQuerySet:
        """With this party."""
        return queryset.involving(actor)

    def of_country(self, queryset: AgreementQuerySet, _name: str, country: Country) -> AgreementQuerySet:
        """With a party of this country."""
        return queryset.of_country(country)

    def with_partner(self, queryset: AgreementQuerySet, _name: str, partner: Actor) -> AgreementQuerySet:
        """With this party too."""
        return queryset.involving(partner)

    def with_partner_country(self, queryset: AgreementQuerySet, _name: str, partner: Country) -> AgreementQuerySet:
        """With another party of this country than the actor, or beside one of the other country."""
        actor, country = self.form.cleaned_data.get("actor"), self.form.cleaned_data.get("country")
        if actor:
            queryset = queryset.with_partner_of(actor, partner)
        return queryset.between_countries(country, partner) if country else queryset.of_country(partner)

    def of_country_group(self, queryset: AgreementQuerySet, _name: str, group: CountryGroup) -> AgreementQuerySet:
        """With a party of a country that belongs to the group today, or on the day asked for."""
        day = self.form.cleaned_data.get("as_of") or timezone.localdate()
        return queryset.of_countries(group.countries_on(day))

    def in_time_of(self, queryset: AgreementQuerySet, _name: str, former: Country) -> AgreementQuerySet:
        """Certainly signed before the country ended, with a party of one that came of it."""
        return queryset.in_time_of(former)

    def of_region(self, queryset: AgreementQuerySet, _name: str, region: Actor) -> AgreementQuerySet:
        """With this region, or a city in it."""
        return queryset.of_region(region)

    def of_cities_of(self, queryset: AgreementQuerySet, _name: str, region: Actor) -> AgreementQuerySet:
        """With a city in this region."""
        return queryset.of_cities_of(region)

    def between_neighbours(self, queryset: AgreementQuerySet, _name: str, wanted: bool) -> AgreementQuerySet:
        """With parties of states that border each other, or without."""
        return queryset.between_neighbours() if wanted else queryset.not_between_neighbours()

    def between_members(self, queryset: AgreementQuerySet, _name: str, group: CountryGroup) -> AgreementQuerySet:
        """Between two countries of the group."""
        return queryset.within_group(group)

    def standing(self, queryset: AgreementQuerySet, _name: str, status: str) -> AgreementQuerySet:
        """Standing so today, or on the day asked for."""
        day = self.form.cleaned_data.get("as_of")
        return queryset.stood(status, day) if day else queryset.standing(status)

    def about(self, queryset: AgreementQuerySet, _name: str, subject: Subject) -> AgreementQuerySet:
        """About this subject."""
        return queryset.about(subject)

    def serving_goal(self, queryset: AgreementQuerySet, _name: str, goal: Decimal) -> AgreementQuerySet:
        """About a subject that serves this goal."""
        return queryset.serving_goal(int(goal))

    def moved_by(self, queryset: AgreementQuerySet, _name: str, value: str) -> AgreementQuerySet:
        """Moved by this motive, among others."""
        return queryset.moved_by(value)

    def with_text(self, queryset: AgreementQuerySet, _name: str, value: str) -> AgreementQuerySet:
        """With a text of this kind."""
        return queryset.with_text(value)

    def resting_on(self, queryset: AgreementQuerySet, _name: str, agreement: Agreement) -> AgreementQuerySet:
        """Based on this agreement."""
        return queryset.based_on(agreement)

    def tied_to(self, queryset: AgreementQuerySet, _name: str, actor: Actor) -> AgreementQuerySet:
        """That established this actor, or what else."""
        return queryset.tied_to(actor)

    def signed_by(self, queryset: AgreementQuerySet, _name: str, person: Person) -> AgreementQuerySet:
        """Signed by this person."""
        return queryset.signed_by(person)

    def presumed_so(self, queryset: AgreementQuerySet, _name: str, presumed: str) -> AgreementQuerySet:
        """Presumed so today, or on the day asked for."""
        day = self.form.cleaned_data.get("as_of")
        return queryset.presumed_on(presumed, day) if day else queryset.presumed_so(presumed)

    def running_out_from(self, queryset: AgreementQuerySet, _name: str, day: date) -> AgreementQuerySet:
        """With a term that ends on this day or later."""
        return queryset.running_out_from(day)

    def running_out_by(self, queryset: AgreementQuerySet, _name: str, day: date) -> AgreementQuerySet:
        """With a term that ends on this day or earlier."""
        return queryset.running_out_by(day)

    def begun_by(self, queryset: AgreementQuerySet, _name: str, day: date) -> AgreementQuerySet:
        """Those that had perhaps begun by the end of a day."""
        return queryset.begun_by(day)

    def without_news(self, queryset: AgreementQuerySet, _name: str, day: date) -> AgreementQuerySet:
        """Of which nothing is known on this day or later."""
        return queryset.silent_since(day)

    def signed_from(self, queryset: AgreementQuerySet, _name: str, day: date) -> AgreementQuerySet:
        """Perhaps signed on this day or later."""
        return queryset.signed_from(day)

    def signed_until(self, queryset: AgreementQuerySet, _name: str, day: date) -> AgreementQuerySet:
        """Perhaps signed on this day or earlier."""
        return queryset.signed_until(day)
