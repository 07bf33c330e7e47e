"""Tokens by which programs of people use the API."""

import re
from datetime import date

import pytest
from django.urls import reverse

from accounts.models import ApiToken
from tests.factories import ApiTokenFactory, ContributorFactory, EditorFactory, UserFactory

pytestmark = pytest.mark.django_db
IMPORTS = "/api/v1/imports/"
TOKENS = "admin:accounts_apitoken_changelist"


def asks(client, token):
    return client.get(IMPORTS, headers={"Authorization": f"Token {token}"}).status_code


def test_a_token_is_made_told_once_used_and_revoked(client):
    editor = EditorFactory()
    client.force_login(editor)
    answer = client.post(reverse("admin:accounts_apitoken_add"), {"name": "harvester"}, follow=True)
    token = re.search(r"told only now: (\S+)", answer.content.decode())[1]
    made = ApiToken.objects.get()
    assert (made.user, made.last_used_on, token in made.digest) == (editor, None, False)
    assert token not in client.get(reverse(TOKENS)).content.decode()
    again = client.post(reverse("admin:accounts_apitoken_add"), {"name": "harvester"})
    assert "You have a token of this name" in again.content.decode()
    client.logout()
    assert asks(client, token) == 200
    assert isinstance(ApiToken.objects.get().last_used_on, date)
    client.force_login(editor)
    client.post(reverse("admin:accounts_apitoken_delete", args=[made.pk]), {"post": "yes"})
    client.logout()
    assert asks(client, token) == 401


def test_one_of_who_may_not_log_in_or_has_no_rights_opens_nothing(client):
    for user in (EditorFactory(is_active=False), UserFactory(), ContributorFactory()):
        ApiTokenFactory(user=user, token=f"of-{user.pk}")
        assert asks(client, f"of-{user.pk}") in (401, 403)
    assert asks(client, "invented") == 401


def test_each_sees_and_revokes_their_own_and_administrators_all(client, as_editor):
    other = ApiTokenFactory(name="of another")
    assert "of another" not in as_editor.get(reverse(TOKENS)).content.decode()
    as_editor.post(reverse("admin:accounts_apitoken_delete", args=[other.pk]), {"post": "yes"})
    assert ApiToken.objects.filter(pk=other.pk).exists()
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    assert "of another" in client.get(reverse(TOKENS)).content.decode()
    client.post(reverse("admin:accounts_apitoken_delete", args=[other.pk]), {"post": "yes"})
    assert not ApiToken.objects.exists()


def test_contributors_make_none(client):
    client.force_login(ContributorFactory())
    assert client.get(reverse("admin:accounts_apitoken_add")).status_code == 403


def test_it_is_kept_as_a_digest_and_once_a_name(refused, allowed):
    token = ApiTokenFactory()
    with refused("api_token_is_kept_as_a_digest"):
        ApiTokenFactory(digest="plain")
    with refused("api_token_once_a_name"):
        ApiTokenFactory(user=token.user, name=token.name)
    with allowed():
        ApiTokenFactory(name=token.name)
