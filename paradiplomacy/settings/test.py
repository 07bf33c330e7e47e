"""Settings of the tests: a cluster of their own, nothing that reaches outside."""

from local.postgres import Cluster
from paradiplomacy.settings.base import *

DEBUG = False
SECRET_KEY = "for tests only; guards nothing"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]

DATABASES = {"default": database(env("DATABASE_URL", default="") or Cluster.for_project(BASE_DIR, "postgres-test").url)}
# Parts of the tests that run beside each other copy a database that was migrated once (local/tests.py).
DATABASES["default"]["TEST"] = {"TEMPLATE": env("TESTS_TEMPLATE", default=None)}
vars().update(celery_settings(env("CELERY_BROKER_URL", default="pgmq://"), DATABASES))

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
AXES_ENABLED = False
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
