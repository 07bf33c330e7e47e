"""What networks, and all that is told of them, rest on: the tables of citations, with the values cited for."""

from networks.models import (
    BodyCitation,
    EventSeriesCitation,
    FundingCitation,
    MembershipCitation,
    NetworkCitation,
    NetworkEventCitation,
    ProgrammeCitation,
    ProgrammePartnerCitation,
    SeatCitation,
)
from sources.citing import Cites

OF_NETWORK = Cites(
    NetworkCitation, "network", "network", ("kinds", "founded", "founding_act", "seat", "aims", "topics", "website")
)
OF_BODY = Cites(
    BodyCitation, "body", "body", ("kind", "name", "composition", "topics", "part_of", "replaced_by", "since", "until")
)
OF_SEAT = Cites(SeatCitation, "seat", "seat__body", ("office", "actor", "person", "since", "until"))
OF_MEMBERSHIP = Cites(
    MembershipCitation, "membership", "membership", ("category", "admission", "joined", "left", "statuses")
)
OF_PROGRAMME = Cites(
    ProgrammeCitation,
    "programme",
    "programme",
    ("kind", "name", "lead", "part_of", "since", "until", "months", "aims", "topics", "places"),
)
OF_PARTNER = Cites(
    ProgrammePartnerCitation, "programme_partner", "programme_partner__programme", ("actor", "name_as_printed", "role")
)
OF_FUNDING = Cites(
    FundingCitation, "funding", "funding__programme", ("amount", "currency", "date", "funder", "purpose")
)
OF_SERIES = Cites(EventSeriesCitation, "event_series", "event_series", ("kind", "name", "frequency"))
OF_EVENT = Cites(
    NetworkEventCitation,
    "network_event",
    "network_event",
    ("kind", "name", "edition", "date", "place", "host", "meetings", "participants", "outcomes", "programme"),
)
