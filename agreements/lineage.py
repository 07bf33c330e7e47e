"""What the texts of an agreement do to others, and others to them, as its page and the API show it."""

from dataclasses import dataclass

from agreements.enums import INVERSE, InstrumentRelation
from agreements.models import Agreement, Instrument, InstrumentLink


@dataclass(frozen=True)
class Relation:
    """What a text has to do with another one."""

    link: InstrumentLink
    is_active: bool
    """Whether the text does it to the other; else the other does it to the text."""
    number: int | None
    """The place of the other among the texts of the same agreement, from 1; None: it is of another agreement."""

    @property
    def other(self) -> Instrument:
        """The other text."""
        return self.link.target if self.is_active else self.link.source

    @property
    def label(self) -> str:
        """What it does, or what is done to it, in words."""
        return str(
            self.link.get_relation_display() if self.is_active else INVERSE[InstrumentRelation(self.link.relation)]
        )


def relations(agreement: Agreement) -> dict[int, list[Relation]]:
    """Key of each text → what it has to do with others; of an agreement made with_facts(), no query."""
    texts = list(agreement.instruments.all())
    places = {text.pk: place for place, text in enumerate(texts, start=1)}
    return {
        text.pk: [
            *(Relation(link, True, places.get(link.target_id)) for link in text.links.all()),
            *(Relation(link, False, places.get(link.source_id)) for link in text.links_to_it.all()),
        ]
        for text in texts
    }
