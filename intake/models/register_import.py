"""Registers on their way in: the mapping, what each row comes to, and who its names are."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from actors.enums import ActorKind
from actors.models import Actor
from agreements.models import Agreement
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from core.models import Operation
from intake.enums import ImportState, Outcome, Verdict
from networks.models import Membership
from sources.models import Harvest, Register, RegisterRow


@keep_history
class SavedMapping(models.Model):
    """How the columns of a register are taken: settled once, used again when the register is taken anew."""

    register = models.ForeignKey(
        Register, on_delete=models.CASCADE, related_name="mappings", verbose_name=_("register")
    )
    name = models.CharField(_("name"), max_length=100)
    mapping: "models.JSONField[Any, Any]" = models.JSONField(_("mapping"))

    class Meta:
        verbose_name = _("mapping of a register")
        verbose_name_plural = _("mappings of registers")
        constraints = (
            models.UniqueConstraint(
                fields=["register", "name"],
                name="saved_mapping_once_a_name",
                violation_error_message=_("This register has a mapping of that name."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.register}: {self.name}"


@keep_history
class NameDecision(models.Model):
    """Whom a register means by a name: decided once by a person, for all its rows and for the next time.

    Without an actor: nobody of ours is meant, and rows with the name are left out.
    """

    register = models.ForeignKey(
        Register, on_delete=models.CASCADE, related_name="name_decisions", verbose_name=_("register")
    )
    name = models.CharField(_("name"), max_length=200)
    country = models.CharField(_("country"), max_length=200, blank=True)
    region = models.CharField(_("region"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=12, blank=True)
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("actor")
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("decided by")
    )
    decided_at = models.DateTimeField(_("decided at"))

    class Meta:
        verbose_name = _("decision on a name")
        verbose_name_plural = _("decisions on names")
        constraints = (
            models.UniqueConstraint(
                fields=["register", "name", "country", "region", "kind"], name="name_decision_once_a_name"
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} → {self.actor or '-'}"


class RegisterImport(models.Model):
    """The taking in of one harvest by one mapping, from the first look at it to its acceptance or undoing.

    `counts` says how many things its rows say came to each outcome. Whoever accepts it is another than who ran it,
    and has looked at a random sample.
    """

    harvest = models.ForeignKey(
        Harvest, on_delete=models.CASCADE, related_name="imports", verbose_name=_("taking of a register")
    )
    second = models.ForeignKey(
        Harvest,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("second file"),
        help_text=_("Whose columns its rows get, by the mapping's join."),
    )
    mapping: "models.JSONField[Any, Any]" = models.JSONField(_("mapping"), default=dict)
    state = models.CharField(_("state"), max_length=10, choices=ImportState, default=ImportState.DRAFT)
    counts: "models.JSONField[Any, Any]" = models.JSONField(_("counts"), default=dict, blank=True)
    operations = models.ManyToManyField(Operation, related_name="+", blank=True, verbose_name=_("operations"))
    begun_at = models.DateTimeField(_("begun at"))
    run_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("run by"),
    )
    run_at = models.DateTimeField(_("run at"), null=True, blank=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("accepted by"),
    )
    accepted_at = models.DateTimeField(_("accepted at"), null=True, blank=True)
    sampled = models.PositiveIntegerField(_("rows of the sample"), null=True, blank=True)
    sampled_wrong = models.PositiveIntegerField(_("wrong ones of them"), null=True, blank=True)

    objects: ClassVar[models.Manager["RegisterImport"]] = models.Manager()

    class Meta:
        verbose_name = _("import of a register")
        verbose_name_plural = _("imports of registers")
        constraints = (
            choice_constraint("register_import", "state", ImportState),
            models.CheckConstraint(
                name="register_import_accepted_with_a_sample",
                condition=Q(
                    state=ImportState.ACCEPTED,
                    accepted_at__isnull=False,
                    accepted_by__isnull=False,
                    sampled__isnull=False,
                    sampled_wrong__isnull=False,
                    sampled_wrong__lte=F("sampled"),
                )
                | (
                    ~Q(state=ImportState.ACCEPTED)
                    & Q(
                        accepted_at__isnull=True,
                        accepted_by__isnull=True,
                        sampled__isnull=True,
                        sampled_wrong__isnull=True,
                    )
                ),
            ),
            models.CheckConstraint(
                name="register_import_accepted_by_another",
                condition=Q(accepted_by__isnull=True) | Q(run_by__isnull=True) | ~Q(accepted_by=F("run_by")),
                violation_error_message=_("Whoever ran an import does not accept it: a second person does."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.harvest.register} {self.begun_at:%Y-%m-%d}"

    def count(self, *outcomes: str) -> int:
        """How many things came to one of these outcomes."""
        return sum(self.counts.get(str(outcome), 0) for outcome in outcomes)


class ImportName(models.Model):
    """One name that the rows of an import give, with what they say besides, and whom it means."""

    register_import = models.ForeignKey(
        RegisterImport, on_delete=models.CASCADE, related_name="names", verbose_name=_("import")
    )
    name = models.CharField(_("name"), max_length=200)
    country = models.CharField(_("country"), max_length=200, blank=True)
    region = models.CharField(_("region"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=12, blank=True)
    scheme = models.CharField(_("scheme"), max_length=12, blank=True)
    identifier = models.CharField(_("identifier"), max_length=60, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    # Another one of the same, by somebody else.
    other_scheme = models.CharField(_("scheme"), max_length=12, blank=True, default="", db_default="")
    other_identifier = models.CharField(_("identifier"), max_length=60, blank=True, default="", db_default="")
    times = models.PositiveIntegerField(_("rows"))
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=[
            ("resolved", _("known")),
            ("ambiguous", _("can mean several")),
            ("unknown", _("not known")),
            ("left_out", _("left out")),
        ],
    )
    actor = models.ForeignKey(
        Actor, on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("actor")
    )
    # For an editor to choose from: public id, name, country, kind and confidence, the most probable first.
    candidates: "models.JSONField[Any, Any]" = models.JSONField(_("candidates"), default=list, blank=True)

    class Meta:
        verbose_name = _("name in an import")
        verbose_name_plural = _("names in imports")
        constraints = (
            models.CheckConstraint(
                name="import_name_has_an_actor_if_resolved",
                condition=Q(state="resolved", actor__isnull=False)
                | Q(state__in=["ambiguous", "left_out", "unknown"], actor__isnull=True),
            ),
        )

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name or self.identifier, self.region, self.country) if part)

    @property
    def offered(self) -> list[tuple[str, str]]:
        """The candidates as one chooses from them: public id, and who each is and how probably, in words."""
        kinds = dict(ActorKind.choices)
        return [
            (each["id"], f"{each['name']} ({kinds.get(each['kind'], '')}, {each['country']}), {each['confidence']:.0%}")
            for each in self.candidates
        ]


class ImportRowQuerySet(models.QuerySet["ImportRow"]):
    """Questions about what rows came to."""

    def in_order(self) -> Self:
        """As they stand in the file, with the row itself."""
        return self.select_related("row").order_by("pk")


class ImportRow(models.Model):
    """One thing that a row of a register says, and what becomes of it.

    `actors` are those of its parties, in the order of their keys, or network and member; `claim` is the first row
    that says the same. The agreement or membership is that which it is, or became.
    """

    register_import = models.ForeignKey(
        RegisterImport, on_delete=models.CASCADE, related_name="rows", verbose_name=_("import")
    )
    row = models.ForeignKey(RegisterRow, on_delete=models.PROTECT, related_name="+", verbose_name=_("row"))
    outcome = models.CharField(_("outcome"), max_length=12, choices=Outcome, blank=True)
    field = models.CharField(_("column"), max_length=200, blank=True)
    reason = models.TextField(_("reason"), blank=True)
    remedy = models.TextField(_("how to mend it"), blank=True)
    group = models.TextField(blank=True)
    kind = models.CharField(_("kind"), max_length=30, blank=True)
    status = models.CharField(_("status"), max_length=30, blank=True)
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()
    names = models.ManyToManyField(ImportName, through="ImportParty", related_name="rows")
    actors = ArrayField(models.BigIntegerField(), null=True, blank=True)
    claim = models.BigIntegerField(null=True, blank=True)
    # No keys of the database: undoing an import deletes what they lead to.
    agreement = models.ForeignKey(
        Agreement, on_delete=models.DO_NOTHING, db_constraint=False, null=True, blank=True, related_name="+"
    )
    membership = models.ForeignKey(
        Membership, on_delete=models.DO_NOTHING, db_constraint=False, null=True, blank=True, related_name="+"
    )
    is_sampled = models.BooleanField(default=False)
    verdict = models.CharField(_("verdict"), max_length=5, choices=Verdict, blank=True)

    objects: ClassVar[models.Manager["ImportRow"]] = ImportRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("row of an import")
        verbose_name_plural = _("rows of imports")
        indexes = (models.Index("register_import", "outcome", "id", name="import_row_outcome_btree"),)
        constraints = (
            choice_constraint("import_row", "outcome", Outcome, blank=True),
            choice_constraint("import_row", "verdict", Verdict, blank=True),
            partial_date_constraint("import_row", "since"),
            partial_date_constraint("import_row", "until"),
        )

    def __str__(self) -> str:
        return f"{self.row} ({self.get_outcome_display()})"


class ImportParty(models.Model):
    """One whom a row of an import names, at one place of it."""

    import_row = models.ForeignKey(ImportRow, on_delete=models.CASCADE, related_name="parties", verbose_name=_("row"))
    name = models.ForeignKey(ImportName, on_delete=models.CASCADE, related_name="parties", verbose_name=_("name"))
    position = models.PositiveSmallIntegerField(_("position"))

    class Meta:
        verbose_name = _("party in a row of an import")
        verbose_name_plural = _("parties in rows of imports")
        constraints = (models.UniqueConstraint(fields=["import_row", "position"], name="import_party_once_a_position"),)

    def __str__(self) -> str:
        return str(self.name)
