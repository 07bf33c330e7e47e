"""What happens to samples: their lists are made, coded twice without sight of each other, compared and decided."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.changes import record_change
from core.models import Change
from core.publishing import publish
from statements.actions import CannotBeShown
from statements.models import Category, Framework, Sample, SampleCode, SampleCoder, SampleItem
from statements.models.sample import PLACES

# More cases than a person codes.
MOST = 5_000


class CannotCode(ValueError):
    """The sample does not stand so that this could be done; the message says why."""


@transaction.atomic
def list_agreements(*, sample: Sample, found: AgreementQuerySet, by_id: int, at: datetime) -> int:
    """Put all agreements found on the list of a sample, in the order of their entry; return how many came new.

    Raises CannotCode for a list that stays as it is, and for more than anybody codes.
    """
    locked = _to_change(sample)
    known = SampleItem.objects.filter(sample=locked, agreement__isnull=False).values("agreement")
    keys = found.order_by("pk").exclude(pk__in=known).values_list("pk", flat=True)[: MOST + 1]
    new = list(dict.fromkeys(keys))
    there = locked.items.count()
    if there + len(new) > MOST:
        raise CannotCode(
            _("These are more than %(most)d cases: narrow the question by a filter more.") % {"most": MOST}
        )
    SampleItem.objects.bulk_create(
        SampleItem(sample=locked, agreement_id=key, position=there + place) for place, key in enumerate(new, start=1)
    )
    locked.taken_at = at
    locked.save(update_fields=["taken_at"])
    _note(locked, Change.Kind.UPDATED, by_id, at)
    return len(new)


@transaction.atomic
def begin(*, sample: Sample, coder_id: int, at: datetime) -> SampleCoder:
    """Take the free place of a coder, or the place held already; from the first on the list stays as it is.

    Raises CannotCode where both places are taken, or there is nothing to code, or no framework to code by.
    """
    locked = Sample.objects.select_for_update().get(pk=sample.pk)
    coders = list(SampleCoder.objects.filter(sample=locked))
    for coder in coders:
        if coder.coder_id == coder_id:
            return coder
    free = [place for place in PLACES if place not in {coder.place for coder in coders}]
    if not free:
        raise CannotCode(_("Two coders code this sample already."))
    if not locked.items.exists() or not locked.frameworks.exists():
        raise CannotCode(_("List its cases and choose a framework first."))
    _freeze(locked, at)
    _note(locked, Change.Kind.UPDATED, coder_id, at)
    return SampleCoder.objects.create(sample=locked, coder_id=coder_id, place=free[0])


@transaction.atomic
def code(
    *,
    coder: SampleCoder,
    item: SampleItem,
    framework: Framework,
    category: Category | None,
    note: str,
    at: datetime,
) -> SampleCode:
    """Put a case into a category, or say that it cannot be told; a code given before is replaced.

    Raises CannotCode for whoever has finished.
    """
    locked = SampleCoder.objects.select_for_update(of=("self",)).get(pk=coder.pk)
    if locked.finished_at is not None:
        raise CannotCode(_("You have finished: your codes stay as they are."))
    given: SampleCode = SampleCode.objects.update_or_create(
        item=item,
        framework=framework,
        coder=locked,
        defaults={
            "sample_id": locked.sample_id,
            "by_id": locked.coder_id,
            "category": category,
            "note": note,
            "coded_at": at,
        },
    )[0]
    return given


@transaction.atomic
def finish(*, coder: SampleCoder, at: datetime) -> SampleCoder:
    """Close a coder's work: codes stay as they are, and once both have finished they are compared.

    Cases without a code count as missing. Raises CannotCode for whoever has coded nothing.
    """
    locked = SampleCoder.objects.select_for_update(of=("self",)).get(pk=coder.pk)
    if locked.finished_at is None:
        if not locked.codes.exists():
            raise CannotCode(_("You have coded nothing yet."))
        locked.finished_at = at
        locked.save(update_fields=["finished_at"])
        _note(locked.sample, Change.Kind.UPDATED, locked.coder_id, at)
    return locked


@transaction.atomic
def decide(
    *,
    item: SampleItem,
    framework: Framework,
    category: Category | None,
    note: str,
    by_id: int,
    at: datetime,
) -> SampleCode:
    """Decide on a case that the coders code differently, or that one of them does not code; both codes stay.

    Raises CannotCode before both have finished, for a case on which they agree, and without a reason.
    """
    sample = Sample.objects.select_for_update().get(pk=item.sample_id)
    if not is_open(sample):
        raise CannotCode(_("Both coders finish first."))
    if not note:
        raise CannotCode(_("Say why it is decided so."))
    given = SampleCode.objects.filter(item=item, framework=framework, coder__isnull=False)
    codes = list(given.values_list("category", flat=True))
    if len(codes) == len(PLACES) and len(set(codes)) == 1:
        raise CannotCode(_("Both code it so: there is nothing to decide."))
    decided: SampleCode = SampleCode.objects.update_or_create(
        item=item,
        framework=framework,
        coder=None,
        defaults={"sample": sample, "by_id": by_id, "category": category, "note": note, "coded_at": at},
    )[0]
    _note(sample, Change.Kind.UPDATED, by_id, at)
    return decided


@transaction.atomic
def publish_sample(*, sample: Sample, by_id: int | None, at: datetime) -> Sample:
    """Show a sample to readers; its list stays as it is from then on. Raises CannotBeShown.

    Its codes are shown with it once both coders have finished, and never before.
    """
    locked = Sample.objects.select_for_update().get(pk=sample.pk)
    if not locked.items.exists():
        raise CannotBeShown(_("List its cases first."))
    hidden = locked.items.exclude(pk__in=locked.items.shown().values("pk")).first()
    if hidden is not None:
        raise CannotBeShown(_("%(subject)s is not published: publish it first.") % {"subject": hidden})
    if locked.frameworks.filter(framework__published_at=None).exists():
        raise CannotBeShown(_("The framework is not published: publish it first."))
    _freeze(locked, at)
    return publish(locked, by_id=by_id, at=at)


def is_open(sample: Sample) -> bool:
    """Whether the codes may be seen: two have coded, and both have finished."""
    finished = SampleCoder.objects.filter(sample=sample).values_list("finished_at", flat=True)
    return len(finished) == len(PLACES) and None not in finished


def saved(*, sample: Sample, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a sample with its cases and frameworks: the change is noted."""
    _note(sample, Change.Kind.CREATED if is_new else Change.Kind.UPDATED, by_id, at)


@transaction.atomic
def delete(*, samples: Iterable[Sample], by_id: int | None, at: datetime) -> None:
    """Remove samples that readers have never to find again; history keeps them."""
    for sample in samples:
        _note(sample, Change.Kind.DELETED, by_id, at)
        sample.delete()


def published_agreements() -> AgreementQuerySet:
    """Those among which a sample is drawn: what readers see, so that the list can be shown."""
    found: AgreementQuerySet = Agreement.objects.published()
    return found


def _to_change(sample: Sample) -> Sample:
    locked = Sample.objects.select_for_update().get(pk=sample.pk)
    if locked.frozen_at is not None:
        raise CannotCode(_("The list stays as it is, since somebody codes it or readers see it: make a new sample."))
    return locked


def _freeze(locked: Sample, at: datetime) -> None:
    if locked.frozen_at is None:
        locked.frozen_at = at
        locked.save(update_fields=["frozen_at"])


def _note(sample: Sample, kind: Change.Kind, by_id: int | None, at: datetime) -> None:
    record_change(record=Sample, public_id=sample.public_id, kind=kind, by_id=by_id, at=at)
