"""Engagements with who takes part."""

from typing import Any

from agreements.engaging import engagement_saved, publish_engagement
from agreements.models import Agreement, Engagement, EngagementCitation, EngagementParticipant
from reference.shelf import Shelf


def write_engagements(shelf: Shelf, engagements: dict[str, Any]) -> None:
    """Each engagement whose participants are all here, shown to readers."""
    for public_id, said in engagements.items():
        participants = [_participant(shelf, public_id, each) for each in said["participants"]]
        if None in participants:
            continue
        before, is_new = shelf.so_far, not Engagement.objects.filter(public_id=public_id).exists()
        values: dict[str, Any] = {name: said.get(name, "") for name in ("title", "started", "ended", "place", "note")}
        values["agreement"] = Agreement.objects.filter(public_id=said.get("agreement", "")).first()
        engagement = shelf.put(Engagement, {"public_id": public_id}, kind=said["kind"], **values)
        if engagement is None:
            continue
        for role, participant in filter(None, participants):
            shelf.put(EngagementParticipant, {"engagement": engagement} | participant, role=role)
        shelf.cite(EngagementCitation, "engagement", engagement, said["at"])
        if shelf.so_far > before:
            engagement_saved(engagement=engagement, is_new=is_new, by_id=None, at=shelf.at)
        if is_new:
            publish_engagement(engagement=engagement, by_id=None, at=shelf.at)


def _participant(shelf: Shelf, public_id: str, said: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """The role, and the columns that tell a participant from others; None where its actor is not here."""
    actor = shelf.actor(said["actor"], public_id) if "actor" in said else None
    if actor is None and "name" not in said:
        return None
    return said["role"], {"actor": actor, "name_as_printed": said.get("name", "")}
