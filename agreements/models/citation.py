"""What agreements and acts rest on."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.act import Act
from agreements.models.agreement import Agreement
from core.history import keep_history
from sources.models import Citation


@keep_history
class AgreementCitation(Citation):
    """A passage that says that the tie exists or existed, and between whom."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="citations", verbose_name=_("agreement")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = (models.UniqueConstraint(fields=["agreement", "evidence"], name="agreement_citation_once"),)


@keep_history
class ActCitation(Citation):
    """A passage that says that the act was done."""

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="citations", verbose_name=_("act"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = (models.UniqueConstraint(fields=["act", "evidence"], name="act_citation_once"),)
