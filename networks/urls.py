"""Addresses of the pages of networks, programmes and events."""

from django.urls import path

from networks.views import networks, programmes

urlpatterns = [
    path("networks/", networks.network_list, name="networks"),
    path("networks/<str:public_id>/<slug:slug>/", networks.network_detail, name="network"),
    path("programmes/<str:public_id>/", programmes.programme_detail, name="programme"),
    path("series/<str:public_id>/", programmes.series_detail, name="series"),
    path("events/<str:public_id>/", programmes.event_detail, name="event"),
]
