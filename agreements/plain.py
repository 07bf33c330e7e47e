"""Spells of agreements that were made by the thousand: of the plain ones among them, without making a record of each.

Plain is an agreement whose story is its acts alone: no texts, no attestations, no act of one party, nothing stored yet.
What is folded from acts asks only which days come before which: it is folded once for all acts in the same order.
"""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from django.db import connection

from agreements.enums import ActKind, AgreementStatus
from agreements.status import Deed, spells, status_on
from agreements.terms import with_presumptions

# By agreement, its acts in the order of their entry.
_PLAIN = """
    select agreement.id, agreement.status,
        (select least(count(*), 2) from agreements_party party where party.agreement_id = agreement.id),
        act.kind, act.reported, act.date_earliest, act.date_latest, act.sequence
    from agreements_agreement agreement join agreements_act act on act.agreement_id = agreement.id
    where agreement.id = any(%(ids)s)
        and (agreement.presumed, agreement.attested) = ('', '') and agreement.runs_out is null
        and not exists (select from agreements_statusspell spell where spell.agreement_id = agreement.id)
        and not exists (select from agreements_instrument text where text.agreement_id = agreement.id)
        and not exists (select from agreements_attestation said where said.agreement_id = agreement.id)
        and not exists (
            select from agreements_act other
            where other.agreement_id = agreement.id
                and (other.party_id is not null or other.instrument_id is not null))
    order by agreement.id, act.id
"""
_SPELLS = 'copy agreements_statusspell (agreement_id, start, "end", status, perhaps, presumed) from stdin'
_Told = tuple[tuple[str, str, date | None, date | None, int], ...]


def tell_plain(ids: Collection[int], on: date) -> set[int]:
    """Store the spells of the plain agreements among these whose status is right; which they are."""
    told = {pk: its_spells for pk, status, now, its_spells in _folded(ids, on) if status == now}
    if not told:
        return set()
    with connection.cursor() as cursor, cursor.copy(_SPELLS) as copying:
        for pk, its_spells in told.items():
            for spell in its_spells:
                copying.write_row((pk, *spell))
    return set(told)


_Spell = tuple[date | None, date | None, str, str, str]


def _folded(ids: Collection[int], on: date) -> Iterator[tuple[int, str, str, list[_Spell]]]:
    """Key, stored status; status and spells as they follow from the acts."""
    with connection.cursor() as cursor:
        cursor.execute(_PLAIN, {"ids": list(ids)})
        rows = cursor.fetchall()
    for (pk, status, parties), acts in groupby(rows, key=itemgetter(0, 1, 2)):
        told = [act[3:] for act in acts]
        days = sorted({on, *(day for act in told for day in act[2:4] if day is not None)})
        # A day is called by its place among them.
        place: dict[date | None, date | None] = {day: _FIRST + timedelta(days=n) for n, day in enumerate(days)}
        day_of: dict[date | None, date | None] = {stands: day for day, stands in place.items()}
        acts_in_order = tuple((*what, place.get(first), place.get(last), number) for *what, first, last, number in told)
        now, its_spells = _fold(acts_in_order, parties, place[on])
        yield pk, status, now, [(day_of.get(spell[0]), day_of.get(spell[1]), *spell[2:]) for spell in its_spells]


# Before it is the day that stands for none.
_FIRST = date.min + timedelta(days=1)


@lru_cache(maxsize=500)
def _fold(told: _Told, parties: int, on: date) -> tuple[str, tuple[_Spell, ...]]:
    deeds = [
        Deed(ActKind(kind), None, earliest, latest, sequence, place, AgreementStatus(reported) if reported else None)
        for place, (kind, reported, earliest, latest, sequence) in enumerate(told)
    ]
    # An act of all is of each in the same way, whoever they are.
    some = range(parties)
    found = [
        (spell.start, spell.end, str(spell.status), str(spell.perhaps), spell.presumed or "")
        for spell in with_presumptions(spells(deeds, some), ())
    ]
    return status_on(on, deeds, some).value, tuple(found)
