"""What texts have to do with actors and bodies."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Name
from agreements.enums import AgreementKind, TextRelation
from agreements.models.act import Act
from agreements.models.agreement import Agreement
from agreements.models.title import AgreementTitle
from core.db import OnceWithNulls
from core.fields import choice_constraint
from core.history import keep_history
from networks.models import Body
from sources.models import Document


class TextTieQuerySet(models.QuerySet["TextTie"]):
    """Questions about ties of texts."""

    def published(self) -> Self:
        """Those of which readers see both ends: a document counts once it is published itself."""
        text = Q(document__published_at__isnull=False) | Q(agreement__published_at__isnull=False)
        institution = Q(actor__published_at__isnull=False) | Q(body__network__actor__published_at__isnull=False)
        return self.filter(text, institution)

    def with_actor(self, actor: Actor) -> Self:
        """Those with an actor, or with a body of it, if it is a network."""
        return self.filter(Q(actor=actor) | Q(body__network__actor=actor))

    def for_display(self, language: str) -> Self:
        """With what both ends are called in a language and the day of the text, the earliest first. One query."""
        titles = AgreementTitle.objects.filter(agreement=OuterRef("agreement"), language=language)
        names = Name.objects.filter(actor=OuterRef("actor"), language=language, is_preferred=True)
        acts = Act.objects.filter(agreement=OuterRef("agreement")).exclude(date="")
        first = acts.order_by(F("date_latest").asc(nulls_last=True), "pk")
        body: Combinable = F("body__name")
        if language != "en":
            body = Coalesce(NullIf(f"body__name_{language}", Value("")), "body__name")
        return (
            self.select_related("document", "agreement", "actor", "body__network__actor")
            .annotate(
                text_name=Coalesce("document__title", Subquery(titles.values("text")), "agreement__title"),
                institution_name=Coalesce(Subquery(names.values("text")[:1]), "actor__name", body),
                day=Coalesce("document__date", Subquery(first.values("date")[:1]), Value("")),
                latest=Coalesce("document__date_latest", Subquery(first.values("date_latest")[:1])),
            )
            .order_by(F("latest").asc(nulls_last=True), "pk")
        )


@keep_history
class TextTie(models.Model):
    """What a document, or the text of an agreement, has to do with an actor or a body: it established it, and so on."""

    document = models.ForeignKey(
        Document, on_delete=models.CASCADE, null=True, blank=True, related_name="text_ties", verbose_name=_("document")
    )
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="text_ties",
        verbose_name=_("agreement"),
    )
    relation = models.CharField(_("relation"), max_length=20, choices=TextRelation)
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="text_ties", verbose_name=_("actor")
    )
    body = models.ForeignKey(
        Body,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="text_ties",
        verbose_name=_("body"),
        help_text=_("An organ of a network, instead of an actor."),
    )

    objects: ClassVar[models.Manager["TextTie"]] = TextTieQuerySet.as_manager()

    text_name: str
    """What the text is called; of one made for display, as the next."""
    institution_name: str
    day: str
    """The partial date of the text; empty where none is known."""

    class Meta:
        verbose_name = _("tie of a text to an institution")
        verbose_name_plural = _("ties of texts to institutions")
        constraints = (
            choice_constraint("text_tie", "relation", TextRelation),
            models.CheckConstraint(
                name="text_tie_is_of_one_text",
                condition=Q(document__isnull=False, agreement__isnull=True)
                | Q(document__isnull=True, agreement__isnull=False),
                violation_error_message=_("It is of a document or of an agreement, and of one of them."),
            ),
            models.CheckConstraint(
                name="text_tie_is_with_one_institution",
                condition=Q(actor__isnull=False, body__isnull=True) | Q(actor__isnull=True, body__isnull=False),
                violation_error_message=_("Choose an actor or a body, one of them."),
            ),
            OnceWithNulls(
                fields=["document", "agreement", "relation", "actor", "body"],
                name="text_tie_once",
                violation_error_message=_("This is already entered."),
            ),
        )

    def __str__(self) -> str:
        text = self.document if self.document_id else self.agreement
        return f"{text} {self.get_relation_display()} {self.actor if self.actor_id else self.body}"

    @property
    def text(self) -> Document | Agreement:
        """The document or the agreement."""
        found = self.document or self.agreement
        if found is None:
            raise ValueError("A tie is of a text.")
        return found

    @property
    def display_text(self) -> str:
        """The title of the text, else the kind of the agreement; made for display."""
        return self.text_name or str(AgreementKind(self.agreement.kind).label if self.agreement else "")

    @property
    def institution_url(self) -> str:
        """The page of the actor, or of the network whose body it is."""
        actor = self.actor or (self.body.network.actor if self.body else None)
        return actor.get_absolute_url() if actor else ""
