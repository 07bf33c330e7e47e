"""Codes of agreements (docs/data-model/agreements.md says where each comes from)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgreementKind(models.TextChoices):
    """What kind of tie an agreement makes."""

    TWINNING = "twinning", _("twinning")
    FRIENDSHIP = "friendship", _("friendship")
    COOPERATION = "cooperation", _("cooperation")
    PROJECT_PARTNERSHIP = "project_partnership", _("project partnership")
    CONTACT = "contact", _("contact")
    DEVELOPMENT_COOPERATION = "development_cooperation", _("development cooperation")
    CROSS_BORDER = "cross_border", _("cross-border cooperation")
    INTERREGIONAL = "interregional", _("interregional cooperation")
    SECTORAL_TWINNING = "sectoral_twinning", _("sectoral twinning")


class AgreementStatus(models.TextChoices):
    """How a tie stands: always the sum of its acts (agreements.status), never typed."""

    PROPOSED = "proposed", _("proposed")
    NEGOTIATING = "negotiating", _("negotiating")
    AGREED_NOT_IN_FORCE = "agreed_not_in_force", _("agreed, not in force")
    ACTIVE = "active", _("in force")
    SUSPENDED = "suspended", _("suspended")
    FROZEN = "frozen", _("frozen")
    ENDED = "ended", _("ended")
    UNKNOWN = "unknown", _("unknown")


class PartyRole(models.TextChoices):
    """As what an actor takes part."""

    PARTY = "party", _("party")
    INITIATOR = "initiator", _("initiator")
    HOST = "host", _("host")
    ACCEDING_PARTY = "acceding_party", _("acceding party")
    DEPOSITARY = "depositary", _("depositary")
    GUARANTOR = "guarantor", _("guarantor")
    WITNESS = "witness", _("witness")
    OBSERVER = "observer", _("observer")
    FACILITATOR = "facilitator", _("facilitator")
    IMPLEMENTING_BODY = "implementing_body", _("implementing body")
    FUNDER = "funder", _("funder")
    BENEFICIARY = "beneficiary", _("beneficiary")
    ON_BEHALF_OF = "on_behalf_of", _("on whose behalf it is made")
    REGISTERING_AUTHORITY = "registering_authority", _("registering authority")
    PREDECESSOR = "predecessor", _("predecessor")
    SUCCESSOR = "successor", _("successor")


class ActKind(models.TextChoices):
    """What was done, by one party or by all."""

    PROPOSED = "proposed", _("proposed")
    NEGOTIATION_AUTHORISED = "negotiation_authorised", _("negotiation authorised")
    NATIONAL_OPINION_REQUESTED = "national_opinion_requested", _("opinion of the state requested")
    NATIONAL_OPINION_FAVOURABLE = "national_opinion_favourable", _("favourable opinion of the state")
    NATIONAL_OPINION_UNFAVOURABLE = "national_opinion_unfavourable", _("unfavourable opinion of the state")
    INITIALLED = "initialled", _("initialled")
    SIGNED = "signed_definitive", _("signed")
    SIGNED_SUBJECT_TO_APPROVAL = "signed_subject_to_approval", _("signed, subject to approval")
    APPROVED_BY_ASSEMBLY = "approved_by_assembly", _("approved by the assembly")
    APPROVED_BY_EXECUTIVE = "approved_by_executive", _("approved by the executive")
    NATIONAL_APPROVAL = "national_approval", _("approved by the state")
    DEEMED_APPROVAL = "deemed_approval", _("deemed approved")
    NOTIFIED = "notified", _("notified to the state")
    REGISTERED = "registered", _("registered")
    RATIFIED = "ratified", _("ratified")
    ACCEPTED = "accepted", _("accepted")
    ACCEDED = "acceded", _("acceded")
    SUCCEEDED = "succeeded", _("succeeded to it")
    PROVISIONALLY_APPLIED = "provisionally_applied", _("provisionally applied")
    ENTERED_INTO_FORCE = "entered_into_force", _("entered into force")
    RESERVATION_MADE = "reservation_made", _("reservation made")
    RESERVATION_WITHDRAWN = "reservation_withdrawn", _("reservation withdrawn")
    DECLARATION_MADE = "declaration_made", _("declaration made")
    OBJECTION_MADE = "objection_made", _("objection made")
    RENEWED = "renewed", _("renewed")
    VARIED = "varied", _("varied")
    REAFFIRMED = "reaffirmed", _("reaffirmed")
    CONFIRMED_EXISTING = "confirmed_existing", _("confirmed as existing")
    LISTED = "listed", _("listed")
    STATUS_REPORTED = "status_reported", _("reported to stand so")
    SUSPENDED = "suspended", _("suspended")
    FROZEN = "frozen", _("frozen")
    RESUMED = "resumed", _("resumed")
    WITHDRAWN = "withdrawn", _("withdrawn from")
    DENOUNCED = "denounced", _("denounced")
    TERMINATED = "terminated", _("terminated")
    DISSOLVED = "dissolved", _("dissolved")
    EXPIRED = "expired", _("expired")


class EndCause(models.TextChoices):
    """Why a tie was suspended or ended, where a source says."""

    EXPIRED = "expired", _("expired")
    MUTUAL_TERMINATION = "mutual_termination", _("ended by both")
    UNILATERAL_DENUNCIATION = "unilateral_denunciation", _("ended by one side")
    SUPERSEDED = "superseded", _("replaced by another")
    PARTY_CEASED = "party_ceased", _("a party ceased to exist")
    NATIONAL_ORDER = "national_order", _("order of the state")
    SANCTIONS_OR_WAR = "sanctions_or_war", _("sanctions or war")
    POLITICAL_DISPUTE = "political_dispute", _("political dispute")
    INACTIVITY = "inactivity", _("inactivity")
    NEVER_ENTERED_INTO_FORCE = "never_entered_into_force", _("never came into force")
    MEMBERSHIP_LAPSED = "membership_lapsed", _("membership lapsed")


class Formality(models.TextChoices):
    """In what form a tie was made."""

    SIGNED_TEXT = "signed_text", _("a signed text")
    EXCHANGE_OF_ACTS = "exchange_of_acts", _("acts of each side")
    ORAL_OR_CUSTOM = "oral_or_custom", _("spoken word or custom")
    UNILATERAL_ONLY = "unilateral_only", _("an act of one side")
    NONE = "none", _("none")


class LegalForce(models.TextChoices):
    """What binds the parties."""

    BINDING_INTERNATIONAL = "binding_international", _("binding, international law")
    BINDING_DOMESTIC = "binding_domestic", _("binding, law of a country")
    NON_BINDING = "non_binding", _("not binding")
    DISPUTED = "disputed", _("disputed")
    NOT_STATED = "not_stated", _("the text does not say")


class InstrumentKind(models.TextChoices):
    """What kind of text an instrument is."""

    TWINNING_AGREEMENT = "twinning_agreement", _("twinning agreement")
    COOPERATION_AGREEMENT = "cooperation_agreement", _("cooperation agreement")
    FRAMEWORK_AGREEMENT = "framework_agreement", _("framework agreement")
    SPECIFIC_AGREEMENT = "specific_agreement", _("implementing agreement")
    INTER_INSTITUTIONAL = "inter_institutional", _("inter-institutional agreement")
    MEMORANDUM = "memorandum", _("memorandum of understanding")
    LETTER_OF_INTENT = "letter_of_intent", _("letter of intent")
    PROTOCOL_OF_INTENT = "protocol_of_intent", _("protocol of intent")
    JOINT_DECLARATION = "joint_declaration", _("joint declaration")
    ACTION_PLAN = "action_plan", _("action plan")
    EXCHANGE_OF_LETTERS = "exchange_of_letters", _("exchange of letters")
    FOUNDING_ACT = "founding_act", _("founding act")
    CONVENTION = "convention", _("convention")
    EUROREGION_AGREEMENT = "euroregion_agreement", _("euroregion agreement")
    COUNCIL_RESOLUTION = "council_resolution", _("council resolution")
    AMENDMENT = "amendment", _("amendment")
    RENEWAL = "renewal", _("renewal")
    ACCESSION_INSTRUMENT = "accession_instrument", _("instrument of accession")
    TERMINATION_NOTICE = "termination_notice", _("notice of termination")


class Scope(models.TextChoices):
    """Between whom a tie is, by the level of its parties."""

    SUBNATIONAL = "subnational", _("between cities, regions and their bodies")
    MIXED = "mixed", _("with states among the parties")
    INTERSTATE = "interstate", _("between states, as context")


class Motive(models.TextChoices):
    """What moves the parties, by a source."""

    ECONOMIC = "economic", _("economic")
    CULTURAL = "cultural", _("cultural")
    POLITICAL_IDENTITY = "political_identity", _("political identity")
    ENVIRONMENTAL = "environmental", _("environmental")
    SECURITY_AND_RESCUE = "security_and_rescue", _("security and rescue")
    ADMINISTRATIVE_LEARNING = "administrative_learning", _("learning of administrations")
    DEVELOPMENT_AID = "development_aid", _("development aid")
    HISTORICAL_RECONCILIATION = "historical_reconciliation", _("reconciliation after history")
    DIASPORA = "diaspora", _("diaspora")
    SYMBOLIC_OR_CEREMONIAL = "symbolic_or_ceremonial", _("symbolic or ceremonial")
    INTEGRATION = "integration", _("integration")
    SEPARATIST = "separatist", _("separatist")
    FOREIGN_POLICY_INSTRUMENT = "foreign_policy_instrument", _("an instrument of foreign policy")


class Initiator(models.TextChoices):
    """Who set a tie going."""

    MAYOR_OR_GOVERNOR = "mayor_or_governor", _("mayor or governor")
    COUNCIL = "council", _("council")
    CENTRAL_GOVERNMENT = "central_government", _("central government")
    CIVIL_SOCIETY = "civil_society", _("civil society")
    BUSINESS = "business", _("business")
    DIASPORA = "diaspora", _("diaspora")
    NETWORK = "network", _("a network")
    EXTERNAL_PARTNER = "external_partner", _("a partner from outside")


class Presumption(models.TextChoices):
    """What the clauses of its text let presume of a tie that no act has ended or renewed."""

    EXPIRED = "expired", _("presumed expired")
    RENEWED = "renewed", _("presumed renewed")


class RenewalClause(models.TextChoices):
    """What a text says of the time after its term."""

    AUTOMATIC = "automatic", _("renewed by itself")
    BY_AGREEMENT = "by_agreement", _("renewed if the parties agree")
    NONE = "none", _("not renewed")


class InstrumentRelation(models.TextChoices):
    """What a text does to another."""

    AMENDS = "amends", _("amends")
    SUPERSEDES = "supersedes", _("supersedes")
    RENEWS = "renews", _("renews")
    IMPLEMENTS = "implements", _("implements")
    SUBSIDIARY_TO = "subsidiary_to", _("is subsidiary to")
    BASED_ON = "based_on", _("is based on")
    CITES = "cites", _("cites")
    ACCEDES_TO = "accedes_to", _("accedes to")
    SUSPENDS = "suspends", _("suspends")
    TERMINATES = "terminates", _("terminates")
    TRANSLATES = "translates", _("translates")


# The same, told of the other text.
INVERSE = {
    InstrumentRelation.AMENDS: _("amended by"),
    InstrumentRelation.SUPERSEDES: _("superseded by"),
    InstrumentRelation.RENEWS: _("renewed by"),
    InstrumentRelation.IMPLEMENTS: _("implemented by"),
    InstrumentRelation.SUBSIDIARY_TO: _("has as its subsidiary"),
    InstrumentRelation.BASED_ON: _("is the basis of"),
    InstrumentRelation.CITES: _("cited by"),
    InstrumentRelation.ACCEDES_TO: _("acceded to by"),
    InstrumentRelation.SUSPENDS: _("suspended by"),
    InstrumentRelation.TERMINATES: _("terminated by"),
    InstrumentRelation.TRANSLATES: _("translated as"),
}


class TextRelation(models.TextChoices):
    """What a text has to do with an actor or a body of a network."""

    ADOPTED_BY = "adopted_by", _("adopted by")
    ESTABLISHED = "established", _("established")
    REFORMED = "reformed", _("reformed")
    RECOGNISED = "recognised", _("recognised")


class Assertion(models.TextChoices):
    """What somebody says of a tie when asked."""

    CONFIRMS = "confirms", _("confirms it")
    DENIES = "denies", _("denies it")


class Attested(models.TextChoices):
    """Who stands by a tie: the sum of what was attested."""

    BOTH_SIDES = "both_sides", _("confirmed by both sides")
    ONE_SIDE = "one_side", _("claimed by one side")
    DENIED = "denied", _("denied by a side")
    THIRD_PARTY = "third_party", _("stated by others only")


class NegotiationLevel(models.TextChoices):
    """Who speaks at a negotiation."""

    TOP = "top", _("top level")
    DIPLOMATIC = "diplomatic", _("diplomatic level")
    EXPERT = "expert", _("expert level")


class MeetingMode(models.TextChoices):
    """How those who negotiate meet."""

    IN_PERSON = "in_person", _("in person")
    REMOTE = "remote", _("remotely")
    MIXED = "mixed", _("in person and remotely")
    LETTERS = "letters", _("by letters")


class NegotiationOutcome(models.TextChoices):
    """What a negotiation came to."""

    ONGOING = "ongoing", _("going on")
    AGREEMENT = "agreement", _("an agreement")
    DECLARATION = "declaration", _("a declaration")
    NONE = "none", _("nothing")
    BROKEN_OFF = "broken_off", _("broken off")
    REFUSED = "refused", _("refused")


class Sphere(models.TextChoices):
    """From where a participant of a negotiation comes; actors of several spheres make it multilevel."""

    SUBNATIONAL = "subnational", _("city or region")
    STATE = "state", _("state")
    INTERNATIONAL_ORGANISATION = "international_organisation", _("international organisation")
    NETWORK = "network", _("network")
    BUSINESS = "business", _("business")
    SCIENCE = "science", _("science")
    CIVIL_SOCIETY = "civil_society", _("civil society")


class NegotiationFormat(models.TextChoices):
    """How many sides negotiate, and from how many levels: always computed (agreements.formats), never typed."""

    BILATERAL = "bilateral", _("bilateral")
    MULTILATERAL = "multilateral", _("multilateral")
    MULTILEVEL = "multilevel", _("multilevel")


class RelationToState(models.TextChoices):
    """How a position relates to that of the participant's state."""

    SAME = "same", _("the same as the state's")
    DIFFERS = "differs", _("differs from the state's")
    OPPOSED = "opposed", _("opposed to the state's")
    NOT_STATED = "not_stated", _("not stated")


class PositionShaper(models.TextChoices):
    """What shapes a position of a city or region."""

    DEGREE_OF_FREEDOM = "degree_of_freedom", _("the freedom that its state leaves it")
    ECONOMIC_WEIGHT = "economic_weight", _("its economic weight")
    HEADS_OWN_POSITION = "heads_own_position", _("its head's own position")


class EngagementKind(models.TextChoices):
    """What a tie, or those who may make one, did."""

    OUTGOING_DELEGATION = "outgoing_delegation", _("delegation sent")
    INCOMING_DELEGATION = "incoming_delegation", _("delegation received")
    OFFICIAL_MEETING = "official_meeting", _("official meeting")
    VIDEO_MEETING = "video_meeting", _("video meeting")
    MEETING_REFUSED = "meeting_refused", _("meeting refused")
    SIGNING_CEREMONY = "signing_ceremony", _("signing ceremony")
    NETWORK_EVENT_HOSTED = "network_event_hosted", _("event of a network hosted")
    NETWORK_EVENT_ATTENDED = "network_event_attended", _("event of a network attended")
    SUMMIT_OR_FORUM = "summit_or_forum", _("summit or forum")
    PROJECT = "project", _("project")
    TECHNICAL_EXCHANGE = "technical_exchange", _("technical exchange")
    TRAINING = "training", _("training")
    CULTURAL_EVENT = "cultural_event", _("cultural event")
    YOUTH_EXCHANGE = "student_or_youth_exchange", _("exchange of students or youth")
    BUSINESS_MISSION = "business_mission", _("business mission")
    TRADE_FAIR = "trade_fair", _("trade fair")
    AID_OR_DONATION = "aid_or_donation", _("aid or donation")
    STATEMENT_OR_LETTER = "statement_or_letter", _("statement or letter")
    JOINT_WORKING_GROUP = "joint_working_group", _("joint working group")
    OFFICE_OPENED = "representative_office_opened", _("representative office opened")
    OFFICE_CLOSED = "representative_office_closed", _("representative office closed")


class EngagementRole(models.TextChoices):
    """As what somebody takes part in an engagement."""

    PARTICIPANT = "participant", _("participant")
    HOST = "host", _("host")
    GUEST = "guest", _("guest")
    ORGANISER = "organiser", _("organiser")
    FUNDER = "funder", _("funder")
    BENEFICIARY = "beneficiary", _("beneficiary")
    REFUSED = "refused", _("who refused")


class ResultKind(models.TextChoices):
    """What came of an engagement."""

    JOINT_VENTURE = "joint_venture", _("joint venture")
    INFRASTRUCTURE = "infrastructure", _("infrastructure")
    CONTRACT = "contract", _("contract")
    INVESTMENT = "investment", _("investment")
    AID = "aid", _("aid given")
    PUBLICATION = "publication", _("publication")
    OTHER = "other", _("other")
