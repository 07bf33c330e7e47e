"""Two records of one actor become one, one record of two actors becomes two, and alike ones are told apart.

Merging and splitting are operations of the journal (core.journal) and are undone there.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from django.db import IntegrityError, connection, transaction
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext as _

from actors.enums import ActorKind
from actors.models import Actor, Distinction, Name, Succession
from core import journal
from core.enums import OperationKind
from core.ids import mint
from core.models import Operation
from core.references import CannotMove, Reference, move, references


class CannotMerge(ValueError):
    """These two cannot become one; the message says why."""


class AreDistinct(CannotMerge):
    """Somebody has said that they are two; the message says who, and why."""


class CannotSplit(ValueError):
    """This actor cannot be split so; the message says why."""


class CannotDistinguish(ValueError):
    """These two cannot be told apart; the message says why."""


def merge(
    *, kept: Actor, gone: Actor, reason: str, by_id: int | None, at: datetime, although_distinct: bool = False
) -> Operation:
    """Make one actor of two: whatever refers to the one that goes refers to the one that is kept.

    The one that goes stays as a row that leads to the other, shown to nobody; those merged into it before lead
    there too. What both have already (a name, the part in an agreement, an overlapping membership) goes into the
    journal. Fields of the kept one are not filled from the other's, but for the region that it also is.

    Raises CannotMerge, and AreDistinct unless that mark is to be lifted, and core.journal.ReasonIsMissing.
    """
    doing = journal.operation(
        kind=OperationKind.MERGE, summary=f"{_label(gone)} → {_label(kept)}", reason=reason, by_id=by_id, at=at
    )
    try:
        with doing as record:
            kept, gone = _locked(kept, gone)
            _refuse_others(kept, gone)
            _lift_distinction(record, kept, gone, although_distinct)
            both = {"kept": kept.pk, "gone": gone.pk}
            record.concern(Actor, [kept.pk])
            _move_distinctions(record, both)
            _prefer_names_of_the_kept(record, both)
            if gone.as_region_id is not None:
                record.update(Actor, "as_region_id = null", "here.id = %(gone)s", both)
                region = {**both, "region": gone.as_region_id}
                record.update(
                    Actor, "as_region_id = %(region)s", "here.id = %(kept)s and here.as_region_id is null", region
                )
            move(record, Actor, {gone.pk: kept.pk})
            record.update(
                Actor,
                "merged_into_id = %(kept)s, published_at = null",
                "here.id = %(gone)s",
                both,
                is_essential=True,
            )
    except (IntegrityError, CannotMove) as error:
        raise CannotMerge(str(error)) from error
    return record.operation


def split(
    *, actor: Actor, name: str, rows: Mapping[Reference, Collection[int]], reason: str, by_id: int | None, at: datetime
) -> tuple[Actor, Operation]:
    """Make two actors of one: a new one of its kind and country gets a name, and the rows chosen.

    `rows` are keys by the foreign key by which they belong to the actor (`parts_of`). The new one is published if
    the old one is, so that what readers see of the rows they see still.

    Raises CannotSplit and core.journal.ReasonIsMissing.
    """
    name = name.strip()
    doing = journal.operation(
        kind=OperationKind.SPLIT, summary=f"{_label(actor)} → {name}", reason=reason, by_id=by_id, at=at
    )
    try:
        with doing as record:
            (actor,) = _locked(actor)
            _refuse_split(actor, name, rows)
            new = _copy(record, actor, name, at)
            for field, keys in rows.items():
                column, key = journal.quoted([field.column]), journal.quoted([str(field.model._meta.pk.column)])
                moved = record.update(
                    field.model,
                    f"{column} = %(new)s",
                    f"here.{column} = %(old)s and here.{key} = any(%(keys)s)",
                    {"new": new.pk, "old": actor.pk, "keys": list(keys)},
                )
                if moved != len(set(keys)):
                    raise CannotSplit(_("Some of what was chosen is not its any more: look at it again."))
            if not new.names.filter(text=name).exists():
                record.insert(
                    Name, ["actor_id", "text", "language", "is_preferred"], "values (%(new)s, %(name)s, '', false)",
                    {"new": new.pk, "name": name},
                )  # fmt: skip
    except IntegrityError as error:
        raise CannotSplit(str(error)) from error
    return new, record.operation


def parts_of(actor: Actor) -> list[Reference]:
    """The foreign keys by which something belongs to an actor and could belong to another.

    Not what other actors say of themselves (that they were merged into it), nor what was said of pairs.
    """
    left_alone = {Actor._meta.get_field("merged_into"), Actor._meta.get_field("as_region")}
    return [
        field
        for field in references(Actor)
        if field not in left_alone and not field.primary_key and field.model is not Distinction
    ]


@transaction.atomic
def distinguish(*, first: Actor, second: Actor, reason: str, by_id: int | None, at: datetime) -> Distinction:
    """Note that two alike actors are two: they are proposed for merging no more. Noted already, it stays as it is.

    Raises CannotDistinguish and core.journal.ReasonIsMissing.
    """
    if not reason.strip():
        raise journal.ReasonIsMissing(_("Say why."))
    if first.pk == second.pk:
        raise CannotDistinguish(_("This is one actor: choose another."))
    one, other = _locked(first, second)
    if one.is_merged or other.is_merged:
        raise CannotDistinguish(_("One of them has been merged already."))
    low, high = sorted((one.pk, other.pk))
    distinction, _is_new = Distinction.objects.get_or_create(
        first_id=low, second_id=high, defaults={"reason": reason.strip(), "by_id": by_id, "at": at}
    )
    return distinction


def distinction_of(first: Actor, second: Actor) -> Distinction | None:
    """What was said of two actors, if somebody has found them two."""
    low, high = sorted((first.pk, second.pk))
    return Distinction.objects.select_related("by").filter(first=low, second=high).first()


def _label(actor: Actor) -> str:
    return f"{actor.name} ({actor.public_id})"


def _locked(*actors: Actor) -> list[Actor]:
    """As they are now, locked in the order of their keys, so that two merges wait for each other instead of failing."""
    keys = [actor.pk for actor in actors]
    found = {actor.pk: actor for actor in Actor.objects.select_for_update().filter(pk__in=keys).order_by("pk")}
    return [found[key] for key in keys]


def _refuse_others(kept: Actor, gone: Actor) -> None:
    if kept.pk == gone.pk:
        raise CannotMerge(_("This is one actor: choose another."))
    if kept.kind != gone.kind:
        raise CannotMerge(
            _("%(gone)s is a %(its)s, %(kept)s a %(other)s: only actors of one kind are merged.")
            % {"gone": gone, "its": gone.get_kind_display(), "kept": kept, "other": kept.get_kind_display()}
        )
    for actor in (kept, gone):
        if actor.is_merged:
            raise CannotMerge(_("%(actor)s has been merged already.") % {"actor": actor})
    if Succession.objects.filter(predecessor__in=[kept, gone], successor__in=[kept, gone]).exists():
        raise CannotMerge(_("One is entered as the successor of the other: they are two, or that is wrong."))
    if _is_within(kept, gone) or _is_within(gone, kept):
        raise CannotMerge(_("One is part of the other: they are two, or that is wrong."))
    if gone.children.exclude(country=kept.country_id).exclude(country=None).exists():
        raise CannotMerge(
            _("What is part of %(gone)s lies in another country than %(kept)s.") % {"gone": gone, "kept": kept}
        )


def _is_within(part: Actor, whole: Actor) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            """
            with recursive above (id) as (
                select parent_id from actors_actor where id = %(part)s
                union
                select actor.parent_id from actors_actor actor join above using (id)
            )
            select exists (select from above where id = %(whole)s)
            """,
            {"part": part.pk, "whole": whole.pk},
        )
        found: bool = cursor.fetchone()[0]
    return found


def _lift_distinction(record: journal.Journal, kept: Actor, gone: Actor, although_distinct: bool) -> None:
    distinction = distinction_of(kept, gone)
    if distinction is None:
        return
    if not although_distinct:
        raise AreDistinct(
            _("%(who)s said on %(day)s that they are two: %(reason)s")
            % {"who": distinction.by or "–", "day": date_format(distinction.at), "reason": distinction.reason}
        )
    record.delete(Distinction, "here.id = %(key)s", {"key": distinction.pk})


def _move_distinctions(record: journal.Journal, both: Mapping[str, int]) -> None:
    """Whoever was told from the one that goes is told from the kept one; a pair has one row, the smaller key first."""
    other = "(here.first_id + here.second_id - %(gone)s)"
    low, high = f"least(%(kept)s, {other})", f"greatest(%(kept)s, {other})"
    its = "%(gone)s in (here.first_id, here.second_id)"
    known = f"exists (select from actors_distinction known where (known.first_id, known.second_id) = ({low}, {high}))"
    record.delete(Distinction, f"{its} and {known}", both)
    record.update(Distinction, f"first_id = {low}, second_id = {high}", its, both)


def _prefer_names_of_the_kept(record: journal.Journal, both: Mapping[str, int]) -> None:
    """Where both have a preferred name in a language, the kept one's is it; the other stays a name."""
    record.update(
        Name,
        "is_preferred = false",
        """
        here.actor_id = %(gone)s and here.is_preferred and exists (
            select from actors_name known
            where known.actor_id = %(kept)s and known.language = here.language and known.is_preferred)
        """,
        both,
    )


def _refuse_split(actor: Actor, name: str, rows: Mapping[Reference, Collection[int]]) -> None:
    if actor.is_merged:
        raise CannotSplit(_("%(actor)s has been merged already.") % {"actor": actor})
    if actor.kind == ActorKind.NETWORK:
        raise CannotSplit(_("A network is not split: enter the other one, and its members."))
    if not name:
        raise CannotSplit(_("Say what the other one is called."))
    if not any(rows.values()):
        raise CannotSplit(_("Choose what belongs to the other one."))
    if strange := set(rows) - set(parts_of(actor)):
        raise CannotSplit(_("%(what)s cannot be moved.") % {"what": next(iter(strange))})


def _copy(record: journal.Journal, actor: Actor, name: str, at: datetime) -> Actor:
    (key,) = record.insert(
        Actor,
        ["public_id", "kind", "name", "slug", "country_id", "parent_id", "is_contested", "published_at"],
        """
        select %(public_id)s, old.kind, %(name)s, %(slug)s, old.country_id, old.parent_id, old.is_contested,
            case when old.published_at is not null then %(at)s::timestamptz end
        from actors_actor old where old.id = %(old)s
        """,
        {"public_id": mint(), "name": name, "slug": slugify(name)[:200], "old": actor.pk, "at": at},
    )
    record.concern(Actor, [actor.pk])
    return Actor.objects.get(pk=key)
