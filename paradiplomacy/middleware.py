"""What differs between the parts of the site before a view is asked."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


def admin_content_security(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Give the admin's pages a Content-Security-Policy of their own; the site's stays strict."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        is_admin = request.resolver_match is not None and request.resolver_match.app_name == "admin"
        # A view's own policy is stricter.
        if is_admin and not hasattr(response, "_csp_replace"):
            response._csp_replace = settings.ADMIN_CONTENT_SECURITY_POLICY  # type: ignore[attr-defined]  # django-csp's way
        return response

    return middleware
