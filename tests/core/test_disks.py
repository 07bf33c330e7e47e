"""A full disk is told to whoever can make room, wherever it is met."""

import errno

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import OperationalError
from django.test import RequestFactory
from psycopg.errors import DiskFull

from accounts.models import User
from core.api.problems import problem_response
from core.disks import of_a_full_disk
from paradiplomacy.views import failed

FULL = OSError(errno.ENOSPC, "No space left on device")


def stated():
    error = OperationalError()
    error.__cause__ = DiskFull()
    return error


@pytest.mark.parametrize("error", [stated(), DiskFull(), FULL], ids=["of a statement", "of copied rows", "of files"])
def test_it_is_told_by_whichever_fault_it_shows(error):
    assert "make room" in of_a_full_disk(error)


@pytest.mark.parametrize("error", [OperationalError(), OSError(errno.EACCES, "Permission denied")])
def test_other_faults_are_not_taken_for_it(error):
    assert not of_a_full_disk(error)


def asked_by(user):
    request = RequestFactory().get("/admin/")
    request.user = user
    return request


def page_for(request):
    try:
        raise FULL
    except OSError:
        page = failed(request)
    return page.status_code, "make room" in page.content.decode()


def test_pages_and_the_api_tell_staff():
    request = asked_by(User(is_staff=True))
    assert page_for(request) == (507, True)
    answer = problem_response(FULL, {"request": request})
    assert answer is not None
    assert (answer.status_code, "make room" in answer.data["detail"]) == (507, True)


def test_others_are_not_told_how_the_machine_is_laid_out():
    assert page_for(RequestFactory().get("/")) == (500, False)
    assert page_for(asked_by(AnonymousUser())) == (500, False)
    assert problem_response(FULL, {"request": asked_by(AnonymousUser())}) is None
