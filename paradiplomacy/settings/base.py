"""Settings common to every way of running; what differs is in local, test and prod.

Everything a keeper of an installation may set comes from the environment and is listed in
docs/operations.md. A wrong value stops the start with a message that says how to mend it.
"""

from pathlib import Path
from typing import Any

import django_stubs_ext
import environ
from csp.constants import NONCE, NONE, SELF, UNSAFE_EVAL, UNSAFE_INLINE
from django.core.exceptions import ImproperlyConfigured
from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from paradiplomacy.settings.databases import broker_options, connection

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent.parent
env = environ.Env()

# --- applications ---------------------------------------------------------------------------------

INSTALLED_APPS = [
    "unfold.apps.BasicAppConfig",
    "paradiplomacy.apps.EditorsConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "pgtrigger",
    "pghistory",
    "axes",
    "csp",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "core",
    "accounts",
    "actors",
    "sources",
    "networks",
    "agreements",
    "statements",
    "intake",
    "explore",
    "reference",
    "paradiplomacy",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "paradiplomacy.middleware.admin_content_security",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "paradiplomacy.urls"
WSGI_APPLICATION = "paradiplomacy.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "paradiplomacy.context.site",
            ],
        },
    }
]

# --- people ---------------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = reverse_lazy("admin:login")
LOGIN_REDIRECT_URL = reverse_lazy("admin:index")
# Guessing locks the pair of account and address, so that nobody can lock an editor out from elsewhere.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = 1  # hours
AXES_VERBOSE = False

# --- languages and time ---------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español"), ("pt", "Português"), ("ru", "Русский")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# An address typed without a scheme is meant with https, as Django 6 will have it.
FORMS_URLFIELD_ASSUME_HTTPS = True

# --- files ----------------------------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT: Path | None = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
# A module that is no ES module keeps its name; only hashed names are kept in production.
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# --- database and queue ---------------------------------------------------------------------------

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"


def database(url: str) -> dict[str, Any]:
    """The DATABASES entry for a PostgreSQL address."""
    try:
        return connection(url)
    except ValueError as error:
        raise ImproperlyConfigured(str(error)) from error


def celery_settings(broker_url: str, databases: dict[str, Any]) -> dict[str, Any]:
    """Settings of the queue for a broker's address; pgmq lives in the default database."""
    return {
        "CELERY_BROKER_URL": broker_url,
        "CELERY_BROKER_TRANSPORT_OPTIONS": broker_options(broker_url, databases["default"]),
    }


# The Job row is the truth about a job; a message only says that there is one (docs/adr/0004).
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
# Remote control would leave two tables in pgmq for every reply queue, and its names are too long there.
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_SEND_TASK_EVENTS = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_DEFAULT_QUEUE = "paradiplomacy"
# A page that enqueues must not wait for a broker that is away: the sweep rings again.
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 1, "interval_start": 0, "interval_step": 0.1}

# --- the API --------------------------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["core.api.renderers.OrjsonRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "DEFAULT_FILTER_BACKENDS": ["core.api.filters.StrictFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "core.api.pagination.CursorPages",
    "DEFAULT_SCHEMA_CLASS": "core.api.schema.ProblemAwareSchema",
    "DEFAULT_VERSIONING_CLASS": None,
    "EXCEPTION_HANDLER": "core.api.problems.problem_response",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Paradiplomacy API",
    "DESCRIPTION": "What cities and regions agree with each other across borders, and the networks they belong to.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVERS": [{"url": "/", "description": "This installation"}],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "ENUM_NAME_OVERRIDES": {
        "ActorKind": "actors.enums.ActorKind",
        "AgreementKind": "agreements.enums.AgreementKind",
        "AgreementStatus": "agreements.enums.AgreementStatus",
        "ActKind": "agreements.enums.ActKind",
        "Reach": "agreements.typology.Reach",
        "InstrumentKind": "agreements.enums.InstrumentKind",
        "PartyRole": "agreements.enums.PartyRole",
        "NegotiationOutcome": "agreements.enums.NegotiationOutcome",
        "EngagementKind": "agreements.enums.EngagementKind",
        "EngagementRole": "agreements.enums.EngagementRole",
        "ResultKind": "agreements.enums.ResultKind",
        "IdentifierScheme": "actors.enums.IdentifierScheme",
        "CountryGroupKind": "actors.enums.CountryGroupKind",
        "NetworkKind": "networks.enums.NetworkKind",
        "MembershipCategory": "networks.enums.MembershipCategory",
        "MembershipStatus": "networks.enums.MembershipStatus",
        "BodyKind": "networks.enums.BodyKind",
        "BodyLevel": "networks.enums.BodyLevel",
        "BodyTurn": "networks.changes.BodyTurn",
        "Permanence": "networks.enums.Permanence",
        "AgreementTurn": "agreements.years.Turn",
        "SeatOffice": "networks.enums.SeatOffice",
        "ProgrammeKind": "networks.enums.ProgrammeKind",
        "PartnerRole": "networks.enums.PartnerRole",
        "AmountQualifier": "networks.enums.AmountQualifier",
        "AmountBasis": "networks.enums.AmountBasis",
        "EventKind": "networks.enums.EventKind",
        "ParticipantRole": "networks.enums.ParticipantRole",
        "OutcomeKind": "networks.enums.OutcomeKind",
        "NameKind": "actors.enums.NameKind",
        "OfficialSourceKind": "actors.enums.OfficialSourceKind",
        "SuccessionKind": "actors.enums.SuccessionKind",
        "MatchedAs": "actors.enums.MatchedAs",
        "SourceKind": "sources.enums.SourceKind",
        "MayShow": "sources.enums.MayShow",
        "NameLanguage": "actors.enums.NameLanguage",
        "StatementKind": "statements.enums.StatementKind",
        "Qualifier": "statements.enums.Qualifier",
        "GovernmentLevel": "statements.enums.GovernmentLevel",
        "StateForm": "statements.enums.StateForm",
        "PowerSource": "statements.enums.PowerSource",
        "OversightMode": "statements.enums.OversightMode",
    },
}

# --- safety ---------------------------------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
# The admin's interface (Alpine) evaluates expressions and sets styles; it is for editors only.
ADMIN_CONTENT_SECURITY_POLICY = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {
    "script-src": [SELF, NONCE, UNSAFE_EVAL],
    "style-src": [SELF, UNSAFE_INLINE],
    "frame-src": [SELF],
}
# The text of a document of others, in a frame of the desk: it can do nothing, whatever it holds.
DOCUMENT_CONTENT_SECURITY_POLICY = {
    "default-src": [NONE],
    "style-src": [SELF],
    "form-action": [NONE],
    "base-uri": [NONE],
    "frame-ancestors": [SELF],
    "sandbox": True,
}
# Swagger UI sets one style of its own.
API_PAGE_CONTENT_SECURITY_POLICY = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {"style-src": [SELF, UNSAFE_INLINE]}
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"

# --- surroundings ---------------------------------------------------------------------------------

# The site below a path of a shared host, e.g. /paradiplomacy; empty at the root.
PATH_PREFIX = env("PATH_PREFIX", default="").rstrip("/")
if PATH_PREFIX and not PATH_PREFIX.startswith("/"):
    raise ImproperlyConfigured(f"PATH_PREFIX is {PATH_PREFIX!r}: write it with a leading slash, e.g. /paradiplomacy")
FORCE_SCRIPT_NAME = PATH_PREFIX or None

# The proxy through which the program reaches the outside, e.g. http://proxy.example:3128; empty for none.
OUTGOING_PROXY = env("OUTGOING_PROXY", default="")
if OUTGOING_PROXY and not OUTGOING_PROXY.startswith(("http://", "https://")):
    raise ImproperlyConfigured("OUTGOING_PROXY must be an address such as http://proxy.example:3128")

# Hosts of one's own from which documents may be fetched though they are not on the public internet, for trying:
# host:port, with commas. Production refuses it.
FETCH_ALLOW = env.list("FETCH_ALLOW", default=[])

# Who runs this installation, told to the services that it asks often: an address of a page or of mail.
CONTACT = env("CONTACT", default="")

# The query service of Wikidata, or another that speaks SPARQL 1.1 and holds its statements.
WIKIDATA_SPARQL = env("WIKIDATA_SPARQL", default="https://query.wikidata.org/sparql")

# Where mail goes, e.g. smtp+tls://user:password@mail.example:587; unset prints it.
vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("MAIL_FROM", default="paradiplomacy@localhost")
ADMINS = [("Administrator", address) for address in env.list("ADMIN_EMAILS", default=[])]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "plain"},
        "mail_admins": {"class": "django.utils.log.AdminEmailHandler", "level": "ERROR"},
    },
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="INFO")},
    "loggers": {
        "django": {"handlers": ["console", "mail_admins"], "level": "INFO", "propagate": False},
        # Tells of each loading of its dictionary.
        "pymorphy3": {"level": "WARNING"},
    },
}

UNFOLD = {
    "SITE_TITLE": "Paradiplomacy",
    "SITE_HEADER": _("Paradiplomacy: editors"),
    "SITE_URL": reverse_lazy("home"),
    "SITE_ICON": lambda request: static("img/mark.svg"),
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("img/mark.svg")}],
    "STYLES": [lambda request: static("css/editors.css")],
    "SHOW_HISTORY": True,
    # The site's own accent, from light to dark.
    "COLORS": {
        "primary": {
            "50": "#f0f8f9",
            "100": "#d9edf0",
            "200": "#b4dae0",
            "300": "#7cc4d0",
            "400": "#46a3b2",
            "500": "#2a8696",
            "600": "#14505c",
            "700": "#124753",
            "800": "#103b45",
            "900": "#0e323a",
            "950": "#081f25",
        },
    },
    "SHOW_LANGUAGES": True,
}
