"""What a person decides on what registers say otherwise: one by one, or on many at once; undone in the journal."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.enums import ActKind, AgreementStatus
from agreements.models import Act, ActCitation, AgreementCitation, AgreementListing
from agreements.models.act import SIGNINGS
from core import journal
from core.dates import bounds
from core.enums import OperationKind
from core.models import Operation
from core.wording import in_words
from intake.enums import Difference, RegisterProposalState
from intake.mappings.mapping import FORMER
from intake.models import RegisterProposal
from intake.registers import standing
from networks.models import Membership, MembershipCitation, MembershipListing
from sources.enums import MayShow, SourceKind, Stance
from sources.models import Document, Evidence, Harvest, RegisterRow

Proposals = Sequence[RegisterProposal]
BEGINNINGS = Q(kind__in=[*SIGNINGS, ActKind.ENTERED_INTO_FORCE])
ENDINGS = Q(party=None) & (
    Q(kind__in=standing.ENDINGS) | Q(kind=ActKind.STATUS_REPORTED, reported=AgreementStatus.ENDED)
)
# What differs → the field of a membership that it is about.
_OF_MEMBERS = {Difference.CATEGORY: "category", Difference.START: "joined", Difference.END: "left"}


class CannotDecide(ValueError):
    """Nothing was decided; the message says why."""


@transaction.atomic
def decide_proposals(
    *, keys: Collection[int], decision: RegisterProposalState, on: str = "", by_id: int, at: datetime
) -> Operation:
    """Decide on proposals that wait: take over what the register says, or leave the records as they are.

    What differs is taken over as a second value beside ours, with the row cited for it; how a register says that a
    tie stands is reported from the day of its list, or of the end that it states, on. What is not listed any more
    has ended between the two lists, or the member has left: or `on` another partial date, of which more is known.
    Whatever is decided, readers see that the register lists what differs.
    One operation of the journal holds all of it: undoing it there lets the proposals wait again.
    Raises CannotDecide, and then decides nothing.
    """
    waiting = RegisterProposal.objects.undecided().filter(pk__in=keys).order_by("pk")
    found = list(
        waiting.select_related("row__harvest", "register", "register_import")
        .defer("row__harvest__content")
        .select_for_update(of=("self",))
    )
    if not found:
        raise CannotDecide(_("Nothing of this waits any more: somebody has decided meanwhile."))
    doing = journal.operation(
        kind=OperationKind.BULK_EDIT,
        summary=_summary(found),
        reason=_("Taken over from a register")
        if decision == RegisterProposalState.TAKEN
        else _("Left as it was, though a register says otherwise"),
        by_id=by_id,
        at=at,
    )
    try:
        with doing as record:
            _list(record, found)
            if decision == RegisterProposalState.TAKEN:
                _cite_second_values(record, [each for each in found if not each.is_of_a_later_day])
                _let_it_stand(record, [each for each in found if each.is_of_a_later_day], on)
    except IntegrityError as error:
        raise CannotDecide(
            _("A member would have left before joining, or has left by now: decide on these one by one.")
        ) from error
    RegisterProposal.objects.filter(pk__in=[each.pk for each in found]).update(
        state=decision, decided_by_id=by_id, decided_at=at, operation=record.operation
    )
    for register_import in {each.register_import for each in found}:
        register_import.operations.add(record.operation)
    return record.operation


def _summary(found: Proposals) -> str:
    registers = ", ".join(sorted({str(each.register) for each in found}))
    said = ngettext("%(count)d proposal of %(registers)s", "%(count)d proposals of %(registers)s", len(found))
    return said % {"count": len(found), "registers": registers}


def _list(record: journal.Journal, found: Proposals) -> None:
    """Show that the register lists the records of which it says something else."""
    for model, about, said in (
        (AgreementListing, "agreement_id", {name: f"each.{name}" for name in standing.SAID_OF_TIES}),
        (
            MembershipListing,
            "membership_id",
            {"category": "case each.status when %(former)s then '' else each.status end"},
        ),
    ):
        rows = [each for each in found if each.about != Difference.ENDED and getattr(each, about)]
        if not rows:
            continue
        record.insert(
            model,
            [about, "row_id", *said, "since", "since_earliest", "since_latest", "is_withheld"],
            f"""
            select distinct on (proposed.record, each.row_id) proposed.record, each.row_id, {", ".join(said.values())},
                each.since, each.since_earliest, each.since_latest, false
            from unnest(%(imports)s::bigint[], %(records)s::bigint[]) proposed (import, record)
            join intake_importrow each on each.register_import_id = proposed.import and each.outcome = 'conflicting'
            join intake_importrow head on head.id = each.claim
            where coalesce(each.{about}, head.{about}) = proposed.record
                and not exists (
                    select from {model._meta.db_table} known
                    where known.{about} = proposed.record and known.row_id = each.row_id)
            order by proposed.record, each.row_id, each.id
            """,
            {
                "imports": [each.register_import_id for each in rows],
                "records": [getattr(each, about) for each in rows],
                "former": FORMER,
            },
        )


def _cite_second_values(record: journal.Journal, found: Proposals) -> None:
    evidence = _evidence([each.row for each in found])
    acts = {
        about: _acts([each.agreement_id for each in found if each.about == about and each.agreement_id], kinds)
        for about, kinds in ((Difference.START, BEGINNINGS), (Difference.END, ENDINGS))
    }
    cited: dict[tuple[type[Any], str], list[tuple[int, str, str, int]]] = defaultdict(list)
    for each in found:
        said = each.says_in_words if each.about in (Difference.KIND, Difference.CATEGORY) else each.says
        passage = evidence[each.row_id]
        if each.about == Difference.KIND and each.agreement_id:
            cited[AgreementCitation, "agreement_id"].append((each.agreement_id, "kind", said, passage))
        elif each.agreement_id in acts.get(Difference(each.about), ()):
            act = acts[Difference(each.about)][each.agreement_id]
            cited[ActCitation, "act_id"].append((act, "date", said, passage))
        elif each.membership_id:
            field = _OF_MEMBERS[Difference(each.about)]
            cited[MembershipCitation, "membership_id"].append((each.membership_id, field, said, passage))
    for (model, column), rows in cited.items():
        _cite(record, model, column, rows, Stance.CONTRADICTS)


def _cite(
    record: journal.Journal, model: type[Any], column: str, rows: list[tuple[int, str, str, int]], stance: Stance
) -> None:
    """Cite passages for values: key of the record, value, what the source says instead, key of the passage."""
    records, fields, says, passages = (list(values) for values in zip(*rows, strict=True))
    record.insert(
        model,
        [column, "evidence_id", "field", "says", "stance", "is_preferred", "why"],
        """
        select record, evidence, field, says, %(stance)s, false, ''
        from unnest(%(records)s::bigint[], %(passages)s::bigint[], %(fields)s::text[], %(says)s::text[])
            as cited (record, evidence, field, says)
        on conflict do nothing
        """,
        {"records": records, "passages": passages, "fields": fields, "says": says, "stance": stance},
    )


def _let_it_stand(record: journal.Journal, found: Proposals, on: str) -> None:
    """It is reported that a tie stands so, or has ended, or the member has left; with the row that says or said it."""
    if not found:
        return
    evidence = _evidence([each.row for each in found])
    ties = [each for each in found if each.agreement_id]
    acts = record.insert(
        Act,
        ["agreement_id", "kind", "cause", "reported", "place", "note", "date", "date_earliest", "date_latest",
         "sequence"],
        """
        select agreement, %(act)s, '', status, '', note, date, earliest, latest, 1
        from unnest(%(agreements)s::bigint[], %(statuses)s::text[], %(notes)s::text[], %(dates)s::text[],
            %(earliest)s::date[], %(latest)s::date[]) as said (agreement, status, note, date, earliest, latest)
        """,
        {
            "act": ActKind.STATUS_REPORTED,
            "agreements": [each.agreement_id for each in ties],
            "statuses": [each.says if each.about == Difference.STATUS else AgreementStatus.ENDED for each in ties],
            "notes": [_note(each) for each in ties],
            **_dates(ties, on),
        },
    )  # fmt: skip
    # Of several that stand so by one row, each cites it.
    passages = {(each.agreement_id, _note(each)): evidence[each.row_id] for each in ties}
    made = Act.objects.filter(pk__in=acts).values_list("pk", "agreement_id", "note")
    rows = [(act, "", "", passages[agreement, note]) for act, agreement, note in made]
    if rows:
        _cite(record, ActCitation, "act_id", rows, Stance.MENTIONS)
    members = [each for each in found if each.membership_id]
    whose = "from unnest(%(members)s::bigint[], %(dates)s::text[], %(earliest)s::date[], %(latest)s::date[])"
    whose += " as ended (member, date, earliest, latest) where ended.member = here.id"
    record.update(
        Membership,
        ", ".join(
            f'"left{end}" = (select ended.{value} {whose})'
            for end, value in (("", "date"), ("_earliest", "earliest"), ("_latest", "latest"))
        ),
        "here.id = any(%(members)s) and here.\"left\" = ''",
        {"members": [each.membership_id for each in members], **_dates(members, on)},
    )
    left = [(each.membership_id or 0, "left", "", evidence[each.row_id]) for each in members]
    if left:
        _cite(record, MembershipCitation, "membership_id", left, Stance.MENTIONS)


def _dates(found: Proposals, on: str) -> dict[str, Any]:
    """Since when each stands so: on the date that is given, else as it is proposed, or from the list on."""
    dates = [on or (each.row.harvest.day if each.about == Difference.STATUS else each.says) for each in found]
    days = [bounds(text) for text in dates]
    return {
        "dates": dates,
        "earliest": [day.earliest for day in days],
        "latest": [day.latest for day in days],
    }


def _note(proposal: RegisterProposal) -> str:
    said = (
        _("%(register)s listed it last in its list of %(day)s; it drops what has ended.")
        if proposal.about == Difference.ENDED
        else _("%(register)s says so in its list of %(day)s.")
    )
    return said % {"register": proposal.register, "day": in_words(proposal.row.harvest.day)}


def _acts(agreements: Collection[int], kinds: Q) -> Mapping[int | None, int]:
    """Agreement → the act that begins or ends it, as planning compares it."""
    acts = Act.objects.filter(kinds, agreement__in=agreements)
    ordered = acts.exclude(date="").order_by("-date_latest", "-pk").values_list("agreement_id", "pk")
    return dict(ordered)


def _evidence(rows: Sequence[RegisterRow]) -> dict[int, int]:
    """Row of a register → the passage that is cited for it: its place alone, its words stay with the register."""
    of_harvests: dict[int, list[RegisterRow]] = defaultdict(list)
    for row in rows:
        of_harvests[row.harvest_id].append(row)
    found: dict[int, int] = {}
    harvests = Harvest.objects.select_related("register").defer("content").in_bulk(list(of_harvests))
    for harvest_id, its_rows in of_harvests.items():
        document = _document(harvests[harvest_id])
        labels = {row.pk: _label(row, harvests[harvest_id]) for row in its_rows}
        cited = Evidence.objects.filter(document=document, capture=None, exact="", page_label__in=labels.values())
        known = dict(cited.values_list("page_label", "pk"))
        lacking = sorted(set(labels.values()) - set(known))
        made = Evidence.objects.bulk_create([Evidence(document=document, page_label=label) for label in lacking])
        known |= {each.page_label: each.pk for each in made}
        found |= {pk: known[label] for pk, label in labels.items()}
    return found


def _label(row: RegisterRow, harvest: Harvest) -> str:
    return str(row.number) if row.table in ("", harvest.file_name) else f"{row.table[:28]}: {row.number}"


def _document(harvest: Harvest) -> Document:
    """The list as a source that can be cited; nothing of its words is in it."""
    register = harvest.register
    day = in_words(harvest.listed) if harvest.listed else f"{harvest.taken_at:%Y-%m-%d}"
    document, _is_new = Document.objects.get_or_create(
        title=f"{register.name} ({day})",
        kind=SourceKind.DATASET,
        may_show=MayShow.NOTHING,
        defaults={"url": register.url, "licence": register.licence, "added_at": harvest.taken_at},
    )
    return document
