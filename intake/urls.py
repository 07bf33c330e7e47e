"""Addresses of the pages of registers."""

from django.urls import path

from intake import views

urlpatterns = [
    path("registers/", views.register_list, name="registers"),
    path("registers/<slug:public_id>/", views.register_detail, name="register"),
]
