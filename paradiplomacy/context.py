"""What every page's frame shows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language


def site(request: HttpRequest) -> dict[str, Any]:
    """The same page in each interface language; nothing for addresses without one."""
    if not request.path_info.startswith(f"/{get_language()}/"):
        return {}
    # Without the path prefix: addresses are resolved without it, and made with it.
    here = request.get_full_path_info()
    return {
        "page_languages": [
            {"code": code, "name": name, "url": translate_url(here, code)} for code, name in settings.LANGUAGES
        ]
    }
