"""Roles: groups whose permissions are stated here and nowhere else."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q

EDITOR = "Editors"
CONTRIBUTOR = "Contributors"

# App → the verbs an editor has on each of its models. Deleting an agreement is a correction of a
# mistaken entry and is kept in its history; ending a tie is an act, never a deletion. Of documents only
# those are deleted that propose nothing (intake.admin.documents).
_EDITOR_VERBS = {
    "actors": ("view", "add", "change"),
    "sources": ("view", "add", "change", "delete"),
    "networks": ("view", "add", "change", "delete"),
    "agreements": ("view", "add", "change", "delete", "publish"),
    "statements": ("view", "add", "change", "delete"),
    "intake": ("view", "add", "change"),
    "core": ("view",),
}
# Parts of an actor, a person or a group of countries that an editor may take away again; and operations of the journal.
_EDITOR_MORE = Q(
    content_type__app_label="actors",
    codename__in=[
        "delete_countrygroupmember",
        "delete_dispute",
        "delete_identifier",
        "delete_name",
        "delete_office",
        "delete_officialsource",
        "delete_personname",
        "delete_succession",
        "delete_territorialclaim",
    ],
) | Q(content_type__app_label="core", codename="undo_operation")
# Tokens for programs, each their own (accounts.admin).
_EDITOR_MORE |= Q(content_type__app_label="accounts", content_type__model="apitoken") & ~Q(codename="change_apitoken")

# Contributors draft: what readers see is not theirs to change (core.editing.PublishingAdmin), nor what all share.
_CONTRIBUTOR_VERBS = {
    "actors": ("view",),
    "sources": ("view", "add"),
    "networks": ("view",),
    "agreements": ("view", "add", "change", "delete"),
}
_CONTRIBUTOR_MORE = Q(content_type__app_label="sources", codename="change_document") | Q(
    content_type__app_label="intake", codename="view_job"
)
_NOT_A_CONTRIBUTORS = Q(
    content_type__app_label="agreements", codename__in=["delete_agreement", "delete_negotiation", "delete_engagement"]
) | Q(content_type__app_label="agreements", content_type__model__in=["subject", "approvalrule"]) & ~Q(
    codename__startswith="view_"
)


@transaction.atomic
def sync_roles() -> Group:
    """Make each group hold exactly the permissions stated above; return that of editors."""
    _sync(CONTRIBUTOR, (_verbs(_CONTRIBUTOR_VERBS) | _CONTRIBUTOR_MORE) & ~_NOT_A_CONTRIBUTORS)
    return _sync(EDITOR, _verbs(_EDITOR_VERBS) | _EDITOR_MORE)


def _verbs(verbs_of_apps: dict[str, tuple[str, ...]]) -> Q:
    wanted = Q()
    for app, verbs in verbs_of_apps.items():
        for verb in verbs:
            wanted |= Q(content_type__app_label=app, codename__startswith=f"{verb}_")
    return wanted


def _sync(name: str, wanted: Q) -> Group:
    group, _created = Group.objects.get_or_create(name=name)
    # History is written by triggers alone.
    group.permissions.set(Permission.objects.filter(wanted).exclude(codename__endswith="history"))
    return group
