"""Entering what records rest on: one list of sources on a record's page, for it and for its parts.

A row says which passage of which document, of what it is (the record itself, or one of the acts, texts, … on the
same page) and for which value. Each row is stored in the table of citations of what it is about.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.forms.models import _get_foreign_key, fields_for_model, modelform_factory
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline
from unfold.widgets import UnfoldAdminSelectWidget

from sources.actions import NoSuchPassage, evidence_for, passage_of
from sources.citing import Cites, with_passages
from sources.models import Citation, Evidence
from sources.passages import unwrapped

_PASSAGE = ("document", "exact", "page_label", "language")
_SAID = ("says", "stance", "is_preferred", "why")


class SourceForm(forms.ModelForm[Any]):
    """One source: the passage, of what it is, and what it says."""

    id = forms.CharField(required=False, widget=forms.HiddenInput)
    of = forms.ChoiceField(label=_("About"), required=False, widget=UnfoldAdminSelectWidget)
    field = forms.ChoiceField(
        label=_("For the value"),
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text=Citation._meta.get_field("field").help_text,
    )

    def __init__(self, *args: Any, formset: "SourceFormSet", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.formset = formset
        self.fields["of"].choices = formset.places  # type: ignore[attr-defined]  # a choice
        self.fields["of"].widget.attrs["data-parts"] = " ".join(formset.parts)
        self.fields["field"].choices = formset.values_to_choose  # type: ignore[attr-defined]  # a choice
        self.fields["exact"].widget.attrs["rows"] = 3
        if self.instance.pk:
            self._begin_with(self.instance)

    def clean_language(self) -> str:
        """In two small letters."""
        return str(self.cleaned_data["language"]).lower()

    def clean(self) -> dict[str, Any]:
        """See that what it is about is there, that the value is one of it, and that the document has the passage."""
        cleaned = super().clean() or {}
        prefix, _dash, row = cleaned.get("of", "").partition("-")
        if row and not self.formset.is_filled(prefix, int(row)):
            self.add_error("of", _("This is not filled in on the page: choose what the source is about."))
        model, _dot, field = cleaned.get("field", "").partition(".")
        if field and "of" in cleaned and self.table.cited._meta.model_name != model:
            self.add_error("field", _("This is no value of what the source is about."))
        cleaned["field"] = field
        if self._is_new_passage() and "document" in cleaned and not self.errors:
            self._see_that_it_is_there(cleaned)
        return cleaned

    @property
    def table(self) -> Cites:
        """The table of citations in which it is stored."""
        return self.formset.table_of(self.cleaned_data.get("of", ""))

    def write(self, record: Model) -> tuple[Citation, bool]:
        """Store it as a citation of the record; whether that is a new row."""
        before, table = self.instance, self.table
        stays = before.pk and isinstance(before, table.table)
        citation = before if stays else self._said()
        for name in ("field", *_SAID):
            setattr(citation, name, self.cleaned_data[name])
        if self._is_new_passage():
            citation.evidence = evidence_for(**self._passage(self.cleaned_data))
        else:
            citation.evidence = before.evidence
        setattr(citation, table.record, record)
        if before.pk and not stays:
            before.delete()
        citation.save()
        return citation, not stays

    def _post_clean(self) -> None:
        """See to the rules of the table in which it is stored, as far as they ask for nothing but this row."""
        if self.errors:
            return
        try:
            self._said().validate_constraints(exclude={"evidence", self.table.record})
        except ValidationError as error:
            self.add_error(None, error.messages)

    def _said(self) -> Any:
        said = {name: self.cleaned_data[name] for name in ("field", *_SAID)}
        return self.table.table(**said)

    def _begin_with(self, citation: Citation) -> None:
        evidence = citation.evidence
        table = self.formset.table_for(type(citation))
        field = f"{table.cited._meta.model_name}.{citation.field}" if citation.field else ""
        self.initial.update(
            {
                "id": _key(citation),
                "of": self.formset.place_of(citation),
                "field": field,
                "document": evidence.document_id,
                "exact": " ".join(unwrapped(evidence.exact).split()),
                "page_label": evidence.page_label,
                "language": evidence.language,
            }
        )
        self.fields["exact"].help_text = format_html(
            '<a class="text-primary-600 underline" href="{}">{}</a>',
            reverse("admin:sources_evidence_change", args=[evidence.pk]),
            _("The quote, its page and its translations"),
        )

    def _is_new_passage(self) -> bool:
        return self.instance.pk is None or any(name in self.changed_data for name in _PASSAGE)

    def _see_that_it_is_there(self, cleaned: dict[str, Any]) -> None:
        try:
            passage_of(**self._passage(cleaned))
        except NoSuchPassage as reason:
            self.add_error("exact", str(reason))

    @staticmethod
    def _passage(cleaned: dict[str, Any]) -> dict[str, Any]:
        return {
            "document": cleaned["document"],
            "quote": cleaned["exact"],
            "page": cleaned["page_label"],
            "language": cleaned["language"],
        }


class SourceFormSet(forms.BaseFormSet[SourceForm]):
    """All sources of a record and its parts; made by SourcesInline, which says in which tables they are."""

    tables: tuple[Cites, ...]
    parts: dict[str, Cites]
    """Prefix of the forms of parts on the same page → the table of what their sources are."""
    model: type[Model]

    def __init__(self, *args: Any, instance: Model, queryset: Any = None, save_as_new: bool = False, **kwargs: Any):
        self.instance = instance
        self.beside: dict[str, Any] = {}
        self.new_objects: list[Model] = []
        self.changed_objects: list[tuple[Model, list[str]]] = []
        self.deleted_objects: list[Model] = []
        super().__init__(*args, **kwargs)

    @classmethod
    def get_default_prefix(cls) -> str:
        """How the names of its fields begin."""
        return "sources"

    @cached_property
    def rows(self) -> dict[str, Any]:
        """Its citations, by their keys in the form: those of the record first, then those of its parts."""
        if self.instance.pk is None:
            return {}
        return {
            _key(row): row for rows in rows_of(self.tables, self.instance) for row in with_passages(rows).order_by("pk")
        }

    @cached_property
    def places(self) -> list[tuple[str, Any]]:
        """What a source can be about: the record, each part that is there, and those filled in on the page."""
        found: list[tuple[str, Any]] = [("", capfirst(str(self.tables[0].cited._meta.verbose_name)))]
        for prefix, table in self.parts.items():
            name = capfirst(str(table.cited._meta.verbose_name))
            found += [(f"{table.cited._meta.model_name}:{part.pk}", f"{name}: {part}") for part in self._parts(table)]
            found += [(f"{prefix}-{row}", f"{name} {row + 1}") for row in self._new_rows(prefix)]
        return found

    @cached_property
    def values_to_choose(self) -> list[tuple[Any, Any]]:
        """The values for which passages can be cited, by the kind of what has them."""
        groups = [
            (
                capfirst(str(table.cited._meta.verbose_name)),
                [(f"{table.cited._meta.model_name}.{field}", name) for field, name in table.named_fields()],
            )
            for table in self.tables
        ]
        return [("", _("that it is so at all")), *groups]

    @property
    def _pk_field(self) -> Any:
        """As what the admin looks for the key of a row."""
        return self.model._meta.pk

    def get_queryset(self) -> list[Any]:
        """The citation of each form that is of one."""
        return [form.instance for form in self.initial_forms]

    def initial_form_count(self) -> int:
        """As many as there are citations; of a page that was sent, as it says."""
        return super().initial_form_count() if self.is_bound else len(self.rows)

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        """Give each form its citation. One that somebody has deleted meanwhile begins anew: nothing typed is lost."""
        more = {"formset": self}
        if index is None or index >= self.initial_form_count():
            return more
        if self.is_bound:
            citation = self.rows.get(self.data.get(f"{self.prefix}-{index}-id", ""))
        else:
            citation = list(self.rows.values())[index]
        if citation is not None:
            passage = f"{citation.evidence.document}: {citation}"
            citation.get_inline_title = Truncator(passage).chars(120)
        return more | {"instance": citation}

    def table_of(self, place: str) -> Cites:
        """The table in which sources of a place on the page are stored."""
        if not place:
            return self.tables[0]
        prefix, dash, _row = place.partition("-")
        if dash:
            return self.parts[prefix]
        model = place.partition(":")[0]
        return next(table for table in self.tables if table.cited._meta.model_name == model)

    def table_for(self, model: type[Model]) -> Cites:
        """What a table of citations is about."""
        return next(table for table in self.tables if table.table is model)

    def place_of(self, citation: Model) -> str:
        """What a citation is about, as the form names it."""
        table = self.table_for(type(citation))
        if table is self.tables[0]:
            return ""
        return f"{table.cited._meta.model_name}:{getattr(citation, f'{table.record}_id')}"

    def is_filled(self, prefix: str, row: int) -> bool:
        """Whether a row of the parts on the same page says something, and is not to be deleted."""
        parts = self.beside[prefix]
        return any(form.has_changed() and form not in parts.deleted_forms for form in parts.forms[row : row + 1])

    def save(self, commit: bool = True) -> list[Any]:
        """Store what was entered, after the parts of the page have been stored."""
        for form in self.deleted_forms:
            if form.instance.pk:
                self.deleted_objects.append(form.instance)
                form.instance.delete()
        # What is preferred no longer makes room first.
        for form in sorted(self._entered(), key=lambda form: bool(form.cleaned_data["is_preferred"])):
            record = self._record(form.cleaned_data["of"])
            # A part deleted on the same page takes its sources along.
            if record is not None:
                citation, is_new = form.write(record)
                if is_new:
                    self.new_objects.append(citation)
                else:
                    self.changed_objects.append((citation, form.changed_data))
        return [*self.new_objects, *(citation for citation, _fields in self.changed_objects)]

    def _entered(self) -> Iterator[SourceForm]:
        for form in self.forms:
            if form.has_changed() and form not in self.deleted_forms:
                yield form

    def _record(self, place: str) -> Model | None:
        prefix, _dash, row = place.partition("-")
        if row:
            record: Model = self.beside[prefix].forms[int(row)].instance
            return record
        _model, _colon, key = place.partition(":")
        return self._parts(self.table_of(place)).filter(pk=key).first() if key else self.instance

    def _parts(self, table: Cites) -> QuerySet[Any]:
        if self.instance.pk is None:
            return table.cited._default_manager.none()
        key = _get_foreign_key(type(self.instance), table.cited)
        return table.cited._default_manager.filter(**{key.name: self.instance}).order_by("pk")

    def _new_rows(self, prefix: str) -> range:
        try:
            return range(int(self.data[f"{prefix}-INITIAL_FORMS"]), int(self.data[f"{prefix}-TOTAL_FORMS"]))
        except (KeyError, ValueError):
            return range(0)


class SourcesInline(StackedInline):
    """The sources on a record's page. `tables` says where they are: first that of the record, then those of its parts.

    Its page is a CitedAdmin, and has the parts' own inlines before this one.
    """

    tables: ClassVar[tuple[Cites, ...]]
    verbose_name = _("source")
    verbose_name_plural = _("sources: who says so, and where")
    fields = (
        ("of", "field"),
        "document",
        "exact",
        ("page_label", "language"),
        ("stance", "says"),
        ("is_preferred", "why"),
    )

    class Media:
        js = ("js/sources.js",)

    def get_extra(self, request: HttpRequest, obj: Model | None = None, **kwargs: Any) -> int:
        """One to begin with: what is entered rests on something."""
        return 1 if obj is None else 0

    def get_autocomplete_fields(self, request: HttpRequest) -> tuple[str, ...]:
        """Documents are looked for as one types."""
        return ("document",)

    def get_formset(self, request: HttpRequest, obj: Model | None = None, **kwargs: Any) -> type[SourceFormSet]:
        """The forms of all sources of the record and its parts."""
        callback = partial(self.formfield_for_dbfield, request=request)
        passage = fields_for_model(Evidence, _PASSAGE, formfield_callback=callback)
        form = modelform_factory(
            self.model,
            form=type("PassageForm", (SourceForm,), passage),
            fields=_SAID,
            formfield_callback=callback,
        )
        extra = self.get_extra(request, obj)
        formset: Any = forms.formset_factory(form, formset=SourceFormSet, extra=extra, can_delete=True)
        parent: Any = self.parent_model
        formset.tables = self.tables
        formset.parts = {
            _get_foreign_key(parent, table.cited).remote_field.get_accessor_name(): table for table in self.tables[1:]
        }
        formset.model = self.model
        made: type[SourceFormSet] = formset
        return made

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Whoever may change the record: others read its sources on its page for readers."""
        page = self.admin_site.get_model_admin(self.parent_model)
        return bool(page.has_change_permission(request, obj)) and super().has_view_permission(request, obj)

    def rows_of(self, obj: Model) -> list[QuerySet[Any]]:
        """The citations that stand in it, for whoever compares what was entered."""
        return rows_of(self.tables, obj)


class CitedAdmin:
    """An admin page with a list of sources that are about parts entered on the same page."""

    def _create_formsets(self, request: HttpRequest, obj: Model, change: bool) -> tuple[list[Any], list[Any]]:
        formsets, inlines = super()._create_formsets(request, obj, change)  # type: ignore[misc]  # a mixin
        for formset in formsets:
            if isinstance(formset, SourceFormSet):
                formset.beside = {each.prefix: each for each in formsets}
        return formsets, inlines


def rows_of(tables: tuple[Cites, ...], record: Model) -> list[QuerySet[Any]]:
    """The citations of a record and its parts, a query for each table."""
    return [table.table._default_manager.filter(**{table.owner: record}).order_by("pk") for table in tables]


def _key(citation: Model) -> str:
    return f"{citation._meta.model_name}:{citation.pk}"
