"""The pages on which a sample is coded, case after case, and on which what two coders say is compared and decided."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.decorators import action

from statements import samples, sampling
from statements.forms import CANNOT_TELL, CodesForm
from statements.models import Category, Framework, Sample, SampleCode, SampleCoder, SampleItem

# Of the cases on which coders differ so many are decided on one page.
_AT_ONCE = 25


class CodingPages(ModelAdmin):
    """What the admin page of samples has beside forms of the sample itself.

    A coder is given his or her own codes alone, whatever is asked; what the other says is compared once both have
    finished, for nobody before.
    """

    def get_urls(self) -> list[URLPattern]:
        """The addresses of coding and comparing, beside the sample's own."""
        code = self.admin_site.admin_view(self.code_view)
        compare = self.admin_site.admin_view(self.compare_view)
        own = [
            path("<int:pk>/code/", code, name="statements_sample_code"),
            path("<int:pk>/compare/", compare, name="statements_sample_compare"),
        ]
        return [*own, *super().get_urls()]

    @action(description=_("Code its cases…"), permissions=["code"])
    def code_cases(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to coding."""
        return HttpResponseRedirect(reverse("admin:statements_sample_code", args=[object_id]))

    @action(description=_("Compare the codes…"), permissions=["code"])
    def compare_codes(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to what both coders say."""
        return HttpResponseRedirect(reverse("admin:statements_sample_compare", args=[object_id]))

    def has_code_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may add codes."""
        return bool(request.user.has_perm("statements.add_samplecode"))

    def code_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """One case after another: its codes by all frameworks of the sample, as this editor gives them."""
        sample = self._asked(request, pk)
        items = list(SampleItem.objects.filter(sample=sample).in_order())
        frameworks = samples.frameworks_of(sample, get_language() or "en")
        coder = SampleCoder.objects.filter(sample=sample, coder=request.user.pk).first()
        form, asked = None, request.POST.get("item") or request.GET.get("item", "")
        place = next((place for place, item in enumerate(items) if str(item.pk) == asked), None)
        if request.method == "POST":
            form = CodesForm(request.POST, frameworks=frameworks) if coder and place is not None else None
            if form is None or form.is_valid():
                return self._coded(request, sample, coder, items, form, place)
        codes = list(SampleCode.objects.filter(sample=sample, coder=coder)) if coder else []
        done = _done(codes, frameworks)
        if place is None:
            place = next((place for place, item in enumerate(items) if item.pk not in done), 0)
        context: dict[str, Any] = {"coder": coder, "done": len(done), "count": len(items)}
        if coder and items:
            item = items[place]
            samples.named([item], get_language() or "en")
            of_it = [code for code in codes if code.item_id == item.pk]
            context |= {
                "item": item,
                "number": place + 1,
                "previous": items[place - 1] if place else None,
                "following": items[place + 1] if place + 1 < len(items) else None,
                "form": form or CodesForm(initial=CodesForm.initial_of(of_it), frameworks=frameworks),
            }
        return self._page(request, "code", sample, _("Code: %(sample)s") % {"sample": sample}, context)

    def compare_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """How far both coders agree, and where not: each such case is decided with a reason."""
        sample = self._asked(request, pk)
        if not sampling.is_open(sample):
            messages.error(request, _("Nobody sees the codes until both coders have finished."))
            return HttpResponseRedirect(reverse("admin:statements_sample_change", args=[pk]))
        language = get_language() or "en"
        items = list(SampleItem.objects.filter(sample=sample).in_order())
        frameworks = samples.frameworks_of(sample, language)
        if request.method == "POST":
            self._decide(request, items, frameworks)
            return HttpResponseRedirect(request.path)
        results = samples.compared(sample, items, frameworks)
        differing = [
            (result, sorted(result.differing, key=lambda case: not case.is_undecided)[:_AT_ONCE]) for result in results
        ]
        samples.named([case.item for _result, cases in differing for case in cases], language)
        context = {"results": differing, "coders": samples.coders_of(sample), "at_once": _AT_ONCE}
        return self._page(request, "compare", sample, _("Compare: %(sample)s") % {"sample": sample}, context)

    def _coded(
        self,
        request: HttpRequest,
        sample: Sample,
        coder: SampleCoder | None,
        items: list[SampleItem],
        form: CodesForm | None,
        place: int | None,
    ) -> HttpResponseRedirect:
        """Do what a button of the page asks, and go on to the next case."""
        here, at = reverse("admin:statements_sample_code", args=[sample.pk]), timezone.now()
        assert request.user.pk is not None
        try:
            if coder is None:
                sampling.begin(sample=sample, coder_id=request.user.pk, at=at)
            elif "finish" in request.POST:
                sampling.finish(coder=coder, at=at)
                messages.success(request, _("Finished. Once both have, the codes can be compared."))
            elif form is not None and place is not None:
                for framework, category, note in form.given:
                    sampling.code(
                        coder=coder, item=items[place], framework=framework, category=category, note=note, at=at
                    )
                following = items[min(place + 1, len(items) - 1)]
                return HttpResponseRedirect(f"{here}?item={following.pk}")
        except sampling.CannotCode as reason:
            messages.error(request, str(reason))
        return HttpResponseRedirect(here)

    def _decide(self, request: HttpRequest, items: list[SampleItem], frameworks: list[Framework]) -> None:
        item = next((each for each in items if str(each.pk) == request.POST.get("item")), None)
        framework = next((each for each in frameworks if str(each.pk) == request.POST.get("framework")), None)
        code = request.POST.get("category", "")
        categories: dict[str, Category | None] = {CANNOT_TELL: None}
        if framework is not None:
            categories |= {str(each.pk): each for each in framework.categories.all()}
        if item is None or framework is None or code not in categories:
            messages.error(request, _("Choose what it is decided to be."))
            return
        category = categories[code]
        assert request.user.pk is not None
        try:
            sampling.decide(
                item=item, framework=framework, category=category, note=request.POST.get("note", "").strip(),
                by_id=request.user.pk, at=timezone.now(),
            )  # fmt: skip
        except sampling.CannotCode as reason:
            messages.error(request, str(reason))
        else:
            messages.success(request, _("Decided."))

    def _asked(self, request: HttpRequest, pk: int) -> Sample:
        if not self.has_code_permission(request):
            raise PermissionDenied
        return get_object_or_404(Sample, pk=pk)

    def _page(self, request: HttpRequest, name: str, sample: Sample, title: str, context: Any) -> HttpResponse:
        common: dict[str, Any] = self.admin_site.each_context(request)
        of_page = {"sample": sample, "original": sample, "opts": self.opts, "title": title}
        return render(request, f"admin/statements/sample/{name}.html", common | of_page | context)


def _done(codes: list[SampleCode], frameworks: list[Framework]) -> set[int]:
    """The keys of the cases that are coded by all frameworks."""
    given = {(code.item_id, code.framework_id) for code in codes}
    keys = {framework.pk for framework in frameworks}
    return {item for item, _framework in given if all((item, key) in given for key in keys)}
