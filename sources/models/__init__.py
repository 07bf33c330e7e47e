"""Documents, what was kept of them, and passages."""

from sources.models.capture import Capture
from sources.models.citation import Citation
from sources.models.document import Document
from sources.models.evidence import Evidence

__all__ = ["Capture", "Citation", "Document", "Evidence"]
