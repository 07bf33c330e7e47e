"""What rows of a register come to, and what taking them in writes."""

from datetime import date, timedelta

import pytest

from agreements.enums import ActKind
from agreements.models import Act, Agreement, AgreementListing
from core.journal import CannotUndo
from core.models import Change, Operation
from intake.enums import ImportState, Verdict
from intake.mappings.mapping import Mapping, Shape, Side, Source
from intake.models import ImportName, ImportRow
from intake.registers.accepting import SecondPersonNeeded, accept_import, judge_sample, undo_import
from intake.registers.planning import CannotImport, check_import
from intake.registers.writing import run_import
from intake.tables.table import CannotRead
from networks.models import Membership
from sources.models import Harvest, RegisterRow
from tests.actors.worlds import snapshot, tell_statuses
from tests.factories import (
    AgreementFactory,
    CityFactory,
    EditorFactory,
    IdentifierFactory,
    MembershipFactory,
    NameDecisionFactory,
    NetworkFactory,
    PartyFactory,
    RegisterFactory,
)
from tests.intake.registers.worlds import (
    MEMBERS,
    NOW,
    PAIRS,
    begun,
    checked,
    outcomes,
    places,
    run,
    silently,
    table,
)

pytestmark = pytest.mark.django_db
TODAY = NOW.date()


@pytest.fixture
def towns():
    return places()


def between(*actors):
    """The agreement between these, and no others."""
    found = Agreement.objects.all()
    for actor in actors:
        found = found.involving(actor)
    return found.get()


class TestChecking:
    def test_each_row_comes_to_something(self, towns):
        done = checked(
            table(
                "Köln,Germany,Lille,France,1958,p",
                "Lille,France,Köln,Germany,1958,",
                "Köln,Germany,Wolgograd,Russia,1988,f",
                "Köln,Germany,Nowhere,France,1999,p",
                "Köln,Germany,Bonn,Germany,1999,p",
                "Köln,Germany,Köln,Germany,1999,p",
                "Köln,Germany,,France,1999,p",
                "Bonn,Germany,Oxford,United Kingdom,soon?,p",
                "Bonn,Germany,Oxford,United Kingdom,1948,x",
                "Bonn,Germany,Oxford,United Kingdom,2019,p",
                "Wolgograd,Russia,Köln,Germany,1988,p",
            )
        )
        assert outcomes(done) == [
            (2, "new"),
            (3, "merged"),
            (4, "new"),
            (5, "unknown"),
            (6, "invalid"),
            (7, "invalid"),
            (8, "invalid"),
            (9, "invalid"),
            (10, "invalid"),
            (11, "invalid"),
            (12, "conflicting"),
        ]
        assert done.counts == {"new": 2, "merged": 1, "unknown": 1, "invalid": 6, "conflicting": 1}
        reasons = {row.row.number: row.reason for row in ImportRow.objects.filter(register_import=done)}
        assert reasons[5] == "Nowhere, France: Nobody of ours is known by this name."
        assert reasons[6] == "All parties lie in one country: the tie crosses no border."
        assert reasons[7] == "Both sides are the same one."
        assert reasons[11] == "The date lies after the day of the list."
        assert reasons[12] == "Another row says otherwise of the same: which one is right?"

    def test_nothing_but_rows_is_written(self, towns):
        before = snapshot()
        checked(table("Köln,Germany,Lille,France,1958,p"))
        after = snapshot()
        changed = {name for name in after if before[name] != after[name]}
        assert changed == {
            "intake_importname", "intake_importparty", "intake_importrow", "intake_registerimport",
            "sources_harvest", "sources_register", "sources_registerrow",
        }  # fmt: skip
        assert RegisterRow.objects.get(number=2).cells == ["Köln", "Germany", "Lille", "France", "1958", "p"]

    def test_a_name_that_can_mean_several_waits(self, towns):
        for region in range(2):
            CityFactory(name="Halle", country=towns["Köln"].country, population=50_000 + region)
        done = checked(table("Halle,Germany,Lille,France,1958,p"))
        assert outcomes(done) == [(2, "ambiguous")]
        name = ImportName.objects.get(register_import=done, name="Halle")
        assert (name.state, len(name.candidates), name.times) == ("ambiguous", 2, 1)

    def test_a_decision_counts_for_all_rows_and_for_the_next_time(self, towns):
        register = RegisterFactory()
        NameDecisionFactory(register=register, name="Cologne-on-Rhine", country="Germany", actor=towns["Köln"])
        NameDecisionFactory(register=register, name="Atlantis", country="France", actor=None)
        done = checked(
            table(
                "Cologne-on-Rhine,Germany,Lille,France,1958,p",
                "Cologne-on-Rhine,Germany,Wolgograd,Russia,1988,p",
                "Köln,Germany,Atlantis,France,1958,p",
            ),
            register=register,
        )
        assert outcomes(done) == [(2, "new"), (3, "new"), (4, "invalid")]

    def test_an_identifier_means_its_actor_whatever_the_name(self, towns):
        IdentifierFactory(actor=towns["Köln"], scheme="wikidata", value="Q365")
        plan = Mapping(
            sides=(Side(Source("city"), identifier=Source("id"), scheme="wikidata"), Side(Source("partner"))),
            usual_kind="twinning",
        )
        done = checked(table("Agrippina,Q365,Lille", heading="city,id,partner"), plan)
        assert outcomes(done) == [(2, "new")]

    def test_ties_of_many_parties_by_a_key(self, towns):
        plan = Mapping(Shape.GROUP, sides=(Side(Source("city")),), group=Source("pact"), usual_kind="cooperation")
        rows = ["A,Köln", "A,Lille", "B,Bonn", "A,Wolgograd", "B,Nowhere"]
        done = run(table(*rows, heading="pact,city"), plan)
        assert outcomes(done) == [(2, "new"), (3, "merged"), (4, "unknown"), (5, "merged"), (6, "unknown")]
        tie = Agreement.objects.get()
        assert [party.actor.name for party in tie.parties.order_by("position")] == ["Köln", "Lille", "Wolgograd"]
        assert (tie.kind, tie.listings.count()) == ("cooperation", 3)

    def test_checking_again_forgets_what_was_said_before(self, towns):
        done = checked(table("Köln,Germany,Nowhere,France,1958,p"))
        CityFactory(name="Nowhere", country=towns["Lille"].country, population=100_000)
        done = check_import(register_import_id=done.pk, report=silently)
        assert outcomes(done) == [(2, "new")]

    def test_a_mapping_that_lacks_something_is_told(self, towns):
        with pytest.raises(CannotImport, match="Choose the columns"):
            checked(table("Köln,Germany,Lille,France,1958,p"), Mapping(usual_kind="twinning"))

    def test_a_file_that_cannot_be_read_is_not_kept(self):
        with pytest.raises(CannotRead):
            begun(b'city,partner\n"Bonn","Oxford"\n"K,L')
        assert not Harvest.objects.exists()


class TestTiesThatAreKnown:
    """`kind`, `since` of the row against an agreement that is a twinning, signed in 1958, unless told otherwise."""

    @pytest.mark.parametrize(
        ("row", "signed_on", "outcome"),
        [
            ("1958,p", "1958-03-02", "same"),
            (",", "1958-03-02", "same"),
            ("1958,p", "", "changed"),
            ("1958,f", "1958", "conflicting"),
            ("1960,p", "1958", "conflicting"),
        ],
    )
    def test_from_elsewhere(self, towns, row, signed_on, outcome):
        AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on=signed_on)
        assert outcomes(checked(table(f"Lille,France,Köln,Germany,{row}"))) == [(2, outcome)]

    def test_with_a_third_party_it_is_another_tie(self, towns):
        tie = AgreementFactory(between=[towns["Köln"], towns["Lille"]])
        PartyFactory(agreement=tie, actor=towns["Wolgograd"])
        assert outcomes(checked(table("Köln,Germany,Lille,France,1958,p"))) == [(2, "new")]

    def test_what_the_register_itself_said_before_can_change(self, towns):
        register = RegisterFactory()
        run(table("Köln,Germany,Lille,France,1958,p", "Bonn,Germany,Oxford,United Kingdom,1948,p"), register=register)
        tie = between(towns["Bonn"], towns["Oxford"])
        tie.acts.filter(kind=ActKind.SIGNED).update(date="1947", date_earliest="1947-01-01", date_latest="1947-12-31")
        done = checked(
            table("Köln,Germany,Lille,France,1959,f", "Bonn,Germany,Oxford,United Kingdom,1949,p"),
            register=register,
            listed="2016",
            at=NOW + timedelta(days=365),
        )
        assert outcomes(done) == [(2, "changed"), (3, "conflicting")], "somebody corrected the second by hand"


class TestRunning:
    def test_writes_ties_that_are_not_public(self, towns):
        done = run(table("Köln,Germany,Lille,France,1958,p", "Lille,France,Köln,Germany,,"))
        assert done.state == ImportState.WRITTEN
        tie = between(towns["Köln"], towns["Lille"])
        assert (tie.kind, tie.status, tie.published_at) == ("twinning", "active", None)
        assert [(party.actor.name, party.name_as_printed) for party in tie.parties.order_by("position")] == [
            ("Köln", ""), ("Lille", ""),
        ]  # fmt: skip
        assert [(act.kind, act.date) for act in tie.acts.order_by("pk")] == [
            ("signed_definitive", "1958"),
            ("listed", "2015"),
        ]
        assert [(each.row.number, each.kind, each.since) for each in tie.listings.order_by("row__number")] == [
            (2, "twinning", "1958"), (3, "", ""),
        ]  # fmt: skip
        assert tie.spells.count() == 3
        assert Change.objects.filter(record="agreements.agreement", kind="created").count() == 1

    def test_a_day_of_listing_is_no_signature(self, towns):
        plan = Mapping.of_row({**PAIRS.as_row(), "date_means": "listed"})
        run(table("Köln,Germany,Lille,France,2001,p", "Köln,Germany,Lille,France,2004,p"), plan)
        tie = between(towns["Köln"], towns["Lille"])
        assert set(tie.acts.values_list("kind", flat=True)) == {"listed"}
        assert tie.signed == ""

    def test_a_list_without_a_day_was_there_when_it_was_taken(self, towns):
        run(table("Köln,Germany,Lille,France,,p"), listed="")
        assert list(Act.objects.values_list("kind", "date")) == [("listed", "[..2026-01-01]")]

    def test_the_same_file_again_writes_nothing(self, towns):
        register, content = RegisterFactory(), table("Köln,Germany,Lille,France,1958,p", "Lille,France,Köln,Germany,,")
        first, second = run(content, register=register), EditorFactory()
        accepted(first, judged(first), by_id=second.pk)
        before, operations = snapshot(), Operation.objects.count()
        done = run(content, register=register)
        assert outcomes(done) == [(2, "same"), (3, "merged")]
        accepted(done, judged(done), by_id=second.pk)
        after = snapshot()
        changed = {name for name in after if before[name] != after[name] and not name.startswith("intake_")}
        assert (changed, Operation.objects.count()) == (set(), operations)

    def test_the_next_list_adds_its_rows_and_the_differences(self, towns):
        register = RegisterFactory()
        run(table("Köln,Germany,Lille,France,1958,p", "Bonn,Germany,Oxford,United Kingdom,1948,p"), register=register)
        run(
            table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgograd,Russia,1988,p"),
            register=register,
            listed="2016",
            at=NOW + timedelta(days=365),
        )
        assert Agreement.objects.count() == 3
        assert between(towns["Köln"], towns["Lille"]).listings.count() == 2
        assert between(towns["Bonn"], towns["Oxford"]).status == "active", "not listed any more is no end"

    def test_parts_of_a_run_are_kept_and_it_goes_on_from_there(self, towns, monkeypatch):
        monkeypatch.setattr("intake.registers.writing.CHUNK", 1)
        begun_ = begun(table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgograd,Russia,1988,p"))
        told = []

        def stop_at_the_second(stage, share):
            told.append(stage)
            if told.count("Writing") == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            run_import(register_import_id=begun_.pk, by_id=None, at=NOW, report=stop_at_the_second)
        assert Agreement.objects.count() == 1
        done = run_import(register_import_id=begun_.pk, by_id=None, at=NOW, report=silently)
        assert (Agreement.objects.count(), done.state, done.operations.count()) == (2, "written", 2)

    def test_what_is_written_cannot_be_checked_anew(self, towns):
        done = run(table("Köln,Germany,Lille,France,1958,p"))
        with pytest.raises(CannotImport, match="waits for a second person"):
            check_import(register_import_id=done.pk, report=silently)

    @pytest.mark.parametrize("count", [1, 30])
    def test_statements_do_not_grow_with_the_rows(self, towns, count, django_assert_max_num_queries):
        for number in range(count):
            CityFactory(name=f"Ville {number}", country=towns["Lille"].country, population=100_000)
        begun_ = begun(table(*(f"Köln,Germany,Ville {number},France,1958,p" for number in range(count))))
        with django_assert_max_num_queries(71):
            done = check_import(register_import_id=begun_.pk, report=silently)
        assert done.counts == {"new": count}


def judged(register_import, verdict=Verdict.RIGHT):
    sample = ImportRow.objects.filter(register_import=register_import, is_sampled=True)
    return dict.fromkeys(sample.values_list("pk", flat=True), verdict)


def accepted(register_import, verdicts, *, by_id):
    judge_sample(register_import=register_import, verdicts=verdicts, by_id=by_id)
    return accept_import(register_import_id=register_import.pk, by_id=by_id, at=NOW)


class TestAccepting:
    def test_a_second_person_makes_it_public(self, towns):
        first, second = EditorFactory(), EditorFactory()
        done = run(table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgograd,Russia,1988,p"), by=first.pk)
        verdicts = judged(done)
        verdicts[min(verdicts)] = Verdict.WRONG
        with pytest.raises(SecondPersonNeeded):
            accepted(done, verdicts, by_id=first.pk)
        done = accepted(done, verdicts, by_id=second.pk)
        assert (done.state, done.sampled, done.sampled_wrong) == ("accepted", 2, 1)
        assert Agreement.objects.published().count() == 2
        assert not AgreementListing.objects.filter(is_withheld=True).exists()
        assert Change.objects.filter(kind="published").count() == 2

    def test_the_whole_sample_is_judged(self, towns):
        done = run(table("Köln,Germany,Lille,France,1958,p"))
        with pytest.raises(CannotImport, match="each row of the sample"):
            accepted(done, {}, by_id=EditorFactory().pk)

    def test_who_is_not_shown_keeps_a_tie_from_being_shown(self, towns):
        hidden = CityFactory(name="Hushtown", country=towns["Lille"].country, population=90_000, published_at=None)
        done = run(table("Köln,Germany,Hushtown,France,1958,p"))
        accepted(done, judged(done), by_id=EditorFactory().pk)
        assert between(hidden).published_at is None

    def test_that_a_tie_that_was_there_is_listed_waits_for_it_too(self, towns):
        tie = AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")
        content = table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgograd,Russia,1988,p")
        done = run(content)
        assert list(tie.listings.values_list("is_withheld", flat=True)) == [True]
        accepted(done, judged(done), by_id=EditorFactory().pk)
        assert list(tie.listings.values_list("is_withheld", flat=True)) == [False]

    def test_changes_of_what_was_there_wait_for_it(self, towns):
        tie = AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="")
        done = run(table("Köln,Germany,Lille,France,1958,"))
        assert outcomes(done) == [(2, "changed")]
        assert not tie.acts.exists()
        accepted(done, judged(done), by_id=EditorFactory().pk)
        assert list(tie.acts.values_list("kind", "date")) == [("signed_definitive", "1958")]

    def test_a_date_that_the_register_corrects(self, towns):
        register = RegisterFactory()
        for year, since, kind in ((2015, "1958", "p"), (2016, "1959", "f")):
            done = run(
                table(f"Köln,Germany,Lille,France,{since},{kind}"),
                register=register,
                listed=str(year),
                at=NOW + timedelta(days=year),
            )
            accepted(done, judged(done), by_id=EditorFactory().pk)
        tie = between(towns["Köln"], towns["Lille"])
        assert (tie.kind, tie.signed) == ("friendship", "1959")


class TestUndoing:
    def test_nothing_is_left_of_an_import(self, towns):
        register = RegisterFactory()
        AgreementFactory(between=[towns["Bonn"], towns["Oxford"]], signed_on="")
        begun_ = begun(
            table("Köln,Germany,Lille,France,1958,p", "Bonn,Germany,Oxford,United Kingdom,1948,p"), register=register
        )
        tell_statuses()
        before = snapshot()
        done = run_import(register_import_id=begun_.pk, by_id=None, at=NOW, report=silently)
        accepted(done, judged(done), by_id=EditorFactory().pk)
        undone = undo_import(register_import_id=done.pk, by_id=None, at=NOW)
        assert undone.left == 0
        after = snapshot()
        changed = {
            name
            for name in after
            if before[name] != after[name] and not name.startswith(("intake_", "sources_registerrow"))
        }
        assert changed == set()
        done.refresh_from_db()
        assert done.state == "undone"

    def test_it_can_be_taken_in_again(self, towns):
        done = run(table("Köln,Germany,Lille,France,1958,p"))
        undo_import(register_import_id=done.pk, by_id=None, at=NOW)
        done = run_import(register_import_id=done.pk, by_id=None, at=NOW, report=silently)
        assert (outcomes(done), Agreement.objects.count()) == ([(2, "new")], 1)

    def test_what_was_changed_since_stays(self, towns):
        done = run(table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgograd,Russia,1988,p"))
        tie = between(towns["Köln"], towns["Lille"])
        Agreement.objects.filter(pk=tie.pk).update(note="Looked at by hand.")
        undone = undo_import(register_import_id=done.pk, by_id=None, at=NOW)
        assert undone.left
        assert list(Agreement.objects.all()) == [tie]
        assert not AgreementListing.objects.exclude(agreement=tie).exists()

    def test_what_was_not_written_cannot_be_undone(self, towns):
        done = checked(table("Köln,Germany,Lille,France,1958,p"))
        with pytest.raises((CannotImport, CannotUndo)):
            undo_import(register_import_id=done.pk, by_id=None, at=NOW)


class TestMembers:
    HEADING = "network,member,country,joined,status"

    @pytest.fixture
    def network(self):
        return NetworkFactory(actor__name="Eurocities")

    def test_members_are_withheld_until_a_second_person_accepts(self, towns, network):
        rows = ["Eurocities,Köln,Germany,1989,full", "Eurocities,Lille,France,,observer", "Eurocities,Köln,Germany,,"]
        done = run(table(*rows, heading=self.HEADING), MEMBERS)
        assert outcomes(done) == [(2, "new"), (3, "new"), (4, "merged")]
        members = Membership.objects.order_by("actor__name")
        assert list(members.values_list("actor__name", "category", "joined")) == [
            ("Köln", "full", "1989"), ("Lille", "observer", "[..2015]"),
        ]  # fmt: skip
        assert not Membership.objects.published().exists()
        accepted(done, judged(done), by_id=EditorFactory().pk)
        assert Membership.objects.published().count() == 2

    def test_a_former_member_has_left_by_the_day_of_the_list(self, towns, network):
        run(table("Eurocities,Köln,Germany,1989,former", heading=self.HEADING), MEMBERS)
        assert Membership.objects.values_list("joined", "left").get() == ("1989", "[..2015]")

    def test_a_network_that_is_not_known_waits(self, towns):
        done = checked(table("Metropolis,Köln,Germany,1989,full", heading=self.HEADING), MEMBERS)
        assert outcomes(done) == [(2, "unknown")]

    @pytest.mark.parametrize(
        ("row", "known", "outcome"),
        [
            ("1989,full", {"joined": "1989-05"}, "same"),
            (",", {"joined": "1989"}, "same"),
            (",", {"left": "1999"}, "same"),
            (",", {}, "changed"),
            ("1989,full", {}, "changed"),
            ("1989,full", {"joined": "1991"}, "conflicting"),
            ("1989,observer", {"joined": "1989"}, "conflicting"),
        ],
    )
    def test_members_that_are_known(self, towns, network, row, known, outcome):
        MembershipFactory(network=network, actor=towns["Köln"], **known)
        assert outcomes(checked(table(f"Eurocities,Köln,Germany,{row}", heading=self.HEADING), MEMBERS)) == [
            (2, outcome)
        ]

    def test_a_date_is_filled_in_and_everything_can_be_undone(self, towns, network):
        member = MembershipFactory(network=network, actor=towns["Köln"])
        done = run(
            table("Eurocities,Köln,Germany,1989,full", "Eurocities,Lille,France,,", heading=self.HEADING), MEMBERS
        )
        accepted(done, judged(done), by_id=EditorFactory().pk)
        member.refresh_from_db()
        assert (member.joined, member.joined_earliest) == ("1989", date(1989, 1, 1))
        assert undo_import(register_import_id=done.pk, by_id=None, at=NOW).left == 0
        assert list(Membership.objects.values_list("pk", "joined")) == [(member.pk, "")]
