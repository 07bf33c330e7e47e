import factory
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory

from accounts.models import ApiToken, User
from accounts.roles import CONTRIBUTOR, EDITOR, sync_roles
from tests.factories.actors import LONG_AGO


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    username = factory.Sequence(lambda number: f"person-{number}")


class EditorFactory(UserFactory):
    class Meta:
        skip_postgeneration_save = True

    is_staff = True

    @factory.post_generation
    def role(self, create, extracted, **kwargs):
        sync_roles()
        self.groups.add(Group.objects.get(name=EDITOR))


class ContributorFactory(UserFactory):
    class Meta:
        skip_postgeneration_save = True

    is_staff = True

    @factory.post_generation
    def role(self, create, extracted, **kwargs):
        sync_roles()
        self.groups.add(Group.objects.get(name=CONTRIBUTOR))


class ApiTokenFactory(DjangoModelFactory):
    """Of an editor; `token` is what its program shows."""

    class Meta:
        model = ApiToken
        exclude = ("token",)

    user = factory.SubFactory(EditorFactory)
    name = factory.Sequence(lambda number: f"program {number}")
    token = factory.Sequence(lambda number: f"token-{number}")
    digest = factory.LazyAttribute(lambda made: ApiToken.digest_of(made.token))
    made_at = LONG_AGO
