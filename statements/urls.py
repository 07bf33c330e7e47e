"""Addresses of the pages of frameworks, samples, periods and comparisons, and of the glossary."""

from django.urls import path

from statements import views

urlpatterns = [
    path("frameworks/", views.framework_list, name="frameworks"),
    path("frameworks/<slug:code>/", views.framework_detail, name="framework"),
    path("frameworks/<slug:code>/cases/", views.framework_cases, name="framework-cases"),
    path("glossary/", views.glossary, name="glossary"),
    path("periods/", views.period_list, name="periods"),
    path("comparisons/", views.comparison_list, name="comparisons"),
    path("comparisons/<str:public_id>/", views.comparison_detail, name="comparison"),
    path("samples/", views.sample_list, name="samples"),
    path("samples/<str:public_id>/", views.sample_detail, name="sample"),
    path("samples/<str:public_id>/table.csv", views.sample_csv, name="sample-csv"),
]
