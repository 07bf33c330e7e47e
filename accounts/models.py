"""People with a login."""

from typing import ClassVar, Self

from django.contrib.auth.models import AbstractUser, UserManager


class User(AbstractUser):
    """One person who can log in; what they may do comes from their role (accounts.roles)."""

    objects: ClassVar[UserManager[Self]] = UserManager()
