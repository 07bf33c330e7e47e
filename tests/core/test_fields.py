"""Fields of forms."""

import pytest
from django.core.exceptions import ValidationError

from core.fields import ChoicesFormField

FRUIT = [("apple", "Apple"), ("pear", "Pear"), ("plum", "Plum")]


class TestBoxesToTick:
    def test_what_is_ticked_comes_once_and_in_the_order_of_the_list(self):
        assert ChoicesFormField(choices=FRUIT).clean(["plum", "apple", "plum"]) == ["apple", "plum"]

    def test_none_need_be_ticked_where_none_is_required(self):
        assert ChoicesFormField(choices=FRUIT, required=False).clean([]) == []

    def test_what_is_not_on_the_list_is_refused(self):
        with pytest.raises(ValidationError, match="stone"):
            ChoicesFormField(choices=FRUIT).clean(["stone"])

    def test_the_order_of_what_was_there_is_no_change(self):
        assert not ChoicesFormField(choices=FRUIT).has_changed(["plum", "apple"], ["apple", "plum"])
        assert ChoicesFormField(choices=FRUIT).has_changed(["plum"], ["apple"])
