import factory
from factory.django import DjangoModelFactory

from core.enums import OperationKind
from core.models import Operation, OperationRow
from tests.factories.actors import LONG_AGO


class OperationFactory(DjangoModelFactory):
    class Meta:
        model = Operation

    kind = OperationKind.BULK_EDIT
    summary = "Populations of 2020"
    reason = "The census is out."
    at = LONG_AGO


class OperationRowFactory(DjangoModelFactory):
    """A row that the operation has made; it says nothing of a record that there is."""

    class Meta:
        model = OperationRow

    operation = factory.SubFactory(OperationFactory)
    table = "actors_name"
    key = factory.Sequence(lambda number: 10**9 + number)
    after = {"text": "Guryev"}
