"""Negotiations as the API shows them, and the questions to their list."""

from datetime import date

from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.filters import ActorFilter, CountryFilter
from actors.api.serializers import CountryRefSerializer, LocatedActorRefSerializer
from actors.models import Actor, Country, Region
from agreements.api.references import AgreementRefSerializer
from agreements.enums import NegotiationFormat, NegotiationLevel, NegotiationOutcome, RelationToState
from agreements.models import Agreement, Negotiation, NegotiationParticipant, NegotiationRound, Position
from agreements.models.negotiation import NegotiationQuerySet
from core.api.filters import PublicIdFilter
from core.api.views import ReadOnlyViews
from sources.api.serializers import CitationSerializer


class NegotiationFilterSet(filters.FilterSet):
    """Each question is one method of the queryset."""

    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="involving",
        label="With this participant (an actor's public id).",
    )
    country = CountryFilter(
        method="of_country", label="With this state, or an actor of it, as a participant (ISO 3166-1 alpha-2 code)."
    )
    region = ActorFilter(
        queryset=Region.objects.published(),
        method="of_region",
        label="With this region, or something in it, as a participant.",
    )
    agreement = PublicIdFilter(
        queryset=Agreement.objects.published(), label="That led to this agreement, or is about it (its public id)."
    )
    outcome = filters.ChoiceFilter(choices=NegotiationOutcome, label="That came to this.")
    level = filters.ChoiceFilter(choices=NegotiationLevel, method="at_level", label="With a round at this level.")
    # `format` itself is the parameter by which an API asks for another kind of answer.
    of_format = filters.ChoiceFilter(
        choices=NegotiationFormat, method="in_format", label="Of this format, by its participants."
    )
    relation_to_state = filters.ChoiceFilter(
        choices=RelationToState,
        method="standing_to_state",
        label="With a position that stands so to that of its participant's state: `opposed` finds conflicts.",
    )
    as_of = filters.DateFilter(method="begun_by", label="That had perhaps begun by the end of this day.")

    class Meta:
        model = Negotiation
        fields = (
            "actor", "country", "region", "agreement", "outcome", "level", "of_format", "relation_to_state", "as_of",
        )  # fmt: skip

    def involving(self, queryset: NegotiationQuerySet, _name: str, actor: Actor) -> NegotiationQuerySet:
        """With this participant."""
        return queryset.involving(actor)

    def of_country(self, queryset: NegotiationQuerySet, _name: str, country: Country) -> NegotiationQuerySet:
        """With the state, or an actor of the country."""
        return queryset.of_country(country)

    def of_region(self, queryset: NegotiationQuerySet, _name: str, region: Actor) -> NegotiationQuerySet:
        """With this region, or something in it."""
        return queryset.of_region(region)

    @extend_schema_field(OpenApiTypes.STR)
    def at_level(self, queryset: NegotiationQuerySet, _name: str, level: str) -> NegotiationQuerySet:
        """With a round at this level."""
        return queryset.at_level(level)

    @extend_schema_field(OpenApiTypes.STR)
    def in_format(self, queryset: NegotiationQuerySet, _name: str, wanted: str) -> NegotiationQuerySet:
        """Of this format."""
        return queryset.of_format(wanted)

    @extend_schema_field(OpenApiTypes.STR)
    def standing_to_state(self, queryset: NegotiationQuerySet, _name: str, relation: str) -> NegotiationQuerySet:
        """With a position that stands so to the state's."""
        return queryset.standing_to_state(relation)

    def begun_by(self, queryset: NegotiationQuerySet, _name: str, day: date) -> NegotiationQuerySet:
        """Those that had perhaps begun by the end of a day."""
        return queryset.begun_by(day)


class NegotiationParticipantSerializer(serializers.ModelSerializer[NegotiationParticipant]):
    """One who takes part: an actor, a state, or a name as printed."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    state = CountryRefSerializer(source="country", read_only=True, allow_null=True)

    class Meta:
        model = NegotiationParticipant
        fields = ("name", "name_as_printed", "sphere", "actor", "state", "mandate")


class NegotiationRoundSerializer(serializers.ModelSerializer[NegotiationRound]):
    """One round."""

    participants = serializers.SerializerMethodField(
        help_text="Places in the list of participants; empty where it is not known who was there."
    )

    class Meta:
        model = NegotiationRound
        fields = ("date", "date_earliest", "date_latest", "place", "mode", "level", "agenda", "participants")

    def get_participants(self, meeting: NegotiationRound) -> list[int]:
        """The indexes of those who were there in the negotiation's list of participants."""
        places: dict[int, int] = self.context["participant_places"]
        return sorted(places[each.participant_id] for each in meeting.attendances.all())


class PositionSerializer(serializers.ModelSerializer[Position]):
    """What one participant wants in a matter."""

    participant = serializers.SerializerMethodField(help_text="Its place in the list of participants.")
    subject = serializers.CharField(
        source="subject.code", read_only=True, allow_null=True, default=None, help_text="The matter's code."
    )
    citations = CitationSerializer(many=True, read_only=True)

    class Meta:
        model = Position
        fields = (
            "participant", "subject", "text", "date", "date_earliest", "date_latest", "relation_to_state",
            "shaped_by", "citations",
        )  # fmt: skip

    def get_participant(self, position: Position) -> int:
        """The index of the participant in the negotiation's list."""
        places: dict[int, int] = self.context["participant_places"]
        return places[position.participant_id]


class NegotiationRefSerializer(serializers.ModelSerializer[Negotiation]):
    """A negotiation named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    date = serializers.CharField(source="last_date", read_only=True, help_text="Of its last round, where it is known.")
    url = serializers.HyperlinkedIdentityField(view_name="api:negotiations-detail", lookup_field="public_id")

    class Meta:
        model = Negotiation
        fields = ("id", "title", "outcome", "date", "url")


class NegotiationSerializer(serializers.ModelSerializer[Negotiation]):
    """A negotiation in a list, and whole: its parts are few."""

    id = serializers.CharField(source="public_id", read_only=True)
    format = serializers.ChoiceField(
        NegotiationFormat.choices,
        read_only=True,
        allow_null=True,
        help_text="Computed from the participants; null while fewer than two are known.",
    )
    agreement = AgreementRefSerializer(read_only=True, allow_null=True)
    participants = NegotiationParticipantSerializer(many=True, read_only=True)
    rounds = serializers.SerializerMethodField()
    positions = serializers.SerializerMethodField()
    citations = CitationSerializer(many=True, read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:negotiations-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta:
        model = Negotiation
        fields = (
            "id", "title", "format", "outcome", "agreement", "participants", "rounds", "positions", "citations", "note",
            "published_at", "url", "page",
        )  # fmt: skip

    @extend_schema_field(NegotiationRoundSerializer(many=True))
    def get_rounds(self, negotiation: Negotiation) -> list[dict[str, object]]:
        """The rounds, the first first."""
        rounds = negotiation.rounds.all()
        return list(NegotiationRoundSerializer(rounds, many=True, context=self._with_places(negotiation)).data)

    @extend_schema_field(PositionSerializer(many=True))
    def get_positions(self, negotiation: Negotiation) -> list[dict[str, object]]:
        """The positions, the first first."""
        positions = negotiation.positions.all()
        return list(PositionSerializer(positions, many=True, context=self._with_places(negotiation)).data)

    def get_page(self, negotiation: Negotiation) -> str:
        """The address of the negotiation's page."""
        address: str = self.context["request"].build_absolute_uri(negotiation.get_absolute_url())
        return address

    def _with_places(self, negotiation: Negotiation) -> dict[str, object]:
        places = {each.pk: place for place, each in enumerate(negotiation.participants.all())}
        return {**self.context, "participant_places": places}


class NegotiationViews(ReadOnlyViews):
    """How ties are negotiated, whether or not something came of it; the latest entered first."""

    queryset = Negotiation.objects.all()
    serializer_class = NegotiationSerializer
    detail_serializer_class = NegotiationSerializer
    filterset_class = NegotiationFilterSet
    ordering = "-pk"

    def get_queryset(self) -> NegotiationQuerySet:
        """Published negotiations with all their parts."""
        return Negotiation.objects.published().whole(self.language)
