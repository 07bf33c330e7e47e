"""Roles: groups whose permissions are stated here and nowhere else."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q

EDITOR = "Editors"

# App → the verbs an editor has on each of its models. Deleting an agreement is a correction of a
# mistaken entry and is kept in its history; ending a tie is an act, never a deletion. Of documents only
# those are deleted that propose nothing (intake.admin.documents).
_EDITOR_VERBS = {
    "actors": ("view", "add", "change"),
    "sources": ("view", "add", "change", "delete"),
    "networks": ("view", "add", "change", "delete"),
    "agreements": ("view", "add", "change", "delete"),
    "statements": ("view", "add", "change", "delete"),
    "intake": ("view", "add", "change"),
    "core": ("view",),
}
# Parts of an actor, a person or a group of countries that an editor may take away again; and operations of the journal.
_EDITOR_MORE = Q(
    content_type__app_label="actors",
    codename__in=[
        "delete_countrygroupmember",
        "delete_identifier",
        "delete_name",
        "delete_office",
        "delete_personname",
        "delete_succession",
        "delete_territorialclaim",
    ],
) | Q(content_type__app_label="core", codename="undo_operation")


@transaction.atomic
def sync_roles() -> Group:
    """Make the group of editors hold exactly the permissions stated above; return it."""
    wanted = _EDITOR_MORE
    for app, verbs in _EDITOR_VERBS.items():
        for verb in verbs:
            wanted |= Q(content_type__app_label=app, codename__startswith=f"{verb}_")
    group, _created = Group.objects.get_or_create(name=EDITOR)
    # History is written by triggers alone.
    group.permissions.set(Permission.objects.filter(wanted).exclude(codename__endswith="history"))
    return group
