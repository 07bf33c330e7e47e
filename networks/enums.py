"""Codes of networks and memberships (docs/data-model/networks.md says where each comes from)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class NetworkKind(models.TextChoices):
    """What a network is."""

    GLOBAL_ASSOCIATION = "global_association", _("global association")
    REGIONAL_ASSOCIATION = "regional_association", _("regional association")
    NATIONAL_ASSOCIATION = "national_association", _("national association")
    THEMATIC_NETWORK = "thematic_network", _("thematic network")
    METROPOLITAN_NETWORK = "metropolitan_network", _("network of metropolises")
    CAPITAL_CITIES_ASSEMBLY = "capital_cities_assembly", _("assembly of capital cities")
    TWIN_CITY_ASSOCIATION = "twin_city_association", _("association of twin cities")
    INTEGRATION_BLOC_NETWORK = "integration_bloc_network", _("network of an integration bloc")
    EUROREGION = "euroregion", _("euroregion")
    PROJECT_CONSORTIUM = "project_consortium", _("project consortium")
    CAMPAIGN_OR_PLEDGE = "campaign_or_pledge", _("campaign or pledge")
    LANGUAGE_OR_HERITAGE_NETWORK = "language_or_heritage_network", _("network of a language or a heritage")
    INTEGRATION_BLOC = "integration_bloc", _("integration bloc")
    INTERGOVERNMENTAL = "intergovernmental_organisation", _("intergovernmental organisation")
    COUNCIL = "council", pgettext_lazy("kind of network", "council")
    FORUM = "forum", pgettext_lazy("kind of network", "forum")
    MACROREGION = "macroregion", _("macroregion")
    CULTURAL_REGION = "cultural_region", _("cultural region")
    PORTAL = "portal", pgettext_lazy("kind of network", "portal")


class MembershipCategory(models.TextChoices):
    """As what a member belongs."""

    FULL = "full", _("full member")
    FOUNDING = "founding", _("founding member")
    INITIATOR = "initiator", _("initiator")
    LOCAL_GOVERNMENT_MEMBER = "local_government_member", _("local government member")
    SUB_REGIONAL_SECTION = "sub_regional_section", _("sub-regional section")
    INTERNATIONAL_ORGANISATION = "international_organisation", _("international organisation")
    ASSOCIATE = "associate", _("associate member")
    COLLABORATING = "collaborating", _("collaborating member")
    OBSERVER = "observer", _("observer")
    HONORARY = "honorary", _("honorary member")
    CORPORATE_PARTNER = "corporate_partner", _("corporate partner")
    CANDIDATE = "candidate", _("candidate")


# Who stands so is no member: not yet, or only before there was a network.
NO_MEMBERS = (MembershipCategory.CANDIDATE, MembershipCategory.INITIATOR)


class MembershipStatus(models.TextChoices):
    """How a membership stands in a while."""

    APPLIED = "applied", _("applied")
    ADMITTED = "admitted", _("admitted")
    ACTIVE = "active", _("active")
    IN_ARREARS = "in_arrears", _("in arrears")
    SUSPENDED = "suspended", _("suspended")
    WITHDRAWN = "withdrawn", pgettext_lazy("membership", "withdrawn")
    EXPELLED = "expelled", _("expelled")
    LAPSED = "lapsed", _("lapsed")
    CITY_CEASED = "city_ceased", _("city ceased to be")


class Admission(models.TextChoices):
    """How a member was admitted."""

    ASSEMBLY_DECISION = "assembly_decision", _("by decision of the assembly")
    BOARD_DECISION = "board_decision", _("by decision of the board")
    PAYMENT_BASED = "payment_based", _("by paying the fee")


class BodyKind(models.TextChoices):
    """What a body of a network is."""

    ASSEMBLY_OR_CONGRESS = "assembly_or_congress", _("assembly or congress")
    SUMMIT_OF_HEADS_OF_GOVERNMENT = "summit_of_heads_of_government", _("summit of heads of government")
    WORLD_OR_GENERAL_COUNCIL = "world_or_general_council", _("world or general council")
    EXECUTIVE_BUREAU_OR_BOARD = "executive_bureau_or_board", _("executive bureau or board")
    PRESIDENCY = "presidency", _("presidency")
    VICE_PRESIDENCY = "vice_presidency", _("vice-presidency")
    EXECUTIVE_DIRECTORATE = "executive_directorate", _("executive directorate")
    EXECUTIVE_SECRETARIAT = "executive_secretariat", _("executive secretariat")
    PERMANENT_TECHNICAL_SECRETARIAT = "permanent_technical_secretariat", _("permanent technical secretariat")
    THEMATIC_UNIT = "thematic_unit", _("thematic unit")
    COMMITTEE = "committee", _("committee")
    COMMISSION = "commission", _("commission")
    WORKING_GROUP = "working_group", _("working group")
    REGIONAL_SECTION = "regional_section", _("regional section")
    CONSULTATIVE_FORUM = "consultative_forum", _("consultative forum")
    COURT_OR_AUDIT = "court_or_audit", _("court or audit")
    FUND_OR_PROGRAMME = "fund_or_programme", _("fund or programme")
    ADVISORY_BOARD = "advisory_board", _("advisory board")


class Permanence(models.TextChoices):
    """For how long a body is set up."""

    STANDING = "standing", pgettext_lazy("body of a network", "standing")
    AD_HOC = "ad_hoc", pgettext_lazy("body of a network", "ad hoc")


class BodyLevel(models.TextChoices):
    """Whose representatives meet in a body."""

    GOVERNMENTS = "governments", _("governments of states")
    REGIONS = "regions", pgettext_lazy("body of a network", "regions")
    MUNICIPALITIES = "municipalities", _("municipalities")
    MIXED = "mixed", pgettext_lazy("body of a network", "several levels")


class SeatOffice(models.TextChoices):
    """As what somebody sits in a body."""

    PRESIDENT = "president", _("president")
    CO_PRESIDENT = "co_president", _("co-president")
    VICE_PRESIDENT = "vice_president", _("vice-president")
    EXECUTIVE_SECRETARY = "executive_secretary", _("executive secretary")
    SECRETARY_GENERAL = "secretary_general", _("secretary general")
    TREASURER = "treasurer", _("treasurer")
    COORDINATOR = "coordinator", _("coordinator")
    SUB_COORDINATOR = "sub_coordinator", _("sub-coordinator")
    BOARD_MEMBER = "board_member", _("member")
    DELEGATE = "delegate", _("delegate")
    HOST_CITY = "host_city", _("host city")


class ProgrammeKind(models.TextChoices):
    """What is carried out over some time, with aims and means of its own."""

    PROGRAMME = "programme", _("programme")
    PROJECT = "project", _("project")
    LINE = "line", pgettext_lazy("part of a programme", "line of action")
    CALL = "call", pgettext_lazy("of a programme", "call for projects")
    FUND = "fund", _("fund")
    LABORATORY = "laboratory", _("laboratory")


class PartnerRole(models.TextChoices):
    """What somebody does in a programme."""

    LEAD = "lead", _("lead")
    PARTNER = "partner", _("partner")
    FUNDER = "funder", _("funder")
    IMPLEMENTER = "implementer", _("implementer")
    HOST = "host", pgettext_lazy("of a programme or an event", "host")
    BENEFICIARY = "beneficiary", _("beneficiary")


class AmountQualifier(models.TextChoices):
    """How a source states a sum."""

    EXACTLY = "exactly", pgettext_lazy("sum of money", "exactly")
    MORE_THAN = "more_than", pgettext_lazy("sum of money", "more than")
    ABOUT = "about", pgettext_lazy("sum of money", "about")
    AT_MOST = "at_most", pgettext_lazy("sum of money", "at most")


class AmountBasis(models.TextChoices):
    """For how long a sum is."""

    TOTAL = "total", pgettext_lazy("sum of money", "in all")
    PER_YEAR = "per_year", pgettext_lazy("sum of money", "a year")


class EventKind(models.TextChoices):
    """What people meet for."""

    SUMMIT = "summit", _("summit")
    CONGRESS = "congress", _("congress")
    ASSEMBLY = "assembly", _("assembly")
    FORUM = "forum", _("forum")
    CONFERENCE = "conference", _("conference")
    SEMINAR = "seminar", _("seminar")
    MEETING = "meeting", _("meeting")
    TRAINING = "training", _("training")
    FESTIVAL = "festival", _("festival")
    GAMES = "games", pgettext_lazy("kind of event", "games")


class ParticipantRole(models.TextChoices):
    """As what somebody takes part in an event."""

    ORGANISER = "organiser", _("organiser")
    CO_ORGANISER = "co_organiser", _("co-organiser")
    HOST = "host", pgettext_lazy("of a programme or an event", "host")
    SUPPORTER = "supporter", _("supporter")
    PARTICIPANT = "participant", _("participant")


class OutcomeKind(models.TextChoices):
    """What a paper is that came of an event."""

    DECLARATION = "declaration", _("declaration")
    RESOLUTION = "resolution", _("resolution")
    PLAN = "plan", _("plan")
    AGREEMENT = "agreement", _("agreement")
    LETTER = "letter", _("letter")
    REPORT = "report", _("report")
