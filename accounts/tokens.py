"""Programs that show a token."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

from accounts.models import ApiToken, User


class ByToken(TokenAuthentication):
    """`Authorization: Token …`, with tokens of which digests are kept (accounts.models.ApiToken)."""

    model = ApiToken

    def authenticate_credentials(self, key: str) -> tuple[User, ApiToken]:
        """Whose token it is; the day of its last use is noted, once a day.

        Raises AuthenticationFailed where it is nobody's, was revoked, or its owner may not log in.
        """
        token = ApiToken.objects.select_related("user").filter(digest=ApiToken.digest_of(key)).first()
        if token is None or not token.user.is_active:
            raise AuthenticationFailed(_("This token is not known, or was revoked. Make one in the admin."))
        today = timezone.localdate()
        if token.last_used_on != today:
            ApiToken.objects.filter(pk=token.pk).update(last_used_on=today)
        return token.user, token


class _Described(OpenApiAuthenticationExtension):
    """How the API's description tells of it."""

    target_class = ByToken
    name = "tokenAuth"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """A header with a word before the token."""
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "`Token` and a token that an editor made in the admin.",
        }
