"""What admin pages that choose an agreement share."""

from typing import Any

from django.http import HttpRequest

from agreements.models import Agreement


class AgreementToldApart:
    """A part of the admin in which the agreement chosen is shown by its parties, as it was when it was chosen."""

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """The field with labels that tell agreements apart."""
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)  # type: ignore[misc]  # a mixin
        if db_field.related_model is Agreement:
            field.label_from_instance = Agreement.label_to_choose
        return field
