"""Documents, what was kept of them, and passages; registers, and their rows."""

from sources.models.capture import Capture
from sources.models.citation import Citation, DocumentCitation
from sources.models.connector import Connector
from sources.models.document import Document
from sources.models.document_link import DocumentLink
from sources.models.evidence import Evidence, QuoteTranslation
from sources.models.register import Harvest, Listing, Register, RegisterRow

__all__ = [
    "Capture",
    "Citation",
    "Connector",
    "Document",
    "DocumentCitation",
    "DocumentLink",
    "Evidence",
    "Harvest",
    "Listing",
    "QuoteTranslation",
    "Register",
    "RegisterRow",
]
