"""Words of the admin's interface. Unfold brings no translations: named here, our catalogues hold them."""

from django.utils.translation import gettext_noop as _

WORDS = (
    _("Select record"),
    _("Select action"),
    _("Select action to run"),
    _("Select value"),
    _("Run"),
    _("Filters"),
    _("Apply Filters"),
    _("Reset filters"),
    _("Select all rows"),
    _("Welcome back to"),
    _("Type to search"),
    _("You have been successfully logged out from the administration"),
    _("More actions"),
    _("True"),
    _("False"),
    _("Submit"),
    _("This item will be deleted."),
    _("Click to cancel"),
    _("No results found"),
    _("This page yielded into no results. Create a new item or reset your filters."),
    _("General"),
    _("Light"),
    _("Dark"),
    _("System"),
    _("Return to site"),
    _("Toggle password visibility"),
)
