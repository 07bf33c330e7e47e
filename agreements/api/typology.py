"""What lies between parties, as the API shows it."""

from typing import Any

from rest_framework import serializers

from agreements.typology import Between, Bloc, Place, Reach, Typology


class PlaceRefSerializer(serializers.Serializer[Place]):
    """A party, as what lies between two is told of."""

    name = serializers.CharField()


class BlocSerializer(serializers.Serializer[Bloc]):
    """A bloc of both states; where not certain, the dates leave open whether both belonged."""

    code = serializers.CharField()
    name = serializers.CharField()
    is_certain = serializers.BooleanField()


class ReachesSerializer(serializers.Serializer[Any]):
    """The class that each reading derives of the facts."""

    by_borders = serializers.ChoiceField(
        choices=Reach.choices, help_text="Units that border each other, else neighbouring states, else beyond."
    )
    by_reach = serializers.ChoiceField(
        choices=Reach.choices,
        help_text="Across a common border; two distant states; three or more, not all neighbours.",
    )


class BetweenSerializer(serializers.Serializer[Between]):
    """What lies between two parties; null is not known."""

    first = PlaceRefSerializer()
    second = PlaceRefSerializer()
    same_state = serializers.BooleanField(allow_null=True)
    neighbouring_states = serializers.BooleanField(allow_null=True, help_text="Whether they border on land.")
    adjacent_units = serializers.BooleanField(
        allow_null=True, help_text="False where the states do not border each other; else no source of ours tells."
    )
    distance_km = serializers.IntegerField(allow_null=True, help_text="Along the great circle.")
    blocs = BlocSerializer(
        many=True,
        allow_null=True,
        help_text="Of both states on the day of the first signing; null where that is unknown.",
    )


class TypologySerializer(serializers.Serializer[Typology]):
    """What lies between each two parties whose places are known, and the classes derived of that."""

    classes = ReachesSerializer()
    pairs = BetweenSerializer(many=True)
