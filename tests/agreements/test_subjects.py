"""The subjects that every register begins with."""

import pytest

from agreements.models import Subject
from agreements.subjects import load_subjects

pytestmark = pytest.mark.django_db


def test_are_written_once_with_names_and_goals():
    assert load_subjects() == 26
    assert load_subjects() == 0
    subject = Subject.objects.get(code="economy_trade")
    assert (subject.name, subject.name_ru) == ("Economy, trade, investment", "Экономика, торговля, инвестиции")
    assert subject.goals == [8, 9]
    assert not Subject.objects.filter(name_es="").exists()


def test_what_an_editor_changed_stays():
    load_subjects()
    Subject.objects.filter(code="energy").update(name="Power")
    Subject.objects.create(code="space", name="Space")
    load_subjects()
    assert Subject.objects.get(code="energy").name == "Power"
    assert Subject.objects.count() == 27


@pytest.mark.parametrize(("language", "name"), [("en", "Energy"), ("ru", "Энергетика"), ("es", "Energía")])
def test_are_named_in_a_language_else_in_english(language, name):
    load_subjects()
    Subject.objects.create(code="space", name="Space")
    names = dict(Subject.objects.named(language).values_list("code", "display_name"))
    assert (names["energy"], names["space"]) == (name, "Space")
