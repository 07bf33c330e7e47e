"""Who may do what: every admin page, for each role."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from actors.merging import merge
from tests.actors.worlds import snapshot
from tests.factories import (
    AgreementFactory,
    ApprovalRuleFactory,
    BodyFactory,
    CityFactory,
    CodingFactory,
    ComparisonCellCitationFactory,
    ComparisonFactory,
    ContributorFactory,
    CountryGroupFactory,
    EditorFactory,
    EngagementFactory,
    EventSeriesFactory,
    FrameworkFactory,
    InstrumentFactory,
    JobFactory,
    MembershipFactory,
    NegotiationFactory,
    NetworkCitationFactory,
    NetworkEventFactory,
    NetworkFactory,
    PeriodFactory,
    ProgrammeFactory,
    SampleFactory,
    StatementCitationFactory,
    StatementFactory,
    SubjectFactory,
    UserFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db

# Model → the verbs that an editor has on its page. Everything else is refused.
EDITOR = {
    "actors.city": {"view", "add", "change"},
    "actors.region": {"view", "add", "change"},
    "actors.organisation": {"view", "add", "change"},
    "actors.country": {"view", "add", "change"},
    "actors.person": {"view", "add", "change"},
    "actors.countrygroup": {"view", "add", "change"},
    "actors.datarelease": {"view"},
    "actors.actor": {"view", "change"},
    "agreements.agreement": {"view", "add", "change", "delete"},
    "agreements.approvalrule": {"view", "add", "change", "delete"},
    "agreements.instrument": {"view", "change"},
    "agreements.subject": {"view", "add", "change"},
    "agreements.engagement": {"view", "add", "change", "delete"},
    "agreements.negotiation": {"view", "add", "change", "delete"},
    "statements.framework": {"view", "add", "change"},
    "statements.coding": {"view", "add", "change", "delete"},
    "statements.statement": {"view", "add", "change", "delete"},
    "statements.sample": {"view", "add", "change", "delete"},
    "statements.period": {"view", "add", "change", "delete"},
    "statements.comparison": {"view", "add", "change", "delete"},
    "statements.comparisoncell": {"view", "change"},
    "networks.network": {"view", "add", "change", "delete"},
    "networks.body": {"view", "change", "delete"},
    "networks.membership": {"view", "add", "change", "delete"},
    "networks.programme": {"view", "add", "change", "delete"},
    "networks.eventseries": {"view", "add", "change", "delete"},
    "networks.networkevent": {"view", "add", "change", "delete"},
    "intake.job": {"view"},
    "intake.proposal": {"view"},
    "intake.registerimport": {"view", "add", "change"},
    "intake.registerproposal": {"view"},
    "sources.document": {"view", "add", "change", "delete"},
    "sources.evidence": {"view"},
    "sources.register": {"view", "add", "change", "delete"},
    "core.change": {"view"},
    "core.operation": {"view"},
    "actors.distinction": {"view"},
    "accounts.user": set(),
    "accounts.apitoken": {"view", "add"},
    "auth.group": set(),
    "axes.accessattempt": set(),
    "axes.accesslog": set(),
    "axes.accessfailurelog": set(),
}


def pages():
    return sorted(admin.site._registry, key=lambda model: model._meta.label_lower)


def test_every_page_of_the_admin_is_decided_upon():
    assert {model._meta.label_lower for model in pages()} == set(EDITOR)


@pytest.mark.parametrize("label", sorted(EDITOR))
class TestEditor:
    def test_list(self, as_editor, label):
        status = as_editor.get(reverse(f"admin:{label.replace('.', '_')}_changelist")).status_code
        assert status == (200 if "view" in EDITOR[label] else 403)

    def test_add(self, as_editor, label):
        status = as_editor.get(reverse(f"admin:{label.replace('.', '_')}_add")).status_code
        assert status == (200 if "add" in EDITOR[label] else 403)


def made(label):
    factory = {
        "actors.city": CityFactory,
        "actors.countrygroup": CountryGroupFactory,
        "agreements.agreement": AgreementFactory,
        "agreements.approvalrule": ApprovalRuleFactory,
        "agreements.instrument": InstrumentFactory,
        "agreements.subject": SubjectFactory,
        "agreements.engagement": EngagementFactory,
        "agreements.negotiation": NegotiationFactory,
        "networks.network": NetworkFactory,
        "networks.body": BodyFactory,
        "networks.membership": MembershipFactory,
        "networks.programme": ProgrammeFactory,
        "networks.eventseries": EventSeriesFactory,
        "networks.networkevent": NetworkEventFactory,
        "accounts.user": UserFactory,
        "intake.job": JobFactory,
        "statements.coding": CodingFactory,
        "statements.framework": FrameworkFactory,
        "statements.statement": StatementFactory,
        "statements.sample": lambda: SampleFactory(published_at=None),
        "statements.period": PeriodFactory,
        "statements.comparison": ComparisonFactory,
    }[label]
    return factory()


@pytest.mark.parametrize(
    "label",
    [
        "actors.city",
        "actors.countrygroup",
        "agreements.agreement",
        "agreements.approvalrule",
        "agreements.instrument",
        "agreements.subject",
        "agreements.engagement",
        "agreements.negotiation",
        "networks.network",
        "networks.body",
        "networks.membership",
        "networks.programme",
        "networks.eventseries",
        "networks.networkevent",
        "accounts.user",
        "statements.coding",
        "statements.framework",
        "statements.statement",
        "statements.sample",
        "statements.period",
        "statements.comparison",
    ],
)
def test_an_editor_deletes_what_the_role_states(as_editor, label):
    address = reverse(f"admin:{label.replace('.', '_')}_delete", args=[made(label).pk])
    assert as_editor.get(address).status_code == (200 if "delete" in EDITOR[label] else 403)


BUTTONS = [
    ("agreements.agreement", "publish_record"),
    ("agreements.agreement", "withdraw_record"),
    ("agreements.engagement", "publish_record"),
    ("agreements.engagement", "withdraw_record"),
    ("agreements.negotiation", "publish_record"),
    ("agreements.negotiation", "withdraw_record"),
    ("actors.city", "publish_record"),
    ("actors.city", "withdraw_record"),
    ("actors.countrygroup", "publish_record"),
    ("actors.countrygroup", "withdraw_record"),
    ("networks.network", "withdraw_record"),
    ("networks.programme", "publish_record"),
    ("networks.programme", "withdraw_record"),
    ("networks.eventseries", "withdraw_record"),
    ("networks.networkevent", "withdraw_record"),
    ("statements.coding", "publish_record"),
    ("statements.framework", "publish_record"),
    ("statements.statement", "publish_record"),
    ("statements.statement", "withdraw_record"),
    ("statements.sample", "publish_record"),
    ("statements.sample", "code_cases"),
    ("statements.sample", "compare_codes"),
    ("statements.framework", "answer"),
    ("statements.period", "publish_record"),
    ("statements.comparison", "publish_record"),
    ("intake.job", "cancel"),
]


@pytest.mark.parametrize(("label", "button"), BUTTONS)
def test_a_button_works_for_nobody_without_the_role(client, label, button):
    record = made(label)
    address = reverse(f"admin:{label.replace('.', '_')}_{button}", args=[record.pk])
    assert client.get(address).status_code == 302, "to the login"
    client.force_login(UserFactory(is_staff=True))
    assert client.get(address).status_code == 403
    assert list(type(record).objects.values()) == list(type(record).objects.filter(pk=record.pk).values())


@pytest.mark.parametrize("rests", [StatementCitationFactory, ComparisonCellCitationFactory, NetworkCitationFactory])
def test_a_document_that_readers_see_cited_is_changed_by_who_publishes(client, rests):
    address = reverse("admin:sources_document_change", args=[rests().evidence.document_id])
    for user, status in ((ContributorFactory(), 403), (EditorFactory(), 200), (UserFactory(is_staff=True), 403)):
        client.force_login(user)
        assert client.post(address, {}).status_code == status


def judging():
    """The pages on which actors are merged, told apart and split, and operations undone."""
    first, second = (CityFactory() for _each in range(2))
    operation = merge(kept=CityFactory(), gone=CityFactory(), reason="One.", by_id=None, at=LONG_AGO)
    yield "get", reverse("admin:actors_actor_duplicates"), {}
    yield "get", reverse("admin:actors_actor_merge_with", args=[first.pk]), {}
    yield "get", reverse("admin:actors_actor_split", args=[first.pk]), {}
    yield "get", reverse("admin:actors_actor_compare", args=[first.pk, second.pk]), {}
    for judgement in ("first", "two"):
        answer = {"judgement": judgement, "reason": "One."}
        yield "post", reverse("admin:actors_actor_compare", args=[first.pk, second.pk]), answer
    row = f"actors.Name.actor:{first.names.get().pk}"
    yield "post", reverse("admin:actors_actor_split", args=[first.pk]), {"name": "x", "reason": "Two.", "row": row}
    yield "post", reverse("admin:core_operation_undo", args=[operation.pk]), {}


def test_nobody_without_the_role_judges_on_actors(client):
    pages, before = list(judging()), snapshot()
    for method, address, answer in pages:
        assert getattr(client, method)(address, answer).status_code == 302, "to the login"
    client.force_login(UserFactory(is_staff=True))
    for method, address, answer in pages:
        assert getattr(client, method)(address, answer).status_code == 403, address
    assert snapshot() == before


def test_who_may_look_at_operations_does_not_thereby_undo_them(client):
    looker = UserFactory(is_staff=True)
    looker.user_permissions.add(Permission.objects.get(codename="view_operation"))
    client.force_login(looker)
    *_others, (_method, address, _answer) = judging()
    assert client.get(address.replace("undo", "change")).status_code == 200
    assert client.post(address).status_code == 403


def test_an_operation_is_undone_by_a_form_alone(as_editor):
    *_others, (_method, address, _answer) = judging()
    assert as_editor.get(address).status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(UserFactory(is_staff=True, is_superuser=True))
    assert strict.post(address).status_code == 403


def test_strangers_are_asked_to_log_in(client):
    for model in pages():
        response = client.get(reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"))
        assert response.status_code == 302
        assert "/admin/login/" in response["Location"]


def test_an_editor_may_not_choose_among_people(as_editor):
    query = {"term": "a", "app_label": "intake", "model_name": "job", "field_name": "requested_by"}
    assert as_editor.get("/admin/autocomplete/", query).status_code == 403


def test_guessing_passwords_is_stopped(client, settings):
    settings.AXES_ENABLED = True
    UserFactory(username="maria", is_staff=True)
    statuses = [
        client.post("/admin/login/", {"username": "maria", "password": str(guess)}).status_code for guess in range(12)
    ]
    assert statuses[0] == 200
    assert statuses[-1] == 429
