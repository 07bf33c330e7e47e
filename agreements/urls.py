"""Addresses of agreement pages."""

from django.urls import path

from agreements import views
from agreements.feeds import RunningOutFeed

urlpatterns = [
    path("agreements/", views.agreement_list, name="agreements"),
    path("agreements/running-out/", views.running_out, name="running-out"),
    path("agreements/running-out/feed/", RunningOutFeed(), name="running-out-feed"),
    path("agreements/<str:public_id>/", views.agreement_detail, name="agreement"),
]
