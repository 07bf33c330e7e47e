"""What texts have to do with actors and bodies, as the API shows it."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import ActorRefSerializer
from agreements.models import TextTie
from networks.api.serializers import BodyRefSerializer


class TextTieSerializer(serializers.ModelSerializer[TextTie]):
    """That a text established, reformed or recognised an actor or a body of a network, or was adopted by it."""

    actor = serializers.SerializerMethodField(help_text="The actor; null where it is a body of a network.")
    body = serializers.SerializerMethodField(help_text="The body of a network; null where it is an actor.")

    class Meta:
        model = TextTie
        fields = ("relation", "actor", "body")

    @extend_schema_field(ActorRefSerializer(allow_null=True))
    def get_actor(self, tie: TextTie) -> dict[str, Any] | None:
        """The actor, by its name in the language asked for."""
        if tie.actor is None:
            return None
        tie.actor.display_name = tie.institution_name
        return dict(ActorRefSerializer(tie.actor, context=self.context).data)

    @extend_schema_field(BodyRefSerializer(allow_null=True))
    def get_body(self, tie: TextTie) -> dict[str, Any] | None:
        """The body, by its name in the language asked for."""
        if tie.body is None:
            return None
        tie.body.display_name = tie.institution_name
        return dict(BodyRefSerializer(tie.body, context=self.context).data)
