"""Addresses of network pages."""

from django.urls import path

from networks import views

urlpatterns = [
    path("networks/", views.network_list, name="networks"),
    path("networks/<str:public_id>/<slug:slug>/", views.network_detail, name="network"),
]
