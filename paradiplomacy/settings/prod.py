"""Production behind a proxy that ends TLS; secrets and addresses come from the environment."""

from paradiplomacy.settings.base import *


def required(name: str, example: str) -> str:
    """The value of an environment variable, or an error that says how to set it."""
    value: str = env(name, default="")
    if not value:
        raise ImproperlyConfigured(f"{name} is not set: set it in the environment, e.g. {name}={example}")
    return value


DEBUG = False
if FETCH_ALLOW:
    raise ImproperlyConfigured("FETCH_ALLOW opens the inner network to whoever brings an address: unset it")
SECRET_KEY = required("SECRET_KEY", "$(openssl rand -base64 48)")
ALLOWED_HOSTS = required("ALLOWED_HOSTS", "paradiplomacy.example").split(",")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if host != "*"]

DATABASES = {"default": database(required("DATABASE_URL", "postgresql://user:password@host:5432/name"))}
vars().update(celery_settings(env("CELERY_BROKER_URL", default="pgmq://"), DATABASES))

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

SECURE_SSL_REDIRECT = True
# Health is asked inside the network, without the proxy.
SECURE_REDIRECT_EXEMPT = [r"^health$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# The proxy is the only way in, and says who asked.
AXES_IPWARE_PROXY_COUNT = 1
AXES_IPWARE_META_PRECEDENCE_ORDER = ["HTTP_X_FORWARDED_FOR", "REMOTE_ADDR"]
