"""Addresses of agreement pages; that of their list, which rooms above add questions to, is in explore.urls."""

from django.urls import path

from agreements import views
from agreements.feeds import RunningOutFeed

urlpatterns = [
    path("agreements/running-out/", views.running_out, name="running-out"),
    path("agreements/running-out/feed/", RunningOutFeed(), name="running-out-feed"),
    path("agreements/<str:public_id>/", views.agreement_detail, name="agreement"),
    path("engagements/", views.engagement_list, name="engagements"),
    path("engagements/<str:public_id>/", views.engagement_detail, name="engagement"),
    path("negotiations/", views.negotiation_list, name="negotiations"),
    path("negotiations/<str:public_id>/", views.negotiation_detail, name="negotiation"),
]
