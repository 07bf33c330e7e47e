"""Registers taken in by programs of editors: the steps of the wizard, by the same actions and permissions."""

from typing import Any

from django.core.exceptions import ValidationError as Invalid
from django.db.models import QuerySet
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import mixins, serializers
from rest_framework.authentication import BasicAuthentication, SessionAuthentication
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet

from intake.enums import ImportState, JobState
from intake.models import Job, RegisterImport, SavedMapping
from intake.registers import deciding, planning, writing
from intake.registers.bringing import File, bring_in
from intake.registers.mapping import CannotMap, Mapping
from intake.registers.planning import CannotImport
from intake.registers.report import lines
from intake.registers.tables import CannotRead, Refusal
from sources.models import Register

_NUMBER = OpenApiParameter("id", OpenApiTypes.INT, OpenApiParameter.PATH, description="The import's number.")
# What cannot be done is told as what was wrong with the request.
_CANNOT = (CannotImport, CannotMap, CannotRead)


class StaffWithRights(BasePermission):
    """People with a login for editors and the right that the step needs, as in the admin."""

    needs = {"list": "view", "retrieve": "view", "report": "view", "create": "add"}

    def has_permission(self, request: Request, view: Any) -> bool:
        """Whether they may; every step that is not named changes the import."""
        verb = self.needs.get(view.action, "change")
        user = request.user
        return bool(user and user.is_active and user.is_staff and user.has_perm(f"intake.{verb}_registerimport"))


class ImportSerializer(serializers.ModelSerializer[RegisterImport]):
    """An import at its step, and how many of its rows came to what."""

    register = serializers.CharField(source="harvest.register.public_id", read_only=True)
    file = serializers.CharField(source="harvest.file_name", read_only=True)
    listed = serializers.CharField(
        source="harvest.day", read_only=True, help_text="The day of the list, a partial date."
    )
    state = serializers.ChoiceField(ImportState.choices, read_only=True)
    counts = serializers.DictField(
        child=serializers.IntegerField(), read_only=True, help_text="Outcome → how many things rows say came to it."
    )
    lacks = serializers.SerializerMethodField(help_text="What its mapping must say before it can be checked.")
    job = serializers.SerializerMethodField(help_text="How the last piece of work on it stands; empty: none yet.")
    message = serializers.SerializerMethodField(help_text="What that work said at its end.")

    class Meta:
        model = RegisterImport
        fields = ("id", "register", "file", "listed", "state", "counts", "lacks", "job", "message", "begun_at")

    def get_lacks(self, register_import: RegisterImport) -> list[str]:
        """In words; empty where nothing is missing."""
        return Mapping.of_row(register_import.mapping).lacks()

    def get_job(self, register_import: RegisterImport) -> str:
        """Waiting, running, done, failed or cancelled."""
        job = self._job(register_import)
        return job.state if job else ""

    def get_message(self, register_import: RegisterImport) -> str:
        """The reason of a failure, or the counts."""
        job = self._job(register_import)
        return job.message if job and job.state not in (JobState.QUEUED, JobState.RUNNING) else ""

    def _job(self, register_import: RegisterImport) -> Job | None:
        jobs: dict[int, Job] = self.context["jobs"]
        return jobs.get(register_import.pk)


class NewImportSerializer(serializers.Serializer[Any]):
    """A file of a register, and how it was taken before."""

    register = serializers.SlugRelatedField(
        slug_field="public_id", queryset=Register.objects.all(), help_text="The register's public id."
    )
    file = serializers.FileField(help_text="CSV with any delimiter, a workbook, JSON, a text.")
    listed = serializers.CharField(
        required=False, default="", allow_blank=True, help_text="The day or year of which the list is: 2015, 2015-03."
    )
    mapping = serializers.CharField(
        required=False,
        default="",
        allow_blank=True,
        help_text="A mapping that was saved, by name; else one is proposed.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """With the mapping itself."""
        if name := attrs["mapping"]:
            saved = SavedMapping.objects.filter(register=attrs["register"])
            attrs["saved"] = saved.filter(name=name).first()
            if attrs["saved"] is None:
                known = ", ".join(f"“{each}”" for each in saved.order_by("name").values_list("name", flat=True))
                raise ValidationError({"mapping": [f"There is no mapping “{name}”. Saved are: {known or 'none'}."]})
        return attrs


class ReportSerializer(serializers.Serializer[Any]):
    """The report of an import with decisions filled in."""

    report = serializers.FileField(help_text="As it was downloaded, with the column “decision” filled in.")


class RefusedLineSerializer(serializers.Serializer[Refusal]):
    """A line of an uploaded report that is not taken."""

    line = serializers.IntegerField(source="row", allow_null=True)
    reason = serializers.CharField()
    remedy = serializers.CharField()


class TakenSerializer(serializers.Serializer[deciding.Taken]):
    """What came of an uploaded report."""

    names = serializers.IntegerField(help_text="How many names are decided by it.")
    refused = RefusedLineSerializer(many=True)


class ImportViews(mixins.ListModelMixin, mixins.RetrieveModelMixin, GenericViewSet[RegisterImport]):
    """Imports of registers, for editors' programs: brought in, checked, reported, decided on, run. All ask for a login.

    A second person accepts what was run, in the admin.
    """

    authentication_classes = (BasicAuthentication, SessionAuthentication)
    permission_classes = (StaffWithRights,)
    parser_classes = (MultiPartParser,)
    serializer_class = ImportSerializer
    queryset = RegisterImport.objects.all()
    lookup_value_regex = r"\d+"
    ordering = "-pk"

    def get_queryset(self) -> QuerySet[RegisterImport]:
        """All, without the bytes of their files."""
        return RegisterImport.objects.select_related("harvest__register").defer("harvest__content")

    def get_serializer(self, *args: Any, **kwargs: Any) -> BaseSerializer[RegisterImport]:
        """With the last job of each."""
        shown = args[0] if kwargs.get("many") else args[:1]
        jobs = Job.objects.filter(arguments__register_import__in=[each.pk for each in shown]).order_by("pk")
        of_imports = {each.arguments["register_import"]: each for each in jobs}
        kwargs["context"] = {**self.get_serializer_context(), "jobs": of_imports}
        return super().get_serializer(*args, **kwargs)

    @extend_schema(request={"multipart/form-data": NewImportSerializer}, responses={201: ImportSerializer})
    def create(self, request: Request) -> Response:
        """Bring a file in; it is not checked yet."""
        asked = NewImportSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        given = asked.validated_data
        try:
            begun = bring_in(
                register=given["register"],
                file=File(given["file"].read(), given["file"].name),
                listed=given["listed"],
                mapping=Mapping.of_row(given["saved"].mapping) if given.get("saved") else None,
                by_id=request.user.pk,
                at=timezone.now(),
            )
        except CannotRead as reason:
            raise ValidationError({"file": [str(reason)]}) from reason
        except Invalid as error:
            raise ValidationError(error.message_dict) from error
        return Response(self.get_serializer(begun).data, status=201)

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


def _see_that_it_stands(shown: RegisterImport, *states: str) -> None:
    """Raise ValidationError where the import stands elsewhere than it must for this step."""
    if shown.state not in states:
        raise ValidationError(
            {"": [_("The import is %(state)s: this cannot be done now.") % {"state": shown.get_state_display()}]}
        )
