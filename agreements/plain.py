"""Spells of agreements that were made by the thousand: of the plain ones among them, without making a record of each.

Plain is an agreement whose story is its acts alone: no texts, no attestations, no act of one party, nothing stored yet.
What is folded from the same acts is folded once.
"""

from collections.abc import Collection, Iterator
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from django.db import connection

from agreements.enums import ActKind, AgreementStatus
from agreements.status import Deed, Spell, spells, status_on
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
    told = {pk: its_spells for pk, status, (now, its_spells) in _folded(ids, on) if status == now}
    if not told:
        return set()
    with connection.cursor() as cursor, cursor.copy(_SPELLS) as copying:
        for pk, its_spells in told.items():
            for spell in its_spells:
                copying.write_row((pk, spell.start, spell.end, spell.status, spell.perhaps, spell.presumed or ""))
    return set(told)


_Folded = tuple[str, tuple[Spell, ...]]


def _folded(ids: Collection[int], on: date) -> Iterator[tuple[int, str, _Folded]]:
    """Key, stored status, and what is folded from the acts."""
    with connection.cursor() as cursor:
        cursor.execute(_PLAIN, {"ids": list(ids)})
        rows = cursor.fetchall()
    for (pk, status, parties), acts in groupby(rows, key=itemgetter(0, 1, 2)):
        yield pk, status, _fold(tuple(act[3:] for act in acts), parties, on)


@lru_cache(maxsize=500)
def _fold(told: _Told, parties: int, on: date) -> _Folded:
    deeds = [
        Deed(ActKind(kind), None, earliest, latest, sequence, place, AgreementStatus(reported) if reported else None)
        for place, (kind, reported, earliest, latest, sequence) in enumerate(told)
    ]
    # An act of all is of each in the same way, whoever they are.
    some = range(parties)
    return status_on(on, deeds, some).value, tuple(with_presumptions(spells(deeds, some), ()))
