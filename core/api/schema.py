"""The OpenAPI description of what every endpoint has in common."""

from typing import Any

from drf_spectacular.openapi import AutoSchema

from core.api.problems import CONTENT_TYPE, ProblemSerializer


class ProblemAwareSchema(AutoSchema):
    """Adds the problem details that an endpoint can answer."""

    def get_tags(self) -> list[str]:
        """The first part of the path below the version: cities, agreements ..."""
        return [self.path.removeprefix("/api/v1/").split("/")[0]]

    def _get_response_bodies(self, direction: str = "response") -> dict[str, Any]:
        responses: dict[str, Any] = super()._get_response_bodies(direction)
        problem = self._map_serializer_to_reference()
        wrong = {"400": "The request is not understood."}
        missing = {"404": "There is no such record, or it is not published."}
        for status, text in (wrong | missing if "{" in self.path else wrong).items():
            responses[status] = {"description": text, "content": {CONTENT_TYPE: {"schema": problem}}}
        return responses

    def _map_serializer_to_reference(self) -> dict[str, Any]:
        reference: dict[str, Any] = self.resolve_serializer(ProblemSerializer, "response").ref
        return reference
