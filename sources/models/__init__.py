"""Documents, what was kept of them, and passages."""

from sources.models.capture import Capture
from sources.models.citation import Citation
from sources.models.document import Document
from sources.models.evidence import Evidence, QuoteTranslation

__all__ = ["Capture", "Citation", "Document", "Evidence", "QuoteTranslation"]
