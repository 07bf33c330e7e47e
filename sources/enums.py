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
