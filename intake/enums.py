"""Codes of jobs, proposals and imports."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class JobKind(models.TextChoices):
    """What a job does."""

    LOAD_GAZETTEER = "load_gazetteer", _("load places")
    READ_DOCUMENT = "read_document", _("read a document")
    TAKE_REGISTER = "take_register", _("take a register from where it lies, and check it")
    CHECK_IMPORT = "check_import", _("check what a register would change")
    RUN_IMPORT = "run_import", _("take a register in")
    ACCEPT_IMPORT = "accept_import", _("make public what was taken from a register")
    UNDO_IMPORT = "undo_import", _("undo the taking in of a register")
    REFRESH_STATUSES = "refresh_statuses", _("bring statuses up to today")


class JobState(models.TextChoices):
    """Where a job stands; the last three are final."""

    QUEUED = "queued", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")
    CANCELLED = "cancelled", _("cancelled")


class ProposalState(models.TextChoices):
    """What was decided on a proposal."""

    NEW = "new", _("new")
    ACCEPTED = "accepted", _("accepted")
    ACCEPTED_WITH_CHANGES = "accepted_with_changes", _("accepted with changes")
    REJECTED = "rejected", _("rejected")


class RejectReason(models.TextChoices):
    """Why a proposal was not accepted."""

    NO_EVIDENCE = "no_evidence", _("the passage does not say it")
    WRONG_ACTOR = "wrong_actor", _("another place is meant")
    NOT_SUBNATIONAL = "not_subnational", _("not between cities or regions")
    NOT_INTERNATIONAL = "not_international", _("not across a border")
    DUPLICATE = "duplicate", _("already recorded")
    WRONG_DATE = "wrong_date", _("wrong date")
    MISREAD = "misread", _("misread")
    RIGHTS = "rights", _("rights")
    OTHER = "other", _("other")


class ImportState(models.TextChoices):
    """Where the taking in of a register stands."""

    DRAFT = "draft", _("being mapped")
    CHECKED = "checked", _("checked, nothing written")
    RUNNING = "running", _("being written")
    WRITTEN = "written", _("written, waits for a second person")
    ACCEPTED = "accepted", _("accepted")
    UNDONE = "undone", _("undone")


class Outcome(models.TextChoices):
    """What becomes of a row of a register."""

    NEW = "new", _("new")
    SAME = "same", _("known already")
    CHANGED = "changed", _("changed")
    MERGED = "merged", _("says what another row says")
    CONFLICTING = "conflicting", _("conflicting")
    AMBIGUOUS = "ambiguous", _("a name can mean several")
    UNKNOWN = "unknown", _("a name is not known")
    INVALID = "invalid", _("refused")


class Verdict(models.TextChoices):
    """What a second person found of a row of the sample."""

    RIGHT = "right", _("right")
    WRONG = "wrong", _("wrong")


class Difference(models.TextChoices):
    """What a register says otherwise of a record that is there."""

    ENDED = "ended", _("not listed any more")
    KIND = "kind", _("kind of the tie")
    START = "start", _("beginning")
    CATEGORY = "category", _("category of the member")
    STATUS = "status", _("how the tie stands")
    END = "end", _("end")


class RegisterProposalState(models.TextChoices):
    """What was decided on what a register says otherwise."""

    NEW = "new", _("waits")
    TAKEN = "taken", _("taken over")
    KEPT = "kept", _("left as it was")
    UNSURE = "unsure", _("nobody knows")
