"""Pages of frameworks, and the glossary."""

from django.core.paginator import Paginator
from django.db.models import Count, F, Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from statements import queries
from statements.models import Category, Coding, Framework

_A_PAGE = 50


@require_safe
def framework_list(request: HttpRequest) -> HttpResponse:
    """Published frameworks, by name."""
    frameworks = Framework.objects.published().named(get_language() or "en")
    counted = frameworks.annotate(category_count=Count("categories")).order_by(F("display_name"), "pk")
    return render(request, "statements/framework_list.html", {"frameworks": counted})


@require_safe
def framework_detail(request: HttpRequest, code: str) -> HttpResponse:
    """One published framework: its categories with their definitions, its other readings, and what was coded by it."""
    language = get_language() or "en"
    framework = get_object_or_404(Framework.objects.published().named(language), code=code)
    codings = Coding.objects.published().by(framework).for_display(language).with_subjects(language).in_order()
    counts = queries.coding_counts(framework)
    named = Category.objects.named(language)
    categories = named.filter(framework=framework).prefetch_related(Prefetch("parent", named)).in_order()
    readings = Framework.objects.published().filter(scheme=framework.scheme).exclude(pk=framework.pk)
    context = {
        "framework": framework,
        "categories": [(each, counts.get(each.pk, 0)) for each in categories],
        "readings": readings.named(language).order_by("code") if framework.scheme else (),
        "page": Paginator(codings, _A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "statements/framework_detail.html", context)


@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """Terms with all their definitions, side by side."""
    return render(request, "statements/glossary.html", {"entries": queries.glossary(get_language() or "en")})
