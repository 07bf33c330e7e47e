"""The API's root: every endpoint in one list."""

from rest_framework.routers import DefaultRouter

from actors.api.countries import CountryViews
from actors.api.groups import CountryGroupViews
from actors.api.official_sources import OfficialSourceViews
from actors.api.persons import PersonViews
from actors.api.views import CityViews, OrganisationViews, RegionViews, ResolutionViews, SuggestionViews
from agreements.api.approval import ApprovalRuleViews
from agreements.api.engagements import EngagementViews
from agreements.api.negotiations import NegotiationViews
from agreements.api.years import AgreementYearViews
from explore.api.agreements import AgreementViews
from explore.api.member_registers import MemberDiscrepancyViews
from explore.api.pairs import PairViews
from explore.api.registers import CoverageViews, DiscrepancyViews
from explore.api.views import DocumentViews
from intake.api.imports import ImportViews
from intake.api.registers import RegisterViews
from networks.api.events import EventSeriesViews, NetworkEventViews
from networks.api.figures import EventShareViews, FunderViews
from networks.api.overlap import OverlapViews, ParticipationViews
from networks.api.programmes import ProgrammeViews
from networks.api.views import MembershipViews, MemberViews, NetworkViews, SeatViews
from statements.api.periods import ComparisonViews, PeriodViews
from statements.api.samples import SampleViews
from statements.api.views import CodingViews, FrameworkViews, StatementViews

router = DefaultRouter()
router.include_format_suffixes = False
router.register("actors/resolve", ResolutionViews, basename="actors-resolve")
router.register("actors/suggest", SuggestionViews, basename="actors-suggest")
router.register("agreement-years", AgreementYearViews, basename="agreement-years")
router.register("agreements", AgreementViews, basename="agreements")
router.register("approval-rules", ApprovalRuleViews, basename="approval-rules")
router.register("cities", CityViews, basename="cities")
router.register("codings", CodingViews, basename="codings")
router.register("comparisons", ComparisonViews, basename="comparisons")
router.register("countries", CountryViews, basename="countries")
router.register("country-groups", CountryGroupViews, basename="country-groups")
router.register("coverage", CoverageViews, basename="coverage")
router.register("discrepancies", DiscrepancyViews, basename="discrepancies")
router.register("documents", DocumentViews, basename="documents")
router.register("engagements", EngagementViews, basename="engagements")
router.register("event-shares", EventShareViews, basename="event-shares")
router.register("events", NetworkEventViews, basename="events")
router.register("frameworks", FrameworkViews, basename="frameworks")
router.register("funders", FunderViews, basename="funders")
router.register("imports", ImportViews, basename="imports")
router.register("member-discrepancies", MemberDiscrepancyViews, basename="member-discrepancies")
router.register("memberships", MembershipViews, basename="memberships")
router.register("negotiations", NegotiationViews, basename="negotiations")
router.register("networks", NetworkViews, basename="networks")
router.register("networks/(?P<public_id>[a-z0-9-]+)/members", MemberViews, basename="network-members")
router.register("networks/(?P<public_id>[a-z0-9-]+)/overlap", OverlapViews, basename="network-overlap")
router.register("official-sources", OfficialSourceViews, basename="official-sources")
router.register("organisations", OrganisationViews, basename="organisations")
router.register("pairs", PairViews, basename="pairs")
router.register("participation", ParticipationViews, basename="participation")
router.register("periods", PeriodViews, basename="periods")
router.register("persons", PersonViews, basename="persons")
router.register("programmes", ProgrammeViews, basename="programmes")
router.register("regions", RegionViews, basename="regions")
router.register("registers", RegisterViews, basename="registers")
router.register("samples", SampleViews, basename="samples")
router.register("seats", SeatViews, basename="seats")
router.register("series", EventSeriesViews, basename="series")
router.register("statements", StatementViews, basename="statements")

urlpatterns = router.urls
