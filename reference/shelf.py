"""How entries of the data files become rows: written where they are new or corrected, never over a person's work."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Model

from actors.models import Actor, Country
from core.changes import record_change
from core.history import touched_by_people
from core.models import Change
from networks.models import Body
from sources.enums import Stance
from sources.models import Citation, Document, Evidence

M = TypeVar("M", bound=Model)
_PLACE = re.compile(r"(?P<paper>\S+) (?P<place>.{1,40})")


class UnknownEntry(ValueError):
    """An entry names something that is in no data file and not in the database; the message says what and where."""


@dataclass
class Shelf:
    """One loading: what is there already, what was written, what had to be left out.

    A row is known by its natural key. One that a person changed, deleted or made is left as it is, and so is what
    hangs on a row that was deleted.
    """

    at: datetime
    written: Counter[str] = field(default_factory=Counter)
    left_out: list[str] = field(default_factory=list)
    """Facts about actors that are not here: more cities may bring them."""
    papers: dict[str, Document] = field(default_factory=dict)
    """By what the files call them."""
    _touched: dict[tuple[type[Model], tuple[str, ...]], set[tuple[Any, ...]]] = field(default_factory=dict)
    _changed: list[tuple[type[Model], str]] = field(default_factory=list)

    def show(self, model: type[M], public_id: str, **said: Any) -> M | None:
        """As put(), by its public id; a new record is shown to readers, one that a person withdrew stays so."""
        return self.put(model, {"public_id": public_id}, at_first={"published_at": self.at}, **said)

    def put(
        self, model: type[M], key: dict[str, Any], *, at_first: dict[str, Any] | None = None, **said: Any
    ) -> M | None:
        """The row with this key, as the files have it, or as a person left it; None where a person deleted it.

        What a row has `at_first` is not looked at again.
        """
        manager = model._default_manager
        unsaid = [name for name, value in key.items() if value is None]
        stated = {name: value for name, value in key.items() if value is not None}
        record = manager.filter(**stated, **{f"{name}__isnull": True for name in unsaid}).first()
        if self._is_touched(model, key):
            return record
        if record is None:
            record = manager.create(**stated, **said, **(at_first or {}))
        else:
            new = {name: value for name, value in said.items() if getattr(record, name) != value}
            if not new:
                return record
            for name, value in new.items():
                setattr(record, name, value)
            record.save()
        self.written[str(model._meta.verbose_name_plural)] += 1
        return record

    def cite(
        self, citations: type[Citation], record: str, cited: Model, places: Sequence[str | dict[str, str]]
    ) -> None:
        """Let a row rest on places of papers, as “S0 541, table 1”; `record` is the key of a citation to its row.

        A place of one value says which, and what it has to say of that.
        """
        for place in places:
            if isinstance(place, str):
                self.put(citations, {record: cited, "evidence": self.evidence(place), "field": ""})
                continue
            why = place.get("followed", "")
            self.put(
                citations,
                {record: cited, "evidence": self.evidence(place["at"]), "field": place["field"]},
                says=place.get("says", ""),
                stance=place.get("stance", Stance.SUPPORTS.value),
                is_preferred=bool(why),
                why=why,
            )

    def evidence(self, place: str) -> Evidence:
        """A place in a paper. Raises UnknownEntry."""
        match = _PLACE.fullmatch(place)
        if match is None or match["paper"] not in self.papers:
            raise UnknownEntry(f"“{place}”: write a paper of the files and the place in it: S0 541.")
        key = {"document": self.papers[match["paper"]], "capture": None, "exact": "", "page_label": match["place"]}
        known = Evidence.objects.filter(**key).order_by("pk").first()
        if known is None:
            known = Evidence.objects.create(**key)
            self.written[str(Evidence._meta.verbose_name_plural)] += 1
        return known

    def actor(self, said: str, why: str) -> Actor | None:
        """The actor that an entry names by its public id, a name after it for the reader; None is noted."""
        found = Actor.objects.filter(public_id=said.partition(" ")[0]).first()
        if found is None:
            self.left_out.append(f"{why}: {said} is not here.")
        return found

    def body(self, public_id: str, why: str) -> Body | None:
        """The body of a network that an entry names; None for none and for one that a person deleted.

        Raises UnknownEntry.
        """
        found = Body.objects.filter(public_id=public_id).first()
        if found is None and public_id and not self._is_touched(Body, {"public_id": public_id}):
            raise UnknownEntry(f"{why}: there is no body {public_id}.")
        return found

    def country(self, code: str, why: str) -> Country:
        """The country of a code. Raises UnknownEntry."""
        found = Country.objects.filter(code=code).first()
        if found is None:
            raise UnknownEntry(f"{why}: there is no country {code}.")
        return found

    def changes(self, model: type[Model], public_id: str, *, before: int) -> None:
        """Note that something of a record has changed if more rows are written than before."""
        if self.so_far > before and (model, public_id) not in self._changed:
            self._changed.append((model, public_id))

    @property
    def so_far(self) -> int:
        """The rows written."""
        return sum(self.written.values())

    def tell(self) -> None:
        """Write the noted changes to the outbox."""
        for model, public_id in self._changed:
            record_change(record=model, public_id=public_id, kind=Change.Kind.UPDATED, by_id=None, at=self.at)

    def _is_touched(self, model: type[Model], key: dict[str, Any]) -> bool:
        columns = tuple(model._meta.get_field(name).attname for name in key)  # type: ignore[union-attr]  # no relation from elsewhere
        if (model, columns) not in self._touched:
            self._touched[model, columns] = touched_by_people(model, *columns)
        return (
            tuple(value.pk if isinstance(value, Model) else value for value in key.values())
            in self._touched[model, columns]
        )
