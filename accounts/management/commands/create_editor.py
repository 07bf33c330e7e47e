"""A login for an editor."""

import secrets
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from accounts.models import User
from accounts.roles import sync_roles


class Command(BaseCommand):
    """Makes a login and prints its password, once."""

    help = "Make a login for an editor and print its password; again for the same name, a new password."

    def add_arguments(self, parser: CommandParser) -> None:
        """The name, and whether they administer."""
        parser.add_argument("name", help="the name to log in with")
        parser.add_argument("--admin", action="store_true", help="an administrator: may do everything")

    @transaction.atomic
    def handle(self, *args: Any, name: str, admin: bool, **options: Any) -> None:
        """After the call the name logs in with the printed password and has the role."""
        try:
            User.username_validator(name)
        except ValidationError as error:
            raise CommandError(f"“{name}” cannot be a name to log in with: {' '.join(error.messages)}") from error
        user, created = User.objects.get_or_create(username=name)
        password = secrets.token_urlsafe(12)
        user.set_password(password)
        user.is_staff = True
        user.is_superuser = user.is_superuser or admin
        user.save()
        user.groups.add(sync_roles())
        verb = "made" if created else "has a new password"
        self.stdout.write(f"{'Administrator' if user.is_superuser else 'Editor'} {verb}.")
        self.stdout.write(f"  name      {name}\n  password  {password}\n  log in at /admin/")
