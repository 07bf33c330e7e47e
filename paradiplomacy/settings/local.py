"""One machine, one command: PostgreSQL of the installation's own, the queue inside it.

`DATABASE_URL` and `CELERY_BROKER_URL` switch to servers without a change of code.
"""

import os
import secrets
from pathlib import Path

from local.postgres import Cluster
from paradiplomacy.settings.base import *


def kept_secret(file: Path) -> str:
    """This installation's own secret, made on first use and readable by its owner alone."""
    file.parent.mkdir(exist_ok=True)
    try:
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return file.read_text()


DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY", default="") or kept_secret(BASE_DIR / "var" / "secret-key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])

DATABASES = {"default": database(env("DATABASE_URL", default="") or Cluster.for_project(BASE_DIR).url)}
vars().update(celery_settings(env("CELERY_BROKER_URL", default="pgmq://"), DATABASES))

# Files are served from where they lie: no collecting before the first page.
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
