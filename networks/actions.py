"""What happens to networks."""

from django.db import transaction
from django.utils.text import slugify

from actors.enums import ActorKind
from actors.models import Actor, Name
from networks.models import Network


@transaction.atomic
def name_network(*, network: Network, name: str) -> Actor:
    """The actor beneath a network, made or renamed; the name can be found."""
    if network.actor_id is None:
        actor = Actor.objects.create(kind=ActorKind.NETWORK, name=name, slug=slugify(name)[:200])
        network.actor = actor
    else:
        actor = network.actor
        actor.name, actor.slug = name, slugify(name)[:200]
        actor.save(update_fields=["name", "slug"])
    Name.objects.get_or_create(actor=actor, text=name, language="")
    return actor
