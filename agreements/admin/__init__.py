"""The admin of agreements, by what is entered."""

from agreements.admin.agreements import AgreementAdmin

__all__ = ["AgreementAdmin"]
