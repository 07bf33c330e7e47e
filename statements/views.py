"""Pages of frameworks and cases, of samples, periods and comparisons, and the glossary."""

from collections.abc import Iterator

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.asof import AsOf
from core.spreadsheets import as_csv
from statements import periods, queries, samples
from statements.comparing import cases, key_of, matrix
from statements.models import Category, Coding, Comparison, Framework, Period, Sample, SampleItem

_A_PAGE = 50
# Cases that stand side by side unless a reader chooses others, and those among which one chooses.
_SIDE_BY_SIDE = 4
_CODINGS_OF_CASES = 1_000


@require_safe
def framework_list(request: HttpRequest) -> HttpResponse:
    """Published frameworks, by name."""
    frameworks = Framework.objects.published().named(get_language() or "en")
    counted = frameworks.annotate(category_count=Count("categories")).order_by(F("display_name"), "pk")
    return render(request, "statements/framework_list.html", {"frameworks": counted})


@require_safe
def framework_detail(request: HttpRequest, code: str) -> HttpResponse:
    """One published framework: its categories with their definitions, its other readings, and what was coded by it.

    On a day: the codings that perhaps hold then.
    """
    asked = AsOf.of(request)
    language = get_language() or "en"
    framework = get_object_or_404(Framework.objects.published().named(language), code=code)
    codings = Coding.objects.published().by(framework).for_display(language).with_subjects(language).in_order()
    if asked.day:
        codings = codings.holding(asked.day)
    counts = queries.coding_counts(framework)
    named = Category.objects.named(language)
    categories = named.filter(framework=framework).prefetch_related(Prefetch("parent", named)).in_order()
    readings = Framework.objects.published().filter(scheme=framework.scheme).exclude(pk=framework.pk)
    context = {
        "framework": framework,
        "asked": asked,
        "query": asked.before_page,
        "categories": [(each, counts.get(each.pk, 0)) for each in categories],
        "readings": readings.named(language).order_by("code") if framework.scheme else (),
        "page": Paginator(codings, _A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "statements/framework_detail.html", context, status=asked.status)


@require_safe
def framework_cases(request: HttpRequest, code: str) -> HttpResponse:
    """What a framework's questions are answered for several cases, side by side, perhaps in a period.

    A period or a case that is not known is told, and the page then is as without it.
    """
    language = get_language() or "en"
    framework = get_object_or_404(Framework.objects.published().named(language), code=code)
    categories = list(Category.objects.named(language).filter(framework=framework).in_order())
    all_periods = Period.objects.published().named(language).in_order()
    asked = request.GET.get("period", "")
    period = all_periods.filter(public_id=asked).first()
    wrong = [_("There is no period with this id: %(id)s") % {"id": asked}] if asked and period is None else []
    codings = Coding.objects.published().by(framework).for_display(language).with_subjects(language).order_by("pk")
    then = codings.filter(period.touched) if period is not None else codings
    found = cases(categories, list(then[:_CODINGS_OF_CASES]))
    named = request.GET.getlist("case")
    chosen = {case.key for case in found} & set(named) or {case.key for case in found[:_SIDE_BY_SIDE]}
    if missing := set(named) - {case.key for case in found}:
        # Who answers nothing in the period asked for is a case all the same.
        missing -= {key_of(each) for each in codings[:_CODINGS_OF_CASES]}
        wrong += [_("There is no such case of this framework: %(id)s") % {"id": key} for key in sorted(missing)]
    shown = [case for case in found if case.key in chosen]
    rows = [(each, [(case, case.answers[place]) for case in shown]) for place, each in enumerate(categories)]
    context = {
        "framework": framework,
        "cases": [(case, case.key in chosen) for case in found],
        "shown": shown,
        "rows": rows,
        "periods": all_periods,
        "period": period,
        "wrong": wrong,
    }
    return render(request, "statements/framework_cases.html", context, status=400 if wrong else 200)


@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """Terms with all their definitions, side by side; on a day those stated by then."""
    asked = AsOf.of(request)
    context = {"asked": asked, "entries": queries.glossary(get_language() or "en", asked.day)}
    return render(request, "statements/glossary.html", context, status=asked.status)


@require_safe
def period_list(request: HttpRequest) -> HttpResponse:
    """Published periods, the earliest first, with the way to the agreements that were signed in each."""
    return render(request, "statements/period_list.html", {"told": periods.every_one(get_language() or "en")})


@require_safe
def comparison_list(request: HttpRequest) -> HttpResponse:
    """Published comparisons, by name."""
    language = get_language() or "en"
    frameworks = Prefetch("framework", Framework.objects.named(language))
    found = Comparison.objects.published().named(language).prefetch_related(frameworks)
    return render(request, "statements/comparison_list.html", {"comparisons": found.order_by(F("display_name"), "pk")})


@require_safe
def comparison_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published comparison as a table, with what is unknown shown as such."""
    language = get_language() or "en"
    frameworks = Prefetch("framework", Framework.objects.named(language))
    found = Comparison.objects.published().named(language).prefetch_related(frameworks)
    comparison = get_object_or_404(found, public_id=public_id)
    context = {"comparison": comparison, "matrix": matrix(comparison, language)}
    return render(request, "statements/comparison_detail.html", context)


@require_safe
def sample_list(request: HttpRequest) -> HttpResponse:
    """Published samples, the latest first."""
    found = Sample.objects.published().order_by("-published_at", "-pk")
    page = Paginator(found, _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "statements/sample_list.html", {"page": page})


@require_safe
def sample_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published sample: its cases, and once both coders have finished their codes and how far they agree."""
    language = get_language() or "en"
    sample = get_object_or_404(Sample.objects.published(), public_id=public_id)
    items, frameworks = samples.items_of(sample), samples.frameworks_of(sample, language)
    results = samples.compared(sample, items, frameworks)
    page = Paginator(items, _A_PAGE).get_page(request.GET.get("page"))
    samples.named(list(page), language)
    context = {
        "sample": sample,
        "count": len(items),
        "frameworks": frameworks,
        "coders": samples.coders_of(sample) if results else (),
        "results": results,
        "page": page,
        "rows": [
            (item, [(result.framework, result.cases[place]) for result in results]) for place, item in _placed(page)
        ],
    }
    return render(request, "statements/sample_detail.html", context)


@require_safe
def sample_csv(request: HttpRequest, public_id: str) -> HttpResponse:
    """A published sample as a table to download, in English; its codes once both coders have finished."""
    sample = get_object_or_404(Sample.objects.published(), public_id=public_id)
    items, frameworks = samples.items_of(sample), samples.frameworks_of(sample, "en")
    rows = samples.table(samples.named(items, "en"), samples.compared(sample, items, frameworks))
    name = f"sample-{sample.public_id}.csv"
    return HttpResponse(
        as_csv(rows),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _placed(page: "Page[SampleItem]") -> Iterator[tuple[int, SampleItem]]:
    """The cases of a page with their places in the whole list, from 0."""
    return enumerate(page.object_list, start=page.start_index() - 1)
