"""People with a login, and the tokens of their programs."""

import hashlib
import secrets
from typing import ClassVar, Self

from django.conf import settings
from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """One person who can log in; what they may do comes from their role (accounts.roles)."""

    objects: ClassVar[UserManager[Self]] = UserManager()


class ApiToken(models.Model):
    """A token by which a person's program uses the API with that person's rights, until it is revoked.

    The token itself is told once, when it is made; kept is its digest.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_tokens", verbose_name=_("whose")
    )
    name = models.CharField(_("name"), max_length=100, help_text=_("For which program it is."))
    digest = models.CharField(max_length=64, unique=True, editable=False)
    made_at = models.DateTimeField(_("made at"), editable=False)
    last_used_on = models.DateField(_("last used on"), null=True, editable=False)

    objects: ClassVar[models.Manager["ApiToken"]] = models.Manager()

    class Meta:
        verbose_name = _("token for programs")
        verbose_name_plural = _("tokens for programs")
        constraints = (
            models.CheckConstraint(name="api_token_is_kept_as_a_digest", condition=Q(digest__regex=r"^[0-9a-f]{64}$")),
            models.UniqueConstraint(fields=["user", "name"], name="api_token_once_a_name"),
        )

    def __str__(self) -> str:
        return self.name

    @staticmethod
    def digest_of(token: str) -> str:
        """How a token is kept: it is long and drawn at random, so that its digest tells nobody what it is."""
        return hashlib.sha256(token.encode()).hexdigest()

    def draw(self) -> str:
        """Draw the token and note its digest, not saved yet; nobody can tell the token a second time."""
        token = secrets.token_urlsafe(32)
        self.digest = self.digest_of(token)
        return token
