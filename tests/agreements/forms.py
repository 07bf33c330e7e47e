"""What a browser sends of an agreement's page."""

from django.forms import CheckboxSelectMultiple


def shown(client, address):
    """The fields of a page of the admin as it is opened, filled in as they stand there."""
    context = client.get(address).context
    forms = [context["adminform"].form]
    data = {}
    for each in context["inline_admin_formsets"]:
        formset = each.formset
        data |= {f"{formset.prefix}-{name}": value for name, value in formset.management_form.initial.items()}
        data[f"{formset.prefix}-TOTAL_FORMS"] = len(formset.forms)
        forms += formset.forms
    for form in forms:
        for bound in form:
            value = bound.value()
            if not isinstance(bound.field.widget, CheckboxSelectMultiple) or value:
                data[bound.html_name] = "" if value is None else value
    return {name: value for name, value in data.items() if value is not False} | {"_continue": "1"}


def errors(response):
    """All that a page says is wrong."""
    formsets = response.context["inline_admin_formsets"]
    return str([response.context["adminform"].errors, *(each.formset.errors for each in formsets)])
