"""Codes of actors."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ActorKind(models.TextChoices):
    """What an actor is. A city that is also a region is two actors."""

    CITY = "city", _("city")
    REGION = "region", _("region")
    ORGANISATION = "organisation", _("organisation")
    NETWORK = "network", _("network")


class NameLanguage(models.TextChoices):
    """Languages a name can be marked with (ISO 639-1); empty where the source does not say.

    The first four are the interface's; the others are those in which a source of ours names places.
    """

    EN = "en", _("English")
    ES = "es", _("Spanish")
    PT = "pt", _("Portuguese")
    RU = "ru", _("Russian")
    FR = "fr", _("French")
    DE = "de", _("German")
    UNKNOWN = "", _("not stated")


class NameKind(models.TextChoices):
    """What a name is to its actor."""

    OFFICIAL = "official", _("official")
    EXONYM = "exonym", _("exonym")
    ALIAS = "alias", _("other spelling")
    HISTORICAL = "historical", _("former name")
    ABBREVIATION = "abbreviation", _("abbreviation")
    ERROR = "error", _("error of a source")
    MISTAKEN = "mistaken", _("error of a source, not looked up")


class MatchedAs(models.TextChoices):
    """How an actor answers to what was typed."""

    EXACT = "exact", _("called so")
    PREFIX = "prefix", _("begins so")
    KEYBOARD = "keyboard", _("typed in another keyboard layout")
    TYPO = "typo", _("spelt nearly so")


class IdentifierScheme(models.TextChoices):
    """Who gives an identifier."""

    GEONAMES = "geonames", "GeoNames"
    ISO3166_2 = "iso3166-2", "ISO 3166-2"
    WIKIDATA = "wikidata", "Wikidata"
    LOCODE = "locode", "UN/LOCODE"
    NATIONAL = "national", _("national code")


# How an identifier of a scheme is written; a national code stands behind the code of its country.
IDENTIFIER_FORMS = {
    IdentifierScheme.GEONAMES: r"^\d+$",
    IdentifierScheme.ISO3166_2: r"^[A-Z]{2}-[A-Z0-9]{1,3}$",
    IdentifierScheme.WIKIDATA: r"^Q[1-9]\d*$",
    IdentifierScheme.LOCODE: r"^[A-Z]{2}[A-Z2-9]{3}$",
    IdentifierScheme.NATIONAL: r"^[A-Z]{2}:\S+$",
}


class CountryGroupKind(models.TextChoices):
    """Why countries are counted together."""

    BLOC = "bloc", _("bloc")
    AREA = "area", _("area of the world")
    CLASSIFICATION = "classification", _("classification of an author")


class OfficialSourceKind(models.TextChoices):
    """What an actor publishes, from which facts may be taken."""

    WEBSITE = "website", _("website")
    PORTAL = "portal", pgettext_lazy("kind of source", "portal")
    REPORT = "official_report", _("official report")
    STATISTICS = "statistics", _("statistics")
    NEWS = "news", pgettext_lazy("kind of source", "news")


class SuccessionKind(models.TextChoices):
    """How one actor came of another."""

    MERGED = "merged", _("merged with others into it")
    ABSORBED = "absorbed", _("absorbed by it")
    SPLIT = "split", _("split into it and others")
    REPLACED = "replaced", _("replaced by it")
    GAVE_RISE = "gave_rise", _("gave rise to it, and went on")
