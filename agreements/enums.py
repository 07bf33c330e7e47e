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
