"""Registers taken in by programs of editors: the steps of the wizard, by the same actions and permissions."""

from typing import Any

from django.core.exceptions import ValidationError as Invalid
from django.db.models import QuerySet
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import mixins
from rest_framework.authentication import SessionAuthentication
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import JSONParser, MultiPartParser
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet

from accounts.tokens import ByToken
from core.api.filters import PublicIdFilter
from intake.api.import_serializers import (
    ImportSerializer,
    MappedSerializer,
    MappingSerializer,
    NewImportSerializer,
    ReportSerializer,
    SampledSerializer,
    TakenSerializer,
    VerdictsSerializer,
    without_what_says_nothing,
)
from intake.enums import ImportState
from intake.mappings.mapping import CannotMap, Mapping
from intake.models import ImportRow, Job, RegisterImport, SavedMapping
from intake.registers import accepting, deciding, planning, writing
from intake.registers.bringing import bring_in, bring_in_members
from intake.registers.discarding import discard_import
from intake.registers.files import reading_of
from intake.registers.planning import CannotImport
from intake.registers.report import lines
from intake.registers.staging import whole_of
from intake.tables.table import CannotRead
from sources.models import Register

_NUMBER = OpenApiParameter("id", OpenApiTypes.INT, OpenApiParameter.PATH, description="The import's number.")
# What cannot be done is told as what was wrong with the request.
_CANNOT = (CannotImport, CannotMap, CannotRead)


class StaffWithRights(BasePermission):
    """People with a login for editors and the right that the step needs, as in the admin."""

    needs = {"list": "view", "retrieve": "view", "report": "view", "mapping": "view", "sample": "view", "create": "add"}

    def has_permission(self, request: Request, view: Any) -> bool:
        """Whether they may; every step that is not named changes the import."""
        verb = self.needs.get(view.action, "change")
        rights = [f"intake.{verb}_registerimport"]
        if view.action == "undo":
            rights.append("core.undo_operation")
        user = request.user
        return bool(user and user.is_active and user.is_staff and user.has_perms(rights))


class ImportFilterSet(filters.FilterSet):
    """Questions to the list of imports."""

    register = PublicIdFilter(
        field_name="harvest__register", queryset=Register.objects.all(), label="Of this register (its public id)."
    )
    state = filters.ChoiceFilter(choices=ImportState.choices, label="At this step.")

    class Meta:
        model = RegisterImport
        fields = ("register", "state")


class ImportViews(mixins.ListModelMixin, mixins.RetrieveModelMixin, GenericViewSet[RegisterImport]):
    """Imports of registers, for editors' programs, from the file to acceptance and back. All ask for a login.

    Whoever accepts is another person than the one who ran it, with a token of their own.
    """

    authentication_classes = (ByToken, SessionAuthentication)
    permission_classes = (StaffWithRights,)
    parser_classes = (MultiPartParser, JSONParser)
    serializer_class = ImportSerializer
    filterset_class = ImportFilterSet
    queryset = RegisterImport.objects.all()
    lookup_value_regex = r"\d+"
    ordering = "-pk"

    def get_queryset(self) -> QuerySet[RegisterImport]:
        """All, without the bytes of their files."""
        found = RegisterImport.objects.select_related("harvest__register", "second")
        return found.defer("harvest__content", "second__content")

    def get_serializer(self, *args: Any, **kwargs: Any) -> BaseSerializer[RegisterImport]:
        """With the last job of each."""
        shown = args[0] if kwargs.get("many") else args[:1]
        jobs = Job.objects.filter(arguments__register_import__in=[each.pk for each in shown]).order_by("pk")
        of_imports = {each.arguments["register_import"]: each for each in jobs}
        kwargs["context"] = {**self.get_serializer_context(), "jobs": of_imports}
        return super().get_serializer(*args, **kwargs)

    @extend_schema(
        request={"multipart/form-data": NewImportSerializer, "application/json": NewImportSerializer},
        responses={201: ImportSerializer},
    )
    def create(self, request: Request) -> Response:
        """Bring a list in, from a file or an address; it is not checked yet.

        A list that was accepted, and is brought unchanged as one of a later day, is still listed then: its import is
        returned, and nothing else is begun.
        """
        asked = NewImportSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        given = asked.validated_data
        if given.get("network") and not given.get("register") and not request.user.has_perm("sources.add_register"):
            raise ValidationError({"register": [_("Name the register: you may not add one.")]})
        common = {
            "register": given.get("register"),
            "file": given["whole"],
            "listed": given["listed"],
            "mapping": given["saved"],
            "by_id": request.user.pk,
            "at": timezone.now(),
        }
        try:
            if given.get("network"):
                begun = bring_in_members(network=given["network"], is_whole=given["names_all_members"], **common)
            else:
                begun = bring_in(second=given["second"], **common)
        except CannotRead as reason:
            raise ValidationError({"file": [str(reason)]}) from reason
        except Invalid as error:
            raise ValidationError(error.message_dict) from error
        return Response(self.get_serializer(begun).data, status=201)

    @extend_schema(responses={204: None}, parameters=[_NUMBER])
    def destroy(self, request: Request, pk: str) -> Response:
        """Throw an import away of which nothing is written; decisions on names stay with its register."""
        shown = self.get_object()
        try:
            discard_import(register_import_id=shown.pk)
        except CannotImport as reason:
            raise ValidationError({"": [str(reason)]}) from reason
        return Response(status=204)

    @extend_schema(responses=MappedSerializer, parameters=[_NUMBER])
    @action(detail=True, methods=["get"])
    def mapping(self, request: Request, pk: str) -> Response:
        """How it is taken, of which columns it can be, and what is missing."""
        return Response(_mapped(self.get_object()))

    @extend_schema(request=MappingSerializer, responses=MappedSerializer, parameters=[_NUMBER])
    @mapping.mapping.put
    def change_mapping(self, request: Request, pk: str) -> Response:
        """Say which column says what; what was checked by another mapping does not count any more."""
        shown = self.get_object()
        asked = MappingSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        mapping = asked.to_mapping()
        try:
            changed = planning.change_mapping(register_import=shown, mapping=mapping)
        except CannotImport as reason:
            raise ValidationError({"": [str(reason)]}) from reason
        if name := asked.validated_data.get("save_as"):
            SavedMapping.objects.update_or_create(
                register=shown.harvest.register, name=name, defaults={"mapping": mapping.as_row()}
            )
        return Response(_mapped(changed))

    @extend_schema(request=None, responses={202: ImportSerializer}, parameters=[_NUMBER])
    @action(detail=True, methods=["post"])
    def check(self, request: Request, pk: str) -> Response:
        """Ask for a dry run: nothing is written, each row comes to an outcome."""
        shown = self.get_object()
        if lacks := Mapping.of_row(shown.mapping).lacks():
            raise ValidationError({"mapping": lacks})
        _see_that_it_stands(shown, *planning.BEFORE_WRITING)
        planning.request_check(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return Response(self.get_serializer(shown).data, status=202)

    @extend_schema(responses={(200, "text/csv"): OpenApiTypes.STR}, parameters=[_NUMBER])
    @action(detail=True, methods=["get"])
    def report(self, request: Request, pk: str) -> StreamingHttpResponse:
        """Each row with what it came to, as CSV, to be filled in with decisions."""
        return StreamingHttpResponse(lines(self.get_object()), content_type="text/csv; charset=utf-8")

    @extend_schema(request={"multipart/form-data": ReportSerializer}, responses=TakenSerializer, parameters=[_NUMBER])
    @action(detail=True, methods=["post"])
    def decide(self, request: Request, pk: str) -> Response:
        """Take the decisions of a report; lines that cannot be taken are told, the rest counts at the next check."""
        asked = ReportSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        file = asked.validated_data["report"]
        try:
            taken = deciding.take_report(
                register_import=self.get_object(),
                content=file.read(),
                file_name=file.name,
                by_id=request.user.pk,
                at=timezone.now(),
            )
        except _CANNOT as reason:
            raise ValidationError({"report": [str(reason)]}) from reason
        return Response(TakenSerializer(taken).data)

    @extend_schema(request=None, responses={202: ImportSerializer}, parameters=[_NUMBER])
    @action(detail=True, methods=["post"])
    def run(self, request: Request, pk: str) -> Response:
        """Ask for it to be written: nothing of it is public before a second person has accepted it."""
        shown = self.get_object()
        _see_that_it_stands(shown, ImportState.CHECKED, ImportState.RUNNING)
        writing.request_run(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return Response(self.get_serializer(shown).data, status=202)

    @extend_schema(responses=SampledSerializer(many=True), parameters=[_NUMBER], filters=False)
    @action(detail=True, methods=["get"], pagination_class=None)
    def sample(self, request: Request, pk: str) -> Response:
        """The rows that a second person judges."""
        rows = ImportRow.objects.filter(register_import=self.get_object(), is_sampled=True).in_order()
        rows = rows.prefetch_related("parties__name__actor__country", "parties__name__actor__parent")
        found: Any = rows
        return Response(SampledSerializer(found, many=True).data)

    @extend_schema(request=VerdictsSerializer, responses={202: ImportSerializer}, parameters=[_NUMBER])
    @action(detail=True, methods=["post"])
    def accept(self, request: Request, pk: str) -> Response:
        """Judge the sample, and ask for all of it to be made public: by another person than the one who ran it."""
        shown = self.get_object()
        asked = VerdictsSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        assert request.user.pk is not None
        try:
            accepting.judge_sample(
                register_import=shown, verdicts=asked.validated_data["verdicts"], by_id=request.user.pk
            )
        except CannotImport as reason:
            raise ValidationError({"verdicts": [str(reason)]}) from reason
        accepting.request_acceptance(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return Response(self.get_serializer(shown).data, status=202)

    @extend_schema(request=None, responses={202: ImportSerializer}, parameters=[_NUMBER])
    @action(detail=True, methods=["post"])
    def undo(self, request: Request, pk: str) -> Response:
        """Ask for all of it to be taken back; what somebody has changed since stays."""
        shown = self.get_object()
        _see_that_it_stands(shown, ImportState.RUNNING, ImportState.WRITTEN, ImportState.ACCEPTED)
        accepting.request_undo(register_import=shown, by_id=request.user.pk, at=timezone.now())
        return Response(self.get_serializer(shown).data, status=202)


def _mapped(shown: RegisterImport) -> dict[str, Any]:
    """The mapping of an import, and the columns that it has."""
    mapping = Mapping.of_row(shown.mapping)
    lacks, tables = mapping.lacks(), reading_of(shown.harvest).tables
    try:
        # Two files that are not joined show the columns of each.
        tables = whole_of(shown, mapping)[0].tables
        mapping.chosen(tables)
    except CannotMap as reason:
        lacks = [*lacks, str(reason)]
    second = reading_of(shown.second).tables if shown.second is not None else ()
    return {
        "mapping": without_what_says_nothing(mapping),
        "tables": {table.name: list(table.header) for table in tables},
        "second": list(dict.fromkeys(name for table in second for name in table.header)),
        "lacks": lacks,
    }


def _see_that_it_stands(shown: RegisterImport, *states: str) -> None:
    """Raise ValidationError where the import stands elsewhere than it must for this step."""
    if shown.state not in states:
        raise ValidationError(
            {"": [_("The import is %(state)s: this cannot be done now.") % {"state": shown.get_state_display()}]}
        )
