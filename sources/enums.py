"""Codes of sources."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SourceKind(models.TextChoices):
    """What kind of source a document is."""

    AGREEMENT_TEXT = "agreement_text", _("text of an agreement")
    OFFICIAL_GAZETTE = "official_gazette", _("official gazette")
    NATIONAL_REGISTER = "national_register", _("national register")
    CITY_REGISTER = "city_register", _("register of a city")
    CITY_WEBSITE = "city_website", _("website of a city")
    NETWORK_WEBSITE = "network_website", _("website of a network")
    COUNCIL_MINUTES = "council_minutes", _("minutes of a council")
    LAW_OR_REGULATION = "law_or_regulation", _("law or regulation")
    COURT_DECISION = "court_decision", _("decision of a court")
    PRESS_RELEASE = "press_release", _("press release")
    NEWS = "news", _("news")
    SCHOLARLY_ARTICLE = "scholarly_article", _("scholarly article")
    BOOK = "book", _("book")
    THESIS = "thesis", _("thesis")
    DATASET = "dataset", _("data set")
    ENCYCLOPEDIA = "encyclopedia_or_wiki", _("encyclopedia or wiki")
    ARCHIVE_DOCUMENT = "archive_document", _("document of an archive")
    INTERVIEW = "interview", _("interview")
    SOCIAL_MEDIA = "social_media", _("social media")
    CONVENTION = "convention", _("convention")
    DECLARATION = "declaration", _("declaration")
    RESOLUTION = "resolution", _("resolution")
    STRATEGY = "strategy", _("concept or strategy")
    ACTION_PLAN = "action_plan", _("action plan")
    STATUTE = "statute", _("statute")
    REPORT = "report", _("report")
    LETTER = "letter", _("letter")
    ABSTRACT = "abstract", _("abstract")


class DocumentRelation(models.TextChoices):
    """What a document is or does to another."""

    REPLACES = "replaces", _("replaces")
    IMPLEMENTS = "implements", _("carries out")
    BASED_ON = "based_on", _("is based on")
    VERSION_OF = "version_of", _("is a language version of")
    ABSTRACT_OF = "abstract_of", _("is an abstract of")
    DUPLICATE_OF = "duplicate_of", _("is a duplicate of")
    PERHAPS_SAME = "perhaps_same", _("is perhaps the same as")
    CITED_IN = "cited_in", _("is cited in")


# The same, told of the other document.
INVERSE = {
    DocumentRelation.REPLACES: _("is replaced by"),
    DocumentRelation.IMPLEMENTS: _("is carried out by"),
    DocumentRelation.BASED_ON: _("is the basis of"),
    DocumentRelation.VERSION_OF: _("has the language version"),
    DocumentRelation.ABSTRACT_OF: _("has the abstract"),
    DocumentRelation.DUPLICATE_OF: _("has the duplicate"),
    DocumentRelation.PERHAPS_SAME: _("is perhaps the same as"),
    DocumentRelation.CITED_IN: _("cites"),
}


class MayShow(models.TextChoices):
    """What readers may see of a document, by its licence and its author's rights."""

    WHOLE = "whole", _("all of it")
    QUOTES = "quotes", _("quotes, with a few lines around")
    NOTHING = "nothing", _("nothing but that it is the source")


class Stance(models.TextChoices):
    """How a source stands to a value."""

    SUPPORTS = "supports", _("supports it")
    CONTRADICTS = "contradicts", _("says otherwise")
    MENTIONS = "mentions", _("mentions it")


class Translator(models.TextChoices):
    """Who translated a quote."""

    HUMAN = "human", _("a person")
    MACHINE_REVIEWED = "machine_reviewed", _("a machine, reviewed by a person")
    MACHINE_UNREVIEWED = "machine_unreviewed", _("a machine, not reviewed")


class ConnectorKind(models.TextChoices):
    """From where the program takes a register by itself."""

    ADDRESS = "address", _("a file at an address")
    WIKIDATA = "wikidata", _("Wikidata's twinnings")
