"""Addresses of agreement pages."""

from django.urls import path

from agreements import views

urlpatterns = [
    path("agreements/", views.agreement_list, name="agreements"),
    path("agreements/<str:public_id>/", views.agreement_detail, name="agreement"),
]
