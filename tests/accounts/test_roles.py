import re

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command

from accounts.models import User
from accounts.roles import EDITOR, sync_roles
from tests.factories import EditorFactory

pytestmark = pytest.mark.django_db


def test_editors_write_the_register_and_nothing_else():
    permissions = EditorFactory().get_all_permissions()
    assert {
        "agreements.add_agreement",
        "agreements.delete_act",
        "actors.change_city",
        "core.view_change",
    } <= permissions
    assert not {each for each in permissions if each.startswith(("auth.", "sessions.", "axes."))}
    assert {each for each in permissions if each.startswith("accounts.")} == {
        f"accounts.{verb}_apitoken" for verb in ("view", "add", "delete")
    }
    assert not {each for each in permissions if each.endswith("history")}
    assert {"actors.delete_office", "actors.delete_personname", "actors.delete_succession"} <= permissions
    assert "actors.delete_territorialclaim" in permissions
    assert (
        not {
            "actors.delete_person",
            "actors.delete_city",
            "actors.delete_actor",
            "core.change_change",
            "intake.delete_job",
        }
        & permissions
    )


def test_synchronising_takes_back_what_the_role_does_not_state():
    group = sync_roles()
    group.permissions.clear()
    before = sync_roles().permissions.count()
    Group.objects.get(name=EDITOR).permissions.add(*Group.permissions.rel.model.objects.filter(codename="delete_user"))
    assert sync_roles().permissions.count() == before


class TestCreateEditor:
    def test_prints_a_password_that_logs_in(self, client, capsys):
        call_command("create_editor", "maria")
        password = re.search(r"password\s+(\S+)", capsys.readouterr().out)[1]
        assert client.login(username="maria", password=password)
        assert client.get("/admin/agreements/agreement/").status_code == 200
        assert client.get("/admin/accounts/user/").status_code == 403

    def test_makes_an_administrator_when_asked(self, client):
        call_command("create_editor", "maria", admin=True)
        assert User.objects.get().is_superuser

    def test_gives_a_new_password_when_called_again(self, capsys):
        call_command("create_editor", "maria")
        old = User.objects.get().password
        call_command("create_editor", "maria")
        assert User.objects.get().password != old

    def test_refuses_a_name_that_cannot_log_in(self):
        with pytest.raises(CommandError, match="no spaces"):
            call_command("create_editor", "no spaces")
        assert not User.objects.exists()
