"""What programs give and get at the steps of an import."""

from dataclasses import asdict
from typing import Any

from django.conf import settings
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from actors.enums import ActorKind, IdentifierScheme
from agreements.enums import AgreementKind
from core.written_dates import Order
from core.written_years import Years
from intake.enums import ImportState, JobState, Verdict
from intake.mappings.mapping import CannotMap, DateMeans, Mapping, Shape, Side, Source
from intake.models import ImportRow, Job, RegisterImport, SavedMapping
from intake.registers import deciding
from intake.registers.bringing import File
from intake.tables.formats import MOST_BYTES
from intake.tables.table import Refusal
from networks.models import Network
from sources.addresses import CannotFetch
from sources.fetching import fetch
from sources.models import Register
from sources.routes import Patience

# A program waits for it.
_PATIENCE = Patience(total=60.0, silent=20.0)


class ImportSerializer(serializers.ModelSerializer[RegisterImport]):
    """An import at its step, and how many of its rows came to what."""

    register = serializers.CharField(source="harvest.register.public_id", read_only=True)
    file = serializers.CharField(source="harvest.file_name", read_only=True)
    second = serializers.CharField(
        source="second.file_name", read_only=True, default="", help_text="The file whose columns its rows get."
    )
    listed = serializers.CharField(
        source="harvest.last_day", read_only=True, help_text="The last day of which the list is, a partial date."
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
        fields = (
            "id",
            "register",
            "file",
            "second",
            "listed",
            "state",
            "counts",
            "lacks",
            "job",
            "message",
            "begun_at",
        )

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


@extend_schema_field(OpenApiTypes.STR)
class _NetworkField(serializers.SlugRelatedField[Network]):
    """A network by its public id."""


class NewImportSerializer(serializers.Serializer[Any]):
    """A list of a register, or of the members of a network, and how it was taken before."""

    register = serializers.SlugRelatedField(
        slug_field="public_id",
        queryset=Register.objects.all(),
        required=False,
        help_text="The register's public id. Of the members of a network: the network's own, unless one is named.",
    )
    network = _NetworkField(
        slug_field="actor__public_id",
        queryset=Network.objects.select_related("actor"),
        required=False,
        help_text="The public id of the network whose members these are.",
    )
    names_all_members = serializers.BooleanField(
        required=False,
        default=False,
        help_text="Whether the list names all members of the network: who is not on it any more has perhaps left.",
    )
    file = serializers.FileField(
        required=False, allow_empty_file=True, help_text="CSV with any delimiter, a workbook, JSON, a text."
    )
    address = serializers.URLField(
        required=False, max_length=1000, help_text="Instead of a file: from where it is fetched, within a minute."
    )
    second = serializers.FileField(
        required=False, help_text="Where the list names places by ids alone: the file that says what is behind each."
    )
    listed = serializers.CharField(
        required=False, default="", allow_blank=True, help_text="The day or year of which the list is: 2015, 2015-03."
    )
    mapping = serializers.CharField(
        required=False,
        default="",
        allow_blank=True,
        help_text="A mapping that was saved, by name; else as the register was taken before, or one is proposed.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """With the mapping itself, and the file."""
        register, network = attrs.get("register"), attrs.get("network")
        if register is None and network is None:
            raise ValidationError({"register": ["Name the register, or the network whose members these are."]})
        if network is None and attrs["names_all_members"]:
            raise ValidationError({"network": ["Name the network of which it names all members."]})
        if network is not None and not attrs["listed"]:
            raise ValidationError({"listed": ["Say of which day, month or year the list of members is."]})
        if ("file" in attrs) == ("address" in attrs):
            raise ValidationError({"file": ["Send a file, or the address of one."]})
        if network is not None and "second" in attrs:
            raise ValidationError({"second": ["A list of members is one file: leave the second one out."]})
        attrs["second"] = File(attrs["second"], attrs["second"].name) if "second" in attrs else None
        attrs["saved"] = _saved(register, attrs["mapping"]) if attrs["mapping"] else None
        attrs["whole"] = File(attrs["file"], attrs["file"].name) if "file" in attrs else _fetched(attrs["address"])
        return attrs


def _saved(register: Register | None, name: str) -> Mapping:
    saved = SavedMapping.objects.filter(register=register)
    found = saved.filter(name=name).first()
    if found is None:
        known = ", ".join(f"“{each}”" for each in saved.order_by("name").values_list("name", flat=True))
        raise ValidationError({"mapping": [f"There is no mapping “{name}”. Saved are: {known or 'none'}."]})
    return Mapping.of_row(found.mapping)


def _fetched(address: str) -> File:
    """What lies at an address; private ones are refused, as everywhere."""
    try:
        found = fetch(
            address,
            allow=settings.FETCH_ALLOW,
            proxy=settings.OUTGOING_PROXY,
            most_bytes=MOST_BYTES,
            headers={"Accept": "*/*"},
            patience=_PATIENCE,
        )
    except CannotFetch as reason:
        raise ValidationError({"address": [str(reason)]}) from reason
    return File.of(found.content, found.file_name)


class ColumnSerializer(serializers.Serializer[Any]):
    """A column by its name, or one value for all rows."""

    column = serializers.CharField(required=False, default="", allow_blank=True)
    fixed = serializers.CharField(required=False, default="", allow_blank=True)
    unknown = serializers.ListField(
        child=serializers.CharField(), required=False, default=list, help_text="Values that say nothing."
    )
    fills_down = serializers.BooleanField(required=False, default=False)


class SideSerializer(serializers.Serializer[Any]):
    """Where a party, or a member, comes from."""

    name = ColumnSerializer(required=False)
    country = ColumnSerializer(required=False)
    region = ColumnSerializer(required=False)
    identifier = ColumnSerializer(required=False)
    scheme = serializers.ChoiceField(IdentifierScheme.choices, required=False, help_text="Who gives the identifier.")
    other = ColumnSerializer(required=False)
    other_scheme = serializers.ChoiceField(IdentifierScheme.choices, required=False)
    latitude = ColumnSerializer(required=False)
    longitude = ColumnSerializer(required=False)
    kind = serializers.ChoiceField(ActorKind.choices, required=False)
    separator = serializers.CharField(required=False, trim_whitespace=False, max_length=10)
    date = ColumnSerializer(required=False)
    has_years = serializers.BooleanField(
        required=False, help_text="Whether a year behind a name is when the tie began, or the membership."
    )


class JoinSerializer(serializers.Serializer[Any]):
    """By which columns a second file belongs to the first."""

    keys = serializers.ListField(child=serializers.CharField(), required=False, default=list, max_length=2)
    on = serializers.CharField(required=False, default="", allow_blank=True)


class MappingSerializer(serializers.Serializer[Any]):
    """Which column says what. What is not named says nothing."""

    shape = serializers.ChoiceField([each.value for each in Shape], required=False)
    table = serializers.CharField(required=False, allow_blank=True)
    has_header = serializers.BooleanField(required=False, allow_null=True)
    sides = SideSerializer(many=True, required=False)
    group = ColumnSerializer(required=False)
    network = ColumnSerializer(required=False)
    crosses = serializers.ListField(
        child=serializers.CharField(),
        required=False,
        help_text="Columns with marks, or years: of members headed by networks, of pairs by partners.",
    )
    date = ColumnSerializer(required=False)
    date_means = serializers.ChoiceField([each.value for each in DateMeans], required=False)
    date_order = serializers.ChoiceField(
        [each.value for each in Order], required=False, help_text="What 11/12/1995 means, or 35044."
    )
    years = serializers.ChoiceField(
        [each.value for each in Years], required=False, help_text="How years are counted: 67, 2540, 83, 1379."
    )
    until = ColumnSerializer(required=False)
    keeps_without_date = serializers.BooleanField(required=False)
    kind = ColumnSerializer(required=False)
    kinds = serializers.DictField(child=serializers.CharField(allow_blank=True), required=False)
    usual_kind = serializers.ChoiceField(AgreementKind.choices, required=False)
    status = ColumnSerializer(required=False)
    statuses = serializers.DictField(child=serializers.CharField(allow_blank=True), required=False)
    join = JoinSerializer(required=False)
    is_whole = serializers.BooleanField(required=False)
    save_as = serializers.CharField(
        required=False, max_length=100, write_only=True, help_text="A name by which it is taken the next time."
    )

    def to_mapping(self) -> Mapping:
        """What was given. Raises ValidationError."""
        given = {name: value for name, value in self.validated_data.items() if name != "save_as"}
        if sides := given.pop("sides", None):
            given["sides"] = [{**asdict(Side()), **side} for side in sides]
        try:
            return Mapping.of_row({**Mapping().as_row(), **given})
        except CannotMap as reason:
            raise ValidationError({"": [str(reason)]}) from reason


class MappedSerializer(serializers.Serializer[Any]):
    """How an import is taken, and of which columns it can be."""

    mapping = MappingSerializer()
    tables = serializers.DictField(
        child=serializers.ListField(child=serializers.CharField()),
        help_text="Table → its columns, those of the second file among them where the two are joined.",
    )
    second = serializers.ListField(
        child=serializers.CharField(), help_text="The columns of the second file, for the join; empty without one."
    )
    lacks = serializers.ListField(child=serializers.CharField(), help_text="What it must say before it can be checked.")


def without_what_says_nothing(mapping: Mapping) -> dict[str, Any]:
    """A mapping as it is given back: what says nothing is left out."""
    row = mapping.as_row()
    row["sides"] = [_filled(side) for side in row["sides"]]
    return _filled(row)


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    empty = asdict(Source())
    return {name: value for name, value in row.items() if value not in ("", {}, empty, {"keys": (), "on": ""})}


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


class SampledSerializer(serializers.Serializer[ImportRow]):
    """A row drawn at random, for a second person to judge."""

    id = serializers.IntegerField(source="pk")
    row = serializers.IntegerField(source="row.number")
    table = serializers.CharField(source="row.table")
    as_it_stands = serializers.CharField(source="row", help_text="The row's cells.")
    understood_as = serializers.SerializerMethodField(help_text="Whom its names were taken for.")
    since = serializers.CharField()
    until = serializers.CharField()
    verdict = serializers.ChoiceField(Verdict.choices, help_text="Empty: not judged yet.")

    def get_understood_as(self, row: ImportRow) -> list[str]:
        """By name, with what tells namesakes apart, and permanent number."""
        actors = [party.name.actor for party in row.parties.all() if party.name.actor is not None]
        return [f"{actor.label_to_choose()} [{actor.public_id}]" for actor in actors]


class VerdictsSerializer(serializers.Serializer[Any]):
    """What a second person found of each row of the sample."""

    verdicts = serializers.DictField(
        child=serializers.ChoiceField(Verdict.choices), help_text="The id of each sampled row → right or wrong."
    )

    def validate_verdicts(self, value: dict[str, str]) -> dict[int, Verdict]:
        """By numbers."""
        if wrong := [key for key in value if not key.isdecimal()]:
            raise ValidationError(f"“{wrong[0]}” is no id of a row: take those of the sample.")
        return {int(key): Verdict(verdict) for key, verdict in value.items()}
