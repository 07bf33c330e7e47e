"""The day that a record of the API is asked for."""

from datetime import date

from rest_framework.exceptions import ValidationError
from rest_framework.fields import DateField
from rest_framework.request import Request


def day_asked(request: Request) -> date | None:
    """What `as_of` of a request says; None where it is not asked. Raises ValidationError for what is no day."""
    asked = request.query_params.get("as_of")
    if not asked:
        return None
    try:
        day: date = DateField().to_internal_value(asked)
    except ValidationError as error:
        raise ValidationError({"as_of": error.detail}) from error
    return day
