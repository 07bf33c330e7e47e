"""Addresses of the pages of frameworks and of the glossary."""

from django.urls import path

from statements import views

urlpatterns = [
    path("frameworks/", views.framework_list, name="frameworks"),
    path("frameworks/<slug:code>/", views.framework_detail, name="framework"),
    path("glossary/", views.glossary, name="glossary"),
]
