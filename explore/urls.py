"""Addresses of home, place, person and document pages."""

from django.urls import path

from agreements.views import agreement_list
from explore import pair_views, register_views, views
from statements.api.filters import DatedAgreementFilterSet

urlpatterns = [
    path("", views.home, name="home"),
    path("places/", views.places, name="places"),
    path("places/suggestions/", views.suggestions, name="suggestions"),
    # Of the room of agreements, with the questions of the rooms above it.
    path("agreements/", agreement_list, {"filterset": DatedAgreementFilterSet}, name="agreements"),
    path("countries/<str:code>/", views.country, name="country"),
    path("groups/", views.country_groups, name="country-groups"),
    path("groups/<slug:code>/", views.country_group, name="country-group"),
    path("regions/<str:public_id>/<slug:slug>/", views.region, name="region"),
    path("cities/<str:public_id>/<slug:slug>/", views.city, name="city"),
    path("pairs/<str:one>/<str:other>/", pair_views.pair, name="pair"),
    path("coverage/", register_views.coverage, name="coverage"),
    path("discrepancies/", register_views.discrepancies, name="discrepancies"),
    path("discrepancies/members/", register_views.member_discrepancies, name="member-discrepancies"),
    path("documents/", views.documents, name="documents"),
    path("documents/<str:public_id>/", views.document, name="document"),
    path("organisations/<str:public_id>/<slug:slug>/", views.organisation, name="organisation"),
    path("persons/<str:public_id>/<slug:slug>/", views.person, name="person"),
]
