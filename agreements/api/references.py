"""Agreements as other records name them."""

from rest_framework import serializers

from agreements.models import Agreement


class AgreementRefSerializer(serializers.ModelSerializer[Agreement]):
    """An agreement named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    title = serializers.CharField(source="display_title", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:agreements-detail", lookup_field="public_id")

    class Meta:
        model = Agreement
        fields = ("id", "kind", "title", "status", "url")
