"""Addresses of the pages about all actors."""

from django.urls import path

from actors import views

urlpatterns = [
    path("official-sources/", views.official_sources, name="official-sources"),
]
