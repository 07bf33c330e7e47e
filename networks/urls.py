"""Addresses of the pages of networks, programmes and events."""

from django.urls import path

from networks.views import lists, networks, programmes

urlpatterns = [
    path("networks/", networks.network_list, name="networks"),
    path("networks/<str:public_id>/<slug:slug>/", networks.network_detail, name="network"),
    path("networks/<str:public_id>/shared/<str:other_id>/", networks.shared_members, name="shared-members"),
    path("programmes/", lists.programme_list, name="programmes"),
    path("programmes/<str:public_id>/", programmes.programme_detail, name="programme"),
    path("series/", lists.series_list, name="series-list"),
    path("series/<str:public_id>/", programmes.series_detail, name="series"),
    path("events/", lists.event_list, name="events"),
    path("events/<str:public_id>/", programmes.event_detail, name="event"),
]
