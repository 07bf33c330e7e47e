"""The admin's sidebar stands in the order of an editor's work."""

from django.contrib import admin

from paradiplomacy.editors import EditorsSite


def test_agreements_come_first_and_nothing_is_left_out(rf, admin_user):
    request = rf.get("/admin/")
    request.user = admin_user
    rooms = admin.site.get_app_list(request)
    assert [room["app_label"] for room in rooms[:3]] == ["agreements", "networks", "actors"]
    assert [model["object_name"] for model in rooms[0]["models"]][:2] == ["Agreement", "Negotiation"]
    as_django_has_it = super(EditorsSite, admin.site).get_app_list(request)
    assert models(rooms) == models(as_django_has_it)


def models(rooms):
    return {model["model"] for room in rooms for model in room["models"]}
