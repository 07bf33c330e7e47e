"""What is told of the actor beneath a network, entered on the network's page."""

from typing import Any

from django.http import HttpRequest

from actors.admin.actors import NameInline, OfficialSourceInline, PredecessorInline, SuccessorInline
from actors.models import Actor
from networks.models import Network


class _OfTheActor:
    """A form set of the actor beneath the network of the page, which on a new page is there once it is saved."""

    def __init__(self, *args: Any, instance: Network, **kwargs: Any) -> None:
        self.network = instance
        actor = instance.actor if instance.actor_id else Actor()
        super().__init__(*args, instance=actor, **kwargs)  # type: ignore[call-arg]  # a mixin

    def save(self, commit: bool = True) -> Any:
        """Store what was entered, of the actor that the page has made."""
        self.instance = self.network.actor
        return super().save(commit)  # type: ignore[misc]  # a mixin


class _Beneath:
    """An inline of the actor's page on that of the network."""

    def __init__(self, parent_model: type[Network], admin_site: Any) -> None:
        super().__init__(Actor, admin_site)  # type: ignore[call-arg]  # a mixin

    def get_formset(self, request: HttpRequest, obj: Network | None = None, **kwargs: Any) -> Any:
        """The forms of the actor."""
        formset = super().get_formset(request, obj, **kwargs)  # type: ignore[misc]  # a mixin
        return type(formset.__name__, (_OfTheActor, formset), {})


class NetworkNameInline(_Beneath, NameInline):
    """What the network is called, in any language; errors of a source among them."""


class NetworkOfficialSourceInline(_Beneath, OfficialSourceInline):
    """What the network publishes itself."""


class NetworkSuccessorInline(_Beneath, SuccessorInline):
    """What took the network's place."""


class NetworkPredecessorInline(_Beneath, PredecessorInline):
    """Whose place the network took."""
