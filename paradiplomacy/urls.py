"""Every address of the site. Pages for readers stand under their language."""

from csp.decorators import csp_replace
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from paradiplomacy import views

api_page = csp_replace(settings.API_PAGE_CONTENT_SECURITY_POLICY)(
    SpectacularSwaggerSplitView.as_view(url_name="schema")
)

handler500 = views.failed

urlpatterns = [
    path("", views.to_language, name="root"),
    path("health", views.health, name="health"),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("api/v1/", include(("paradiplomacy.api", "api"))),
    path("api/v1/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/v1/docs/", api_page, name="api-docs"),
    *i18n_patterns(
        path("", include("explore.urls")),
        path("", include("actors.urls")),
        path("", include("intake.urls")),
        path("", include("agreements.urls")),
        path("", include("statements.urls")),
        path("", include("networks.urls")),
    ),
]
