"""A database as the last landing left it, in tests/data/landing.sql.

`script/manage shell -c "from tests.landing import write; write()"` writes it anew: when migrations have been
added and landed; until the tag 0.1, when they have been rewritten. The test migrates it and asks for its pages.
"""

import re
import subprocess
from pathlib import Path

from local import binaries
from tests.databases import manage, new_database

FILE = Path(__file__).parent / "data" / "landing.sql"
# A small world: entered by the models of the day, in the words of an editor.
_ENTER = """
from datetime import date, datetime, UTC
from actors.models import Actor, Country, Name
from agreements.actions import agreement_saved, publish_agreement
from agreements.models import Act, Agreement, AgreementCitation, Instrument, Party
from core.publishing import publish
from intake.documents import add_file, read_document
from intake.models import Proposal
from accounts.models import User
from intake.claims import Claim
from intake.proposals import accept_proposal
from networks.actions import name_network
from django.db import transaction
from networks.models import Membership, Network
from sources.actions import evidence_for
from sources.models import Document
from paradiplomacy.broker import install_pgmq
from accounts.roles import sync_roles

now = datetime(2026, 11, 24, tzinfo=UTC)
install_pgmq()
sync_roles()
keeper = User.objects.create(username="keeper")
cities = []
for public_id, code, country, name, russian in [
    ("gn580497", "RU", "Russia", "Astrakhan", "Астрахань"), ("gn610529", "KZ", "Kazakhstan", "Atyrau", "Атырау"),
]:
    city = Actor.objects.create(
        public_id=public_id, kind="city", name=name, slug=name.lower(), published_at=now, population=300_000,
        country=Country.objects.create(code=code, name=country),
    )
    Name.objects.create(actor=city, text=name)
    Name.objects.create(actor=city, text=russian, language="ru", is_preferred=True)
    cities.append(city)
agreement = Agreement.objects.create(public_id="landing001", kind="twinning", note="Entered at a landing.")
for position, city in enumerate(cities):
    Party.objects.create(agreement=agreement, actor=city, position=position)
Act.objects.create(agreement=agreement, kind="signed_definitive", date="2003~")
Instrument.objects.create(agreement=agreement, kind="twinning_agreement", title="О побратимских связях")
paper = Document.objects.create(title="A list of twins", added_at=now)
AgreementCitation.objects.create(agreement=agreement, evidence=evidence_for(document=paper, page="1"))
agreement_saved(agreement=agreement, is_new=True, by_id=None, on=date(2026, 11, 24), at=now)
publish_agreement(agreement=agreement, by_id=None, at=now)
network = Network(kinds=["global_association"], founded="2004")
name_network(network=network, name="United Cities")
network.save()
Actor.objects.filter(pk=network.actor.pk).update(public_id="landing002")
publish(network.actor, by_id=None, at=now)
Membership.objects.create(network=network, actor=cities[0], joined="2005", left="2022")
text = b"Astrakhan terminated its twinning agreement with Atyrau in March 2022."
document = Document(public_id="landing003", kind="news", title="News of a landing")
add_file(document=document, content=text, file_name="news.txt", by_id=None, at=now)
with transaction.atomic():
    read_document(document_id=document.pk, at=now, report=lambda what, share: None)
proposal = Proposal.objects.first()
accept_proposal(
    proposal=proposal, claim=Claim.of_row(proposal.claim), onto=agreement, comment="", by_id=keeper.pk,
    on=date(2026, 11, 24), at=now,
)
"""


def write() -> None:
    """Write the file: migrations of today on an empty database, a few records, plain SQL."""
    with new_database("landing") as url:
        manage("migrate", "--verbosity", "0", database=url)
        manage("shell", "--command", _ENTER, database=url)
        command = [
            binaries.newest(for_server=18)["pg_dump"], "--no-owner", "--no-privileges", "--no-comments", "--inserts",
            "--exclude-schema=pgmq", f"--dbname={url}",
        ]  # fmt: skip
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    # What only this moment or this program's version says.
    text = re.sub(r"^(\\(un)?restrict .*|--.*|SET .*|SELECT pg_catalog\.set_config.*)\n", "", text, flags=re.MULTILINE)
    FILE.write_text(re.sub(r"\n{3,}", "\n\n", text))
