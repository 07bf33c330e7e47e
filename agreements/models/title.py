"""What an agreement is called in other languages."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.models.agreement import Agreement
from core.history import keep_history


@keep_history
class AgreementTitle(models.Model):
    """An agreement's title in one language, as a source gives it or as an editor translated it."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="titles", verbose_name=_("agreement")
    )
    language = models.CharField(_("language"), max_length=2, help_text=_("ISO 639-1: en, es, pt, ru …"))
    text = models.CharField(_("title"), max_length=300)
    is_official = models.BooleanField(_("official"), default=False, help_text=_("As a text of the agreement has it."))

    class Meta:
        verbose_name = _("title in a language")
        verbose_name_plural = _("titles in languages")
        constraints = (
            models.UniqueConstraint(
                fields=["agreement", "language"],
                name="agreement_title_once_a_language",
                violation_error_message=_("The title in this language is already entered."),
            ),
            models.CheckConstraint(
                name="agreement_title_language_is_two_letters",
                condition=Q(language__regex=r"^[a-z]{2}$"),
                violation_error_message=_("A language is two small letters, as in ISO 639-1: en, es, pt, ru."),
            ),
            models.CheckConstraint(
                name="agreement_title_says_something",
                condition=~Q(text=""),
                violation_error_message=_("Give the title."),
            ),
        )

    def __str__(self) -> str:
        return self.text
