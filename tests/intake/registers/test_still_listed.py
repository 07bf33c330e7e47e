"""The same list of a later day: still listed then, with no copy of it."""

from datetime import timedelta

import pytest

from core.models import Operation
from intake.mappings.mapping import Mapping
from intake.models import ImportRow, RegisterImport
from intake.registers.bringing import File, bring_in, bring_in_members
from intake.registers.writing import run_import
from sources.models import Harvest
from tests.actors.worlds import snapshot
from tests.factories import EditorFactory, NetworkFactory, RegisterFactory
from tests.intake.registers.test_importing import accepted, between, judged
from tests.intake.registers.worlds import NOW, PAIRS, places, run, silently, table

pytestmark = pytest.mark.django_db
LIST = table("Köln,Germany,Lille,France,1958,p")
LATER = NOW + timedelta(days=700)


@pytest.fixture
def towns():
    return places()


@pytest.fixture
def first(towns):
    done = run(LIST, register=RegisterFactory(drops_ended=True))
    return accepted(done, judged(done), by_id=EditorFactory().pk)


def bring(first, listed, content=LIST, **more):
    return bring_in(
        register=first.harvest.register, file=File.of(content, "list.csv"), listed=listed, by_id=None, at=LATER, **more
    )


def test_the_day_moves_on_and_nothing_else_is_written(first, towns, api, client):
    before = snapshot()
    brought = bring(first, "2020")
    assert (brought, brought.harvest.last_day) == (first, "2020")
    after = snapshot()
    assert {name for name in after if before[name] != after[name]} == {"sources_harvest"}
    tie = between(towns["Köln"], towns["Lille"])
    (listed,) = api(f"agreements/{tie.public_id}/")["listed"]
    assert (listed["first_listed"], listed["last_listed"]) == ("2015", "2020")
    assert "first listed 2015, last 2020" in " ".join(client.get(tie.get_absolute_url()).content.decode().split())


@pytest.mark.parametrize("listed", ["2015", "2014", "2090", ""])
def test_a_day_that_is_not_later_or_is_to_come_moves_nothing(first, listed):
    assert bring(first, listed) != first
    assert Harvest.objects.get().still_listed == ""


def test_where_another_list_came_between_it_keeps_its_day(first):
    done = run(table("Köln,Germany,Oxford,United Kingdom,1958,p"), register=first.harvest.register, listed="2018")
    accepted(done, judged(done), by_id=EditorFactory().pk)
    assert bring(first, "2020") != first


def test_to_take_it_otherwise_is_an_import_of_its_own(first):
    assert bring(first, "2020", mapping=Mapping.of_row({**PAIRS.as_row(), "usual_kind": "friendship"})) != first
    assert RegisterImport.objects.count() == 2


def test_what_the_next_list_lacks_was_listed_until_then(first):
    bring(first, "2020")
    done = run(table("Köln,Germany,Oxford,United Kingdom,1958,p"), register=first.harvest.register, listed="2021")
    accepted(done, judged(done), by_id=EditorFactory().pk)
    assert [each.says for each in done.proposals.all()] == ["[2020-01-01..2021-12-31]"]


def test_a_list_of_members(towns):
    network = NetworkFactory(actor__name="Eurocities")
    file = File.of(b"member,country\nLille,France\nOxford,United Kingdom\n", "members.csv")

    def brought(listed, *, whole=True):
        return bring_in_members(
            network=network, register=None, file=file, listed=listed, is_whole=whole, by_id=None, at=LATER
        )

    done = run_import(register_import_id=brought("2015").pk, by_id=None, at=NOW, report=silently)
    done = accepted(done, judged(done), by_id=EditorFactory().pk)
    rows, operations = ImportRow.objects.count(), Operation.objects.count()
    assert brought("2020") == done
    assert (ImportRow.objects.count(), Operation.objects.count()) == (rows, operations)
    assert brought("2021", whole=False) != done


class TestCorrected:
    """A later day that was noted by mistake."""

    def correct(self, editor, first, on):
        return editor.post(f"/admin/intake/registerimport/{first.pk}/unchanged/", {"on": on}, follow=True)

    def test_it_moves_back_to_an_earlier_day_or_to_its_own(self, first, as_editor):
        bring(first, "2020")
        page = f"/admin/intake/registerimport/{first.pk}/change/"
        assert "was unchanged on 2020" in " ".join(as_editor.get(page).content.decode().split())
        assert "It counts as listed until 2018." in self.correct(as_editor, first, "2018").content.decode()
        assert Harvest.objects.get().last_day == "2018"
        self.correct(as_editor, first, "")
        assert (Harvest.objects.get().last_day, Harvest.objects.get().still_listed_latest) == ("2015", None)

    @pytest.mark.parametrize(
        ("on", "said"), [("2021", "until 2020 at most"), ("2014", "The list itself is of 2015"), ("soon", "soon")]
    )
    def test_it_moves_neither_on_nor_before_the_list(self, first, as_editor, on, said):
        bring(first, "2020")
        assert said in self.correct(as_editor, first, on).content.decode()
        assert Harvest.objects.get().last_day == "2020"
