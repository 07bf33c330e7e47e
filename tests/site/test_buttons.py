"""Buttons of the admin that change something are refused when another site leads to them."""

import pytest
from django.contrib import admin
from django.urls import reverse

from tests.factories import (
    AgreementFactory,
    CityFactory,
    CodingFactory,
    ComparisonFactory,
    ConnectorFactory,
    CountryGroupFactory,
    DocumentFactory,
    EngagementFactory,
    EventSeriesFactory,
    FrameworkFactory,
    JobFactory,
    NegotiationFactory,
    NetworkEventFactory,
    NetworkFactory,
    OrganisationFactory,
    PeriodFactory,
    PersonFactory,
    ProgrammeFactory,
    RegionFactory,
    SampleFactory,
    StatementFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db
LOOKS = {
    "view_as_reader",
    "its_proposals",
    "duplicates",
    "merge_with",
    "split_off",
    "its_members",
    "its_programmes",
    "its_series",
    "its_events",
    "new_part",
    "its_network",
    "its_comparison",
    "new_mandate",
    "answer",
    "code_cases",
    "compare_codes",
}
RECORDS = {
    "agreements.agreement": AgreementFactory,
    "agreements.engagement": EngagementFactory,
    "agreements.negotiation": NegotiationFactory,
    "actors.city": CityFactory,
    "actors.countrygroup": CountryGroupFactory,
    "actors.region": RegionFactory,
    "actors.organisation": OrganisationFactory,
    "actors.person": PersonFactory,
    "intake.job": JobFactory,
    "networks.network": NetworkFactory,
    "networks.programme": ProgrammeFactory,
    "networks.eventseries": EventSeriesFactory,
    "networks.networkevent": NetworkEventFactory,
    "sources.document": lambda: DocumentFactory(published_at=LONG_AGO),
    "sources.register": lambda: ConnectorFactory().register,
    "statements.coding": CodingFactory,
    "statements.framework": FrameworkFactory,
    "statements.statement": StatementFactory,
    "statements.sample": SampleFactory,
    "statements.period": PeriodFactory,
    "statements.comparison": ComparisonFactory,
}


def buttons():
    for model, page in admin.site._registry.items():
        for place in ("list", "detail"):
            for name in getattr(page, f"actions_{place}", ()):
                if name not in LOOKS and model._meta.label_lower != "actors.actor":
                    yield model._meta.label_lower, place, name


@pytest.mark.parametrize(("label", "place", "name"), sorted(buttons()))
def test_another_site_cannot_press_it(as_admin, label, place, name, monkeypatch):
    monkeypatch.setattr("intake.tasks.run_job.delay", lambda *, job_id: None)
    record = RECORDS[label]()
    if name in ("publish_record", "hand_in", "hand_back"):
        type(record).objects.update(**({"published_at": None} if hasattr(record, "published_at") else {}))
        if label == "networks.network":
            type(record.actor).objects.update(published_at=None)
    if name == "hand_back":
        type(record).objects.update(submitted_at=LONG_AGO)
    if name == "again":
        type(record).objects.update(state="done", finished_at=record.requested_at)
    address = reverse(f"admin:{label.replace('.', '_')}_{name}", args=[record.pk] if place == "detail" else [])
    assert as_admin.get(address, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert as_admin.get(address, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 302


def test_there_are_such_buttons():
    assert len(list(buttons())) >= 12
