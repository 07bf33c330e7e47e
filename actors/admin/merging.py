"""Duplicates in the admin: proposed, compared, merged or told apart; and one record of two actors split."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.contrib import admin, messages
from django.contrib.humanize.templatetags.humanize import intcomma
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.formats import date_format, localize
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise
from unfold.admin import ModelAdmin
from unfold.decorators import action

from actors import merging
from actors.duplicates import proposed
from actors.enums import ActorKind
from actors.forms import DuplicatesForm, JudgementForm, OtherForm, SplitForm
from actors.models import Actor, Distinction
from core.describing import described, with_what_it_names
from core.journal import ReasonIsMissing
from core.models import Operation
from core.references import Reference, references

# Rows of one sort that are shown of each side; of more their number is told.
_SOME = 24


class MergingPages(ModelAdmin):
    """The pages on which records of actors become one, or two; they belong to the list of all actors."""

    def get_urls(self) -> list[URLPattern]:
        """Their addresses, beside the list."""
        view = self.admin_site.admin_view
        own = [
            path("duplicates/", view(self.duplicates_view), name="actors_actor_duplicates"),
            path("<int:first>/and/<int:second>/", view(self.compare_view), name="actors_actor_compare"),
            path("<int:pk>/merge-with/", view(self.merge_with_view), name="actors_actor_merge_with"),
            path("<int:pk>/split/", view(self.split_view), name="actors_actor_split"),
        ]
        return [*own, *super().get_urls()]

    def duplicates_view(self, request: HttpRequest) -> HttpResponse:
        """Pairs that look like one actor, the surest first."""
        self._refuse_others(request)
        form = DuplicatesForm(request.GET if "kind" in request.GET else {"kind": ActorKind.CITY})
        pairs = (
            proposed(kind=ActorKind(form.cleaned_data["kind"]), country=form.cleaned_data["country"])
            if form.is_valid()
            else []
        )
        return self._page(request, "duplicates", _("Proposed duplicates"), {"form": form, "pairs": pairs})

    def compare_view(self, request: HttpRequest, first: int, second: int) -> HttpResponse:
        """Two records side by side, to be judged: which is kept, or that they are two."""
        self._refuse_others(request)
        pair = [self._actor(first), self._actor(second)]
        form = JudgementForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            judged = self._judge(request, pair, form)
            if judged is not None:
                return judged
        distinction = merging.distinction_of(*pair)
        if distinction is None:
            del form.fields["although_distinct"]
        context = {
            "form": form,
            "pair": pair,
            "sections": _sections(pair),
            "distinction": distinction,
            "can_merge": pair[0].pk != pair[1].pk and not any(actor.is_merged for actor in pair),
        }
        return self._page(request, "compare", _("One actor or two?"), context)

    def merge_with_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose the other record of an actor."""
        self._refuse_others(request)
        actor = self._actor(pk)
        form = OtherForm(request.GET if "other" in request.GET else None)
        if form.is_valid():
            return HttpResponseRedirect(reverse("admin:actors_actor_compare", args=[pk, form.cleaned_data["other"].pk]))
        title = _("Merge %(actor)s with…") % {"actor": actor}
        return self._page(
            request, "merge_with", title, {"form": form, "actor": actor, "media": self.media + form.media}
        )

    def split_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose what belongs to the other of two actors that were entered as one."""
        self._refuse_others(request)
        actor = self._actor(pk)
        form = SplitForm(request.POST or None)
        chosen = request.POST.getlist("row")
        if request.method == "POST" and form.is_valid():
            try:
                new, operation = merging.split(
                    actor=actor,
                    name=form.cleaned_data["name"],
                    rows=_chosen(actor, chosen),
                    reason=form.cleaned_data["reason"],
                    by_id=request.user.pk,
                    at=timezone.now(),
                )
            except (merging.CannotSplit, ReasonIsMissing) as reason:
                form.add_error(None, str(reason))
            else:
                messages.success(
                    request,
                    format_html(
                        '{} <a class="underline" href="{}">{}</a>', _("Split off."), _page_of(operation), _("Undo?")
                    ),
                )
                return HttpResponseRedirect(_page_of_actor(new))
        context = {"form": form, "actor": actor, "parts": _parts(actor), "chosen": chosen}
        return self._page(request, "split", _("Split %(actor)s") % {"actor": actor}, context)

    def _judge(self, request: HttpRequest, pair: list[Actor], form: JudgementForm) -> HttpResponse | None:
        """Do what the button says; None, and the reason in the form, where that is refused."""
        said: Any = {"reason": form.cleaned_data["reason"], "by_id": request.user.pk, "at": timezone.now()}
        first, second = pair
        judgement = request.POST.get("judgement")
        try:
            if judgement == "two":
                merging.distinguish(first=first, second=second, **said)
                messages.success(request, _("Noted: they are two, and are proposed no more."))
                return HttpResponseRedirect(f"{reverse('admin:actors_actor_duplicates')}?kind={first.kind}")
            if judgement in ("first", "second"):
                kept, gone = (first, second) if judgement == "first" else (second, first)
                operation = merging.merge(
                    kept=kept, gone=gone, although_distinct=form.cleaned_data["although_distinct"], **said
                )
                messages.success(
                    request,
                    format_html(
                        '{} <a class="underline" href="{}">{}</a>', _("Merged into"), _page_of_actor(kept), kept
                    ),
                )
                return HttpResponseRedirect(_page_of(operation))
        except (merging.CannotMerge, merging.CannotDistinguish, ReasonIsMissing) as reason:
            form.add_error(None, str(reason))
        return None

    def _refuse_others(self, request: HttpRequest) -> None:
        if not request.user.has_perm("actors.change_actor"):
            raise PermissionDenied

    def _actor(self, pk: int) -> Actor:
        return get_object_or_404(Actor.objects.select_related("country", "parent", "as_region", "merged_into"), pk=pk)

    def _page(self, request: HttpRequest, name: str, title: Any, context: dict[str, Any]) -> HttpResponse:
        context = self.admin_site.each_context(request) | {"opts": self.opts, "title": title} | context
        return render(request, f"admin/actors/actor/{name}.html", context)


class MergingButtons:
    """The ways to these pages from the pages of a kind of actor, whose key is the actor's."""

    @action(description=_("Proposed duplicates"), permissions=["merge"])
    def duplicates(self, request: HttpRequest) -> HttpResponseRedirect:
        """To the pairs of this kind that look like one."""
        return HttpResponseRedirect(f"{reverse('admin:actors_actor_duplicates')}?kind={self.kind}")  # type: ignore[attr-defined]  # each has one

    @action(description=_("Merge with…"), permissions=["merge"])
    def merge_with(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """To the choice of the other record."""
        return HttpResponseRedirect(reverse("admin:actors_actor_merge_with", args=[object_id]))

    @action(description=_("Split…"), permissions=["merge"])
    def split_off(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """To the choice of what belongs to another."""
        return HttpResponseRedirect(reverse("admin:actors_actor_split", args=[object_id]))

    def has_merge_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may change actors, while this one is not merged already."""
        if not request.user.has_perm("actors.change_actor"):
            return False
        return object_id is None or Actor.objects.filter(pk=object_id, merged_into=None).exists()


@admin.register(Distinction)
class DistinctionAdmin(ModelAdmin):
    """Pairs found to be two; they are noted, and lifted, where records are compared."""

    list_display = ("first", "second", "reason", "by", "at")
    list_select_related = ("first", "second", "by")
    search_fields = ("first__name", "second__name", "reason")
    ordering = ("-pk",)
    fields = (("first", "second"), "reason", ("by", "at"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: it is said where the two are compared."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what was said stays said."""
        return False


def _linked(text: StrOrPromise, address: str, name: StrOrPromise) -> SafeString:
    return format_html('{} <a class="underline" href="{}">{}</a>', text, address, name)


def _page_of(operation: Operation) -> str:
    return reverse("admin:core_operation_change", args=[operation.pk])


def _page_of_actor(actor: Actor) -> str:
    """Where an actor is edited: by kind."""
    app = "networks" if actor.kind == ActorKind.NETWORK else "actors"
    return reverse(f"admin:{app}_{actor.kind}_change", args=[actor.pk])


# --- what is shown of two records, and of one ---------------------------------------------------------


@dataclass(frozen=True)
class _Row:
    """What one row says, and where what it belongs to is edited, if anywhere."""

    key: int
    text: str
    address: str


def _sections(pair: list[Actor]) -> list[dict[str, Any]]:
    """Heading → what each of the two says; `same` where both say one thing."""
    facts = [_facts(actor) for actor in pair]
    sections: list[dict[str, Any]] = [
        {
            "title": title,
            "sides": [[_Row(0, each[title], "")] for each in facts],
            "same": facts[0][title] == facts[1][title],
        }
        for title in facts[0]
        if facts[0][title] or facts[1][title]
    ]
    for field in merging.parts_of(pair[0]):
        sides = [_rows(field, actor) for actor in pair]
        # What both have goes into the journal: it stands first.
        both = {row.text for row in sides[0]} & {row.text for row in sides[1]}
        if any(sides):
            sections.append(
                {
                    "title": _title(field),
                    "sides": [sorted(side, key=lambda row: row.text not in both)[:_SOME] for side in sides],
                    "more": [max(len(side) - _SOME, 0) for side in sides],
                    "both": both,
                }
            )
    return sections


def _facts(actor: Actor) -> dict[str, str]:
    position = "" if actor.latitude is None else f"{localize(actor.latitude)}, {localize(actor.longitude)}"
    published = date_format(actor.published_at) if actor.published_at else _("no")
    return {
        str(_("Public id")): actor.public_id,
        str(_("Kind")): str(actor.get_kind_display()),
        str(_("Country")): str(actor.country or ""),
        str(_("Part of")): str(actor.parent or ""),
        str(_("Designation")): actor.designation,
        str(_("Is also the region")): str(actor.as_region or ""),
        str(_("Coordinates")): position,
        str(_("Population")): "" if actor.population is None else intcomma(actor.population),
        str(_("Time zone")): actor.time_zone,
        str(_("Published")): str(published),
        str(_("Merged into")): str(actor.merged_into or ""),
    }


def _title(field: Reference) -> str:
    """What stands there, and as what the actor stands in it where there are several ways."""
    several = sum(other.model is field.model for other in references(Actor)) > 1
    title = str(field.model._meta.verbose_name_plural)
    title = title[0].upper() + title[1:]
    return f"{title} ({field.verbose_name})" if several else title


def _rows(field: Reference, actor: Actor) -> list[_Row]:
    rows = with_what_it_names(field.model).filter(**{field.name: actor}).order_by("pk")
    return [_Row(row.pk, described(row, field), _address(row, field)) for row in rows]


def _address(row: Model, field: Reference) -> str:
    """The page of what a row belongs to beside the actor: the agreement of a party."""
    if field.model is Actor:
        assert isinstance(row, Actor)
        return _page_of_actor(row)
    for other in row._meta.concrete_fields:
        model = other.related_model
        if model not in (None, "self", Actor) and other is not field and model in admin.site._registry:
            assert isinstance(model, type)
            name = f"admin:{model._meta.app_label}_{model._meta.model_name}_change"
            return reverse(name, args=[getattr(row, other.attname)])
    return ""


def _parts(actor: Actor) -> list[dict[str, Any]]:
    """What belongs to an actor, each row with what a form calls it."""
    found = [(field, _rows(field, actor)) for field in merging.parts_of(actor)]
    return [
        {"title": _title(field), "rows": [(f"{field}:{row.key}", row) for row in rows]} for field, rows in found if rows
    ]


def _chosen(actor: Actor, rows: list[str]) -> dict[Reference, Collection[int]]:
    """What a form calls its rows → keys by the reference by which they belong to the actor. Raises CannotSplit."""
    known = {str(field): field for field in merging.parts_of(actor)}
    found: dict[Reference, list[int]] = defaultdict(list)
    for row in rows:
        name, _colon, key = row.partition(":")
        if name not in known or not key.isdecimal():
            raise merging.CannotSplit(_("Some of what was chosen is not its any more: look at it again."))
        found[known[name]].append(int(key))
    return dict(found)
