"""Two actors, or two countries, side by side."""

from typing import Any

from django.http import Http404
from django.utils import timezone
from django.utils.http import urlencode
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from actors.api.serializers import actor_endpoint
from actors.models import Actor, Country
from agreements.api.typology import TypologySerializer
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Agreement
from agreements.typology import Typology, typology_between, typology_of_states
from core.api.filters import refuse_unknown_parameters
from core.api.views import LANGUAGE, Named
from core.counting import Count, count_of
from explore.pairs import ActorPair, CountryPair, pair_of, shared_networks
from explore.standings import standings, standings_of_countries


class PairQuestionSerializer(serializers.Serializer[Any]):
    """Which two, and on which day."""

    a = serializers.CharField(help_text="An actor's public id, or a country's code (ISO 3166-1 alpha-2).")
    b = serializers.CharField(help_text="The other's, of the same sort.")
    as_of = serializers.DateField(required=False, help_text="As they stood on this day, as far as is known today.")


class PairSideSerializer(serializers.Serializer[Any]):
    """One of the two."""

    id = serializers.CharField(help_text="An actor's public id, a country's code.")
    name = serializers.CharField()
    url = serializers.URLField()


class CountSerializer(serializers.Serializer[Count]):
    """How many; where `is_more`, more than that."""

    number = serializers.IntegerField()
    is_more = serializers.BooleanField()


class PairStandingSerializer(serializers.Serializer[Any]):
    """How many ties stand so, certainly and perhaps besides; and their list."""

    status = serializers.ChoiceField(choices=AgreementStatus.choices)
    certain = CountSerializer()
    perhaps = CountSerializer()
    url = serializers.URLField(help_text="The list of these agreements.")


class PairKindSerializer(serializers.Serializer[Any]):
    """How many ties are of a kind, and their list."""

    kind = serializers.ChoiceField(choices=AgreementKind.choices)
    count = CountSerializer()
    url = serializers.URLField(help_text="The list of these agreements.")


class PairSerializer(serializers.Serializer[Any]):
    """What two actors or countries have to do with each other, in figures with the lists beneath them."""

    a = PairSideSerializer(help_text="The first by id or code, whatever the order they were asked in.")
    b = PairSideSerializer()
    as_of = serializers.DateField(allow_null=True)
    agreements = CountSerializer()
    agreements_url = serializers.URLField(help_text="The list of all of them.")
    by_status = PairStandingSerializer(many=True)
    by_kind = PairKindSerializer(many=True, help_text="Of two countries, today; else empty.")
    networks = serializers.IntegerField(allow_null=True, help_text="Networks of both; null of countries.")
    engagements = CountSerializer(allow_null=True, help_text="Between the two; null of countries.")
    negotiations = CountSerializer(allow_null=True, help_text="Between the two; null of countries.")
    typology = TypologySerializer(help_text="What lies between them; blocs as of the day.")
    page = serializers.URLField(help_text="The page for readers, in English.")


class PairViews(Named):
    """What two actors or countries have to do with each other."""

    queryset = Agreement.objects.none()
    filter_backends = ()
    pagination_class = None
    serializer_class = PairSerializer

    @extend_schema(
        operation_id="pairs_retrieve", parameters=[PairQuestionSerializer, LANGUAGE], responses=PairSerializer
    )
    def list(self, request: Request) -> Response:
        """One resource: counts of ties by status, shared networks, computed facts, with links to filtered lists."""
        question = PairQuestionSerializer(data=request.query_params)
        refuse_unknown_parameters(request, {LANGUAGE.name, *question.fields})
        question.is_valid(raise_exception=True)
        asked = question.validated_data
        pair = pair_of(asked["a"], asked["b"], self.language)
        if pair is None:
            raise Http404
        return Response(self.get_serializer(self._told(pair, asked.get("as_of"))).data)

    def _told(self, pair: ActorPair | CountryPair, day: Any) -> dict[str, Any]:
        today = day or timezone.localdate()
        if isinstance(pair, CountryPair):
            told = standings_of_countries(pair.first, pair.second, day)
            typology = Typology([typology_of_states(pair.first, pair.second, self.language, today)])
            more: dict[str, Any] = {"networks": None, "engagements": None, "negotiations": None}
        else:
            told = standings(pair.agreements(), day)
            typology = typology_between(pair.first, pair.second, self.language, today)
            more = {
                "networks": len(shared_networks(pair, self.language, day)),
                "engagements": count_of(pair.engagements()),
                "negotiations": count_of(pair.negotiations()),
            }
        dated = {"as_of": day.isoformat()} if day else {}
        return more | {
            "a": self._side(pair.first),
            "b": self._side(pair.second),
            "as_of": day,
            "agreements": told.all,
            "agreements_url": self._listed(pair, dated),
            "by_status": [
                {
                    "status": each.status, "certain": each.certain, "perhaps": each.perhaps,
                    "url": self._listed(pair, dated | {"status": each.status}),
                }
                for each in told.by_status
            ],
            "by_kind": [
                {"kind": kind, "count": count, "url": self._listed(pair, dated | {"kind": kind})}
                for kind, count in told.by_kind
            ],
            "typology": typology,
            "page": self.request.build_absolute_uri(pair.address),
        }  # fmt: skip

    def _listed(self, pair: ActorPair | CountryPair, more: dict[str, str]) -> str:
        return f"{reverse('api:agreements-list', request=self.request)}?{urlencode(pair.question | more)}"

    def _side(self, side: Actor | Country) -> dict[str, str]:
        if isinstance(side, Country):
            address = reverse("api:countries-detail", [side.code], request=self.request)
            return {"id": side.code, "name": side.display_name, "url": address}
        address = actor_endpoint(side.kind, side.public_id, self.request)
        return {"id": side.public_id, "name": side.display_name, "url": address}
