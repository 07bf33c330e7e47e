"""The loading of all data files: in one transaction, repeatable, never over a person's work."""

from datetime import datetime
from pathlib import Path

from django.db import transaction

from reference.files import DATA, read
from reference.shelf import Shelf
from reference.writing.actors import (
    write_offices,
    write_official_sources,
    write_organisations,
    write_persons,
    write_places,
)
from reference.writing.agreements import write_agreements
from reference.writing.comparing import write_comparisons, write_periods, write_samples
from reference.writing.engagements import write_engagements
from reference.writing.negotiations import write_negotiations
from reference.writing.networks import write_networks
from reference.writing.papers import write_documents, write_of_papers, write_papers
from reference.writing.programmes import write_events, write_programmes, write_series
from reference.writing.statements import write_codings, write_statements

# Each section with its writer, in this order: each rests on what stands before it.
SECTIONS = (
    ("papers", write_papers),
    ("places", write_places),
    ("organisations", write_organisations),
    ("persons", write_persons),
    ("networks", write_networks),
    ("persons", write_offices),
    ("official_sources", write_official_sources),
    ("programmes", write_programmes),
    ("series", write_series),
    ("events", write_events),
    ("agreements", write_agreements),
    ("documents", write_documents),
    ("papers", write_of_papers),
    ("negotiations", write_negotiations),
    ("engagements", write_engagements),
    ("statements", write_statements),
    ("codings", write_codings),
    ("periods", write_periods),
    ("samples", write_samples),
    ("comparisons", write_comparisons),
)


@transaction.atomic
def load_reference(*, at: datetime, folder: Path = DATA) -> Shelf:
    """Bring the database up to the data files; what was written and what was left out is on the shelf.

    Raises files.UnfitFile and shelf.UnknownEntry: then nothing is written.
    """
    facts, shelf = read(folder), Shelf(at)
    for section, write in SECTIONS:
        write(shelf, facts.get(section, {}))
    shelf.tell()
    return shelf
