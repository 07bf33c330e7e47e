"""How samples are listed, coded by two who do not see each other, compared and decided."""

from datetime import UTC, datetime

import pytest

from agreements.models import Agreement
from core.describing import described, described_image
from core.models import Change
from statements import samples, sampling
from statements.actions import CannotBeShown
from statements.models import SampleCode, SampleItem
from tests.factories import (
    AgreementFactory,
    CategoryFactory,
    CityFactory,
    FrameworkFactory,
    SampleCodeFactory,
    SampleCoderFactory,
    SampleFactory,
    SampleFrameworkFactory,
    SampleItemFactory,
    UserFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def draft():
    """A sample of two cases and one framework with two categories, that nobody codes yet."""
    sample = SampleFactory(frozen_at=None, published_at=None)
    SampleItemFactory.create_batch(2, sample=sample)
    framework = FrameworkFactory()
    SampleFrameworkFactory(sample=sample, framework=framework)
    sample.near = CategoryFactory(framework=framework, code="near", label="near", position=1)
    sample.far = CategoryFactory(framework=framework, code="far", label="far", position=2)
    sample.framework = framework
    return sample


def begun(sample):
    """The two coders of a sample."""
    return [sampling.begin(sample=sample, coder_id=UserFactory().pk, at=NOW) for _each in range(2)]


def coded(sample, coder, *categories):
    """Let a coder code the cases in order, None for what cannot be told, and finish."""
    for item, category in zip(SampleItem.objects.filter(sample=sample).in_order(), categories, strict=False):
        sampling.code(
            coder=coder, item=item, framework=sample.framework, category=category, note="", at=NOW
        )  # fmt: skip
    return sampling.finish(coder=coder, at=NOW)


def results(sample):
    return samples.compared(sample, samples.items_of(sample), samples.frameworks_of(sample, "en"))


class TestList:
    def test_what_answers_now_is_listed_in_the_order_of_entry(self):
        first, second = AgreementFactory(), AgreementFactory()
        sample = SampleFactory(frozen_at=None, published_at=None)
        count = sampling.list_agreements(
            sample=sample, found=Agreement.objects.published(), by_id=UserFactory().pk, at=NOW
        )
        AgreementFactory()
        assert count == 2
        assert [item.agreement for item in SampleItem.objects.filter(sample=sample).in_order()] == [first, second]
        sample.refresh_from_db()
        assert sample.taken_at == NOW
        assert Change.objects.get().public_id == sample.public_id

    def test_what_is_listed_already_is_not_listed_again(self):
        item = SampleItemFactory(agreement=AgreementFactory(), sample__frozen_at=None, sample__published_at=None)
        AgreementFactory()
        found = Agreement.objects.published()
        assert sampling.list_agreements(sample=item.sample, found=found, by_id=UserFactory().pk, at=NOW) == 1

    def test_a_fixed_list_stays_as_it_is(self):
        AgreementFactory()
        with pytest.raises(sampling.CannotCode, match="stays as it is"):
            sampling.list_agreements(
                sample=SampleFactory(), found=Agreement.objects.published(), by_id=UserFactory().pk, at=NOW
            )

    def test_more_than_anybody_codes_is_refused(self, monkeypatch):
        monkeypatch.setattr(sampling, "MOST", 1)
        AgreementFactory.create_batch(2)
        sample = SampleFactory(frozen_at=None, published_at=None)
        with pytest.raises(sampling.CannotCode, match="more than 1 case"):
            sampling.list_agreements(sample=sample, found=Agreement.objects.published(), by_id=UserFactory().pk, at=NOW)
        assert not sample.items.exists()


class TestBegin:
    def test_the_first_fixes_the_list_and_the_second_takes_the_other_place(self, draft):
        first, second = begun(draft)
        draft.refresh_from_db()
        assert draft.frozen_at == NOW
        assert (first.place, second.place) == (1, 2)

    def test_who_has_begun_goes_on(self, draft):
        first = sampling.begin(sample=draft, coder_id=UserFactory().pk, at=NOW)
        assert sampling.begin(sample=draft, coder_id=first.coder_id, at=NOW) == first

    def test_a_third_finds_no_place(self, draft):
        begun(draft)
        with pytest.raises(sampling.CannotCode, match="Two coders"):
            sampling.begin(sample=draft, coder_id=UserFactory().pk, at=NOW)

    def test_there_must_be_something_to_code_by(self):
        sample = SampleItemFactory(sample__frozen_at=None, sample__published_at=None).sample
        with pytest.raises(sampling.CannotCode, match="choose a framework"):
            sampling.begin(sample=sample, coder_id=UserFactory().pk, at=NOW)


class TestCode:
    def test_a_code_given_before_is_replaced(self, draft):
        coder = sampling.begin(sample=draft, coder_id=UserFactory().pk, at=NOW)
        item = draft.items.first()
        for category in (draft.near, draft.far):
            sampling.code(coder=coder, item=item, framework=draft.framework, category=category, note="", at=NOW)
        code = SampleCode.objects.get()
        assert (code.category, code.by_id) == (draft.far, coder.coder_id)

    def test_who_has_finished_changes_nothing(self, draft):
        coder = begun(draft)[0]
        coded(draft, coder, draft.near)
        with pytest.raises(sampling.CannotCode, match="You have finished"):
            sampling.code(
                coder=coder, item=draft.items.first(), framework=draft.framework, category=draft.far, note="", at=NOW
            )
        assert SampleCode.objects.get().category == draft.near

    def test_nobody_finishes_with_nothing(self, draft):
        with pytest.raises(sampling.CannotCode, match="coded nothing"):
            sampling.finish(coder=begun(draft)[0], at=NOW)


class TestComparison:
    def test_nothing_is_told_until_both_have_finished(self, draft):
        first, second = begun(draft)
        coded(draft, first, draft.near, draft.far)
        assert results(draft) == []
        coded(draft, second, draft.near, draft.far)
        assert len(results(draft)) == 1

    def test_one_coder_alone_is_compared_with_nobody(self, draft):
        coded(draft, sampling.begin(sample=draft, coder_id=UserFactory().pk, at=NOW), draft.near)
        assert results(draft) == []

    def test_codes_are_counted_and_compared(self, draft):
        first, second = begun(draft)
        coded(draft, first, draft.near, draft.far)
        coded(draft, second, draft.near, draft.near)
        (result,) = results(draft)
        assert (result.agreement.same, result.agreement.percent, result.undecided) == (1, 50, 1)
        assert [(each.category.code, each.first, each.second, each.final) for each in result.counts] == [
            ("near", 1, 2, 1),
            ("far", 1, 0, 0),
        ]

    def test_what_cannot_be_told_is_missing_for_the_figures_and_differs_from_a_category(self, draft):
        first, second = begun(draft)
        coded(draft, first, draft.near, None)
        coded(draft, second, draft.near, draft.far)
        (result,) = results(draft)
        assert (result.agreement.both, result.agreement.missing) == (1, 1)
        assert [case.number for case in result.differing] == [1]

    def test_cases_that_readers_may_not_see_are_not_counted(self, draft):
        first, second = begun(draft)
        coded(draft, first, draft.near, draft.far)
        coded(draft, second, draft.near, draft.near)
        hidden = SampleItem.objects.filter(sample=draft).in_order().last().actor
        type(hidden).objects.filter(pk=hidden.pk).update(published_at=None)
        (result,) = results(draft)
        assert (result.agreement.both, result.undecided) == (1, 0)

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_cases_as_for_one(self, count, draft, django_assert_num_queries):
        SampleItemFactory.create_batch(count, sample=draft)
        first, second = begun(draft)
        coded(draft, first, draft.near, draft.far)
        coded(draft, second, draft.near, draft.far)
        # cases; frameworks, categories; coders, codes
        with django_assert_num_queries(5):
            results(draft)


def test_whoever_looks_at_a_merging_reads_no_code():
    code = SampleCodeFactory(note="Whispered.", category__label="near")
    said = described(code) + described_image(SampleCode, {"note": code.note, "category_id": code.category_id})
    assert "Whispered." not in said
    assert "near" not in said


class TestDecision:
    @pytest.fixture
    def differing(self, draft):
        first, second = begun(draft)
        coded(draft, first, draft.near, draft.far)
        coded(draft, second, draft.near, draft.near)
        return draft

    def decide(self, sample, place, category, note="It lies so."):
        item = SampleItem.objects.filter(sample=sample).in_order()[place]
        return sampling.decide(
            item=item, framework=sample.framework, category=category, note=note, by_id=UserFactory().pk, at=NOW
        )

    def test_it_counts_and_both_codes_stay(self, differing):
        self.decide(differing, 1, differing.far)
        (result,) = results(differing)
        assert result.undecided == 0
        assert result.agreement.percent == 50
        assert [each.final for each in result.counts] == [1, 1]

    def test_it_can_be_made_again(self, differing):
        self.decide(differing, 1, differing.far)
        self.decide(differing, 1, None)
        assert SampleCode.objects.get(coder=None).category is None

    def test_there_is_nothing_to_decide_where_they_agree(self, differing):
        with pytest.raises(sampling.CannotCode, match="nothing to decide"):
            self.decide(differing, 0, differing.far)

    def test_it_has_a_reason(self, differing):
        with pytest.raises(sampling.CannotCode, match="Say why"):
            self.decide(differing, 1, differing.far, note="")

    def test_both_finish_first(self, draft):
        coded(draft, begun(draft)[0], draft.near)
        with pytest.raises(sampling.CannotCode, match="finish first"):
            self.decide(draft, 0, draft.far)


class TestPublishing:
    def publish(self, sample):
        return sampling.publish_sample(sample=sample, by_id=None, at=NOW)

    def test_it_fixes_the_list(self, draft):
        assert self.publish(draft).published_at == NOW
        draft.refresh_from_db()
        assert draft.frozen_at == NOW

    def test_an_empty_one_is_not_shown(self):
        with pytest.raises(CannotBeShown, match="List its cases"):
            self.publish(SampleFactory(published_at=None))

    def test_a_hidden_case_is_named(self):
        item = SampleItemFactory(actor=CityFactory(name="Atlantis", published_at=None), sample__published_at=None)
        with pytest.raises(CannotBeShown, match="Atlantis is not published"):
            self.publish(item.sample)

    def test_its_frameworks_are_published_first(self):
        item = SampleItemFactory(sample__published_at=None)
        SampleFrameworkFactory(sample=item.sample, framework__published_at=None)
        with pytest.raises(CannotBeShown, match="framework is not published"):
            self.publish(item.sample)


def test_a_table_holds_codes_and_reasons_of_each():
    sample = SampleFactory()
    item = SampleItemFactory(sample=sample, actor=CityFactory(public_id="gn1", name="Astrakhan"))
    first = SampleCoderFactory(sample=sample, finished_at=LONG_AGO)
    second = SampleCoderFactory(sample=sample, place=2, finished_at=LONG_AGO)
    near = CategoryFactory(code="near", framework__code="geography")
    far = CategoryFactory(code="far", framework=near.framework)
    for coder, category, note in ((first, near, "=1+1"), (second, far, ""), (None, near, "It borders.")):
        SampleCodeFactory(sample=sample, item=item, coder=coder, category=category, note=note)
    items = samples.named(samples.items_of(sample), "en")
    table = samples.table(items, samples.compared(sample, items, samples.frameworks_of(sample, "en")))
    assert table[1] == [
        "1", "city", "gn1", "Astrakhan", "geography", "near", "=1+1", "far", "", "near", "It borders.", "near",
    ]  # fmt: skip
