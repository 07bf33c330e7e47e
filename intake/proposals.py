"""What a person decides on proposals, and how that is undone."""

from collections.abc import Sequence
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from actors.queries import leading_to
from agreements.actions import agreement_saved, delete_agreement, publish_agreement
from agreements.models import Act, ActCitation, Agreement, AgreementCitation, Instrument, Party
from agreements.models.agreement import AgreementQuerySet
from core.history import because
from core.models import Change
from core.publishing import withdraw
from intake.claims import Claim, ClaimedAct
from intake.enums import ProposalState, RejectReason
from intake.models import Proposal

# In `written`, beside models: the agreement became public by accepting.
_PUBLISHED = "published"


class ProposalIsDecided(ValueError):
    """Somebody has decided already; undo that first."""


class NotDecided(ValueError):
    """There is nothing to undo."""


class TouchedSince(ValueError):
    """The agreement has been changed since; the message says what to do."""


def like(claim: Claim) -> AgreementQuerySet:
    """Agreements between all of a claim's actors: perhaps the same tie. None while an actor is unknown."""
    ids = [party.actor for party in claim.parties]
    found: AgreementQuerySet = Agreement.objects.all()
    if not all(ids) or len(ids) < 2:
        return found.none()
    actors = leading_to([each for each in ids if each])
    return found.involving_all({actor.pk: actor for actor in actors.values()}.values()).order_by("pk")


@transaction.atomic
def accept_proposal(
    *, proposal: Proposal, claim: Claim, onto: Agreement | None, comment: str, by_id: int, on: date, at: datetime
) -> Agreement:
    """Make a published agreement of a proposal, or add what it says to one; each part rests on its passages.

    `claim` is the proposal's own, or what the editor has made of it. Raises ProposalIsDecided,
    ValidationError and agreements.actions.AgreementIsIncomplete; then nothing is written.
    """
    proposal = _undecided(proposal)
    evidence = list(proposal.evidence.order_by("start"))
    written: dict[str, list[int]] = {}

    def note(rows: Sequence[Agreement | Act | Instrument | AgreementCitation | ActCitation]) -> None:
        for row in rows:
            written.setdefault(row._meta.label_lower, []).append(row.pk)

    with because(comment or _("Accepted proposal"), proposal=proposal.pk):
        agreement = onto or _new_agreement(claim)
        if onto is None:
            note([agreement])
        citations = [
            AgreementCitation.objects.get_or_create(agreement=agreement, field="", evidence=passage)
            for passage in evidence
        ]
        note([citation for citation, is_new in citations if is_new])
        for claimed in claim.acts:
            act, is_new = _act(agreement, claimed)
            note([act] if is_new else [])
            acts = [ActCitation.objects.get_or_create(act=act, field="", evidence=passage) for passage in evidence]
            note([citation for citation, is_new in acts if is_new])
        if claim.instrument and not agreement.instruments.filter(kind=claim.instrument).exists():
            note([_instrument(agreement, claim)])
        agreement = agreement_saved(agreement=agreement, is_new=onto is None, by_id=by_id, on=on, at=at)
        if agreement.published_at is None:
            publish_agreement(agreement=agreement, by_id=by_id, at=at)
            written[_PUBLISHED] = [agreement.pk]
        changed = _of_today(claim) != _of_today(Claim.of_row(proposal.claim))
        proposal.state = ProposalState.ACCEPTED_WITH_CHANGES if changed else ProposalState.ACCEPTED
        proposal.agreement, proposal.written = agreement, written
        _decide(proposal, comment, by_id, at)
    return agreement


@transaction.atomic
def reject_proposal(*, proposal: Proposal, reason: RejectReason, comment: str, by_id: int, at: datetime) -> Proposal:
    """Turn a proposal down for a reason. Raises ProposalIsDecided."""
    proposal = _undecided(proposal)
    proposal.state, proposal.reject_reason = ProposalState.REJECTED, reason
    _decide(proposal, comment, by_id, at)
    return proposal


@transaction.atomic
def undo_decision(*, proposal: Proposal, by_id: int, on: date, at: datetime) -> Proposal:
    """Take back what accepting wrote, or a rejection: the proposal waits again. Raises NotDecided, TouchedSince."""
    proposal = Proposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if proposal.state == ProposalState.NEW:
        raise NotDecided(_("Nothing has been decided on this proposal."))
    agreement = proposal.agreement
    with because(_("Decision on proposal undone"), proposal=proposal.pk):
        if agreement is not None:
            _refuse_touched(agreement, proposal)
            _take_back(agreement, proposal, by_id, on, at)
        proposal.state, proposal.reject_reason, proposal.comment = ProposalState.NEW, "", ""
        proposal.decided_by, proposal.decided_at, proposal.agreement, proposal.written = None, None, None, {}
        proposal.save()
    return proposal


def _of_today(claim: Claim) -> Claim:
    """With the actors that those of the claim have been merged into: that is no change of an editor's."""
    actors = leading_to([party.actor for party in claim.parties if party.actor])
    return claim.led_on({asked: actor.public_id for asked, actor in actors.items()})


def _undecided(proposal: Proposal) -> Proposal:
    locked = Proposal.objects.select_for_update(of=("self",)).get(pk=proposal.pk)
    if locked.state != ProposalState.NEW:
        raise ProposalIsDecided(_("Somebody has decided on this proposal meanwhile: look at it again."))
    return locked


def _decide(proposal: Proposal, comment: str, by_id: int, at: datetime) -> None:
    proposal.comment, proposal.decided_by_id, proposal.decided_at = comment, by_id, at
    proposal.save()


def _new_agreement(claim: Claim) -> Agreement:
    # What was read before a merge names the actor that was merged.
    actors = leading_to([party.actor for party in claim.parties if party.actor])
    agreement = Agreement(kind=claim.kind, title=claim.title)
    agreement.full_clean()
    agreement.save()
    for position, claimed in enumerate(claim.parties):
        if claimed.actor and claimed.actor not in actors:
            raise ValidationError(_("There is no actor %(actor)s any more.") % {"actor": claimed.actor})
        actor = actors.get(claimed.actor or "")
        party = Party(agreement=agreement, actor=actor, name_as_printed=claimed.name, position=position)
        party.full_clean()
        party.save()
    return agreement


def _act(agreement: Agreement, claimed: ClaimedAct) -> tuple[Act, bool]:
    """The act that says the same, else a new one; whether it is new."""
    same = agreement.acts.filter(kind=claimed.kind, party=None)
    if known := same.filter(date=claimed.date).first() or (None if claimed.date else same.first()):
        return known, False
    act = Act(agreement=agreement, kind=claimed.kind, date=claimed.date, place=claimed.place, cause=claimed.cause)
    act.full_clean()
    act.save()
    return act, True


def _instrument(agreement: Agreement, claim: Claim) -> Instrument:
    instrument = Instrument(agreement=agreement, kind=claim.instrument)
    instrument.full_clean()
    instrument.save()
    return instrument


def _refuse_touched(agreement: Agreement, proposal: Proposal) -> None:
    later = Change.objects.filter(
        record=agreement._meta.label_lower, public_id=agreement.public_id, at__gt=proposal.decided_at
    )
    # The day's own rounds are no hand of anybody's.
    if last := later.exclude(by=None).select_related("by").order_by("pk").last():
        raise TouchedSince(_("%(who)s has changed the agreement since: correct or delete it there.") % {"who": last.by})


def _take_back(agreement: Agreement, proposal: Proposal, by_id: int, on: date, at: datetime) -> None:
    if agreement._meta.label_lower in proposal.written:
        delete_agreement(agreement=agreement, by_id=by_id, at=at)
        return
    for model in (ActCitation, AgreementCitation, Act, Instrument):
        model.objects.filter(pk__in=proposal.written.get(model._meta.label_lower, [])).delete()
    agreement_saved(agreement=agreement, is_new=False, by_id=by_id, on=on, at=at)
    if _PUBLISHED in proposal.written:
        withdraw(agreement, by_id=by_id, at=at)
