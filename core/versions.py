"""Edits that begin from what a page showed: nobody overwrites unseen what another has saved meanwhile.

A page carries what its record and the parts said when it was opened. Before it is saved, the record is locked and
that is compared with what they say now; where they differ, the page tells the differences, keeps all that was typed,
and is saved knowingly the next time.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.db.models import Field, Model, QuerySet
from django.forms.models import _get_foreign_key
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from unfold.widgets import UnfoldAdminTextInputWidget

from core.history import because

# Table → key of a row → field → what it says, as text.
State = dict[str, dict[str, dict[str, str]]]
_SALT = "core.versions"
# Differences told on a page; of more their number.
_TOLD = 20


def state_of(querysets: Iterable[QuerySet[Any]]) -> State:
    """What the rows of these queries say, in the fields that people fill in; a query each."""
    return {rows.model._meta.label_lower: {str(row.pk): _said(row) for row in rows} for rows in querysets}


def differences(before: State, now: State, models: tuple[type[Model], ...]) -> list[str]:
    """What has changed between two states, in words; the first of the models is that of the record itself."""
    told, (record, *_parts) = [], models
    for model in models:
        old, new = before.get(model._meta.label_lower, {}), now.get(model._meta.label_lower, {})
        name = capfirst(str(model._meta.verbose_name))
        for key in sorted(old.keys() | new.keys(), key=int):
            if key not in old:
                told.append(_("%(what)s added: %(said)s") % {"what": name, "said": _whole(model, new[key], record)})
            elif key not in new:
                told.append(_("%(what)s deleted: %(said)s") % {"what": name, "said": _whole(model, old[key], record)})
            else:
                told += [
                    f"{name}, {label}: “{before_it}” → “{now_it}”"
                    for label, before_it, now_it in _changed(model, old[key], new[key])
                ]
    return told


class _Aside(forms.CharField):
    """A field beside those of the record: filling it in changes nothing of it."""

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Never."""
        return False


class EditForm(forms.ModelForm[Any]):
    """An edit of a record: from what state it began and, where readers see the record, why."""

    version = _Aside(required=False, widget=forms.HiddenInput)
    why = _Aside(
        label=gettext_lazy("Why"),
        max_length=500,
        widget=UnfoldAdminTextInputWidget,
        help_text=gettext_lazy("Readers see this record: say why you change it. It is kept in the history."),
    )

    state_now: Callable[[Model], State]
    """What the record and its parts say in the database; its admin gives it."""
    models: tuple[type[Model], ...]
    """The models that the state is of, in the order in which they are told."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_public(self.instance):
            del self.fields["why"]
        if self.instance.pk is None:
            del self.fields["version"]
        elif not self.is_bound:
            self.initial["version"] = self._token()

    def clean(self) -> dict[str, Any]:
        """Tell what others have saved since the page was opened; the record stays locked until this edit is."""
        cleaned = super().clean() or {}
        if self.instance.pk is not None:
            model = type(self.instance)
            locked = model._default_manager.select_for_update().get(pk=self.instance.pk)
            if is_public(locked) and "why" not in self.fields:
                raise ValidationError(_("It has been published meanwhile: open the page anew."))
            self._compare(cleaned.get("version", ""))
        return cleaned

    @property
    def reason(self) -> str:
        """Why; empty where none was asked."""
        return str(self.cleaned_data.get("why", ""))

    def _compare(self, version: str) -> None:
        now = self.state_now(self.instance)
        try:
            before: State | None = signing.loads(version, salt=_SALT)
        except signing.BadSignature:
            before = None
        if before == now:
            return
        # Saved again, the page has been seen.
        seen: Any = self.data
        self.data = seen.copy()
        self.data[self.add_prefix("version")] = self._token(now)  # type: ignore[index]  # a copy of what was sent
        if before is None:
            raise ValidationError(_("It is not known from what state this edit began: compare it, and save again."))
        told = differences(before, now, self.models)
        more = [_("and %(count)d more") % {"count": len(told) - _TOLD}] if len(told) > _TOLD else []
        raise ValidationError(
            [
                _("Somebody else has saved this record since you opened the page. All that you typed is still here."),
                "; ".join([*told[:_TOLD], *more]) + ".",
                _("Nothing is saved yet. Saving again writes what this page says."),
            ]
        )

    def _token(self, state: State | None = None) -> str:
        return signing.dumps(self.state_now(self.instance) if state is None else state, salt=_SALT, compress=True)


class VersionedAdmin:
    """An admin page that overwrites nothing unseen, and asks why where readers see the record. Its form: EditForm."""

    form = EditForm

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> Any:
        """With the state from which the edit began and, where readers see the record, the reason."""
        fields = [*super().get_fields(request, obj)]  # type: ignore[misc]  # a mixin
        if obj is None or not self.has_change_permission(request, obj):  # type: ignore[attr-defined]  # a mixin
            return fields
        return [*fields, *(["why"] if is_public(obj) else []), "version"]

    def get_form(self, request: HttpRequest, obj: Model | None = None, **kwargs: Any) -> Any:
        """A form that knows how to ask what the record says."""
        form = super().get_form(request, obj, **kwargs)  # type: ignore[misc]  # a mixin
        form.models = tuple(rows.model for rows in self._queries(request, obj)) if obj else ()
        form.state_now = staticmethod(lambda record: state_of(self._queries(request, record)))
        return form

    def save_model(self, request: HttpRequest, obj: Model, form: Any, change: bool) -> None:
        """Write what the form asks, for its reason; what only actions write stays as it is."""
        if not change:
            super().save_model(request, obj, form, change)  # type: ignore[misc]  # a mixin
            return
        with _because(form):
            obj.save(update_fields=_written(type(obj), form.cleaned_data))

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Write the parts for the same reason."""
        with _because(form):
            super().save_related(request, form, formsets, change)  # type: ignore[misc]  # a mixin

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        """With the reason: parts that are new leave no row in the history that could hold it."""
        message = super().construct_change_message(request, form, formsets, add)  # type: ignore[misc]  # a mixin
        return [*message, {"why": form.reason}] if form.reason else message

    def _queries(self, request: HttpRequest, obj: Model) -> list[QuerySet[Any]]:
        """The record itself, then what its page lets people fill in."""
        queries: list[QuerySet[Any]] = [type(obj)._default_manager.filter(pk=obj.pk)]
        for inline in self.get_inline_instances(request, obj):  # type: ignore[attr-defined]  # a mixin
            if hasattr(inline, "rows_of"):
                queries += inline.rows_of(obj)
            elif inline.has_change_permission(request, obj):
                key = _get_foreign_key(type(obj), inline.model, fk_name=inline.fk_name)
                queries.append(inline.model._default_manager.filter(**{key.name: obj}).order_by("pk"))
        return queries


def is_public(record: Model) -> bool:
    """Whether readers see the record as it is in memory."""
    return getattr(record, "published_at", None) is not None


def _because(form: Any) -> AbstractContextManager[Any]:
    return because(form.reason) if form.reason else nullcontext()


def _filled_in(model: type[Model]) -> "list[Field[Any, Any]]":
    return [field for field in model._meta.concrete_fields if field.editable and not field.primary_key]


def _written(model: type[Model], cleaned: dict[str, Any]) -> list[str]:
    """The columns that a form fills, with the bounds of its partial dates."""
    names = {field.name for field in _filled_in(model)} & cleaned.keys()
    bounds = {f"{name}_{end}" for name in names for end in ("earliest", "latest")}
    return [field.name for field in model._meta.concrete_fields if field.name in names | bounds]


def _said(row: Model) -> dict[str, str]:
    return {
        field.name: field.value_to_string(row)
        for field in _filled_in(type(row))
        if field.value_from_object(row) not in (None, "", [])
    }


def _changed(model: type[Model], old: dict[str, str], new: dict[str, str]) -> list[tuple[str, str, str]]:
    return [
        (str(field.verbose_name), _shown(field, old.get(field.name, "")), _shown(field, new.get(field.name, "")))
        for field in _filled_in(model)
        if old.get(field.name, "") != new.get(field.name, "")
    ]


def _whole(model: type[Model], said: dict[str, str], record: type[Model]) -> str:
    fields = (field for field in _filled_in(model) if field.related_model is not record)
    texts = (_shown(field, said.get(field.name, "")) for field in fields)
    return ", ".join(text for text in texts if text)


def _shown(field: "Field[Any, Any]", text: str) -> str:
    """A value for people: the word of a choice, the name of another record."""
    if field.is_relation and text:
        named = field.related_model._default_manager.filter(pk=text).first()  # type: ignore[union-attr]  # never "self"
        return str(named or text)
    return str(dict(field.flatchoices).get(text, text))
