"""The drawing of the land from a file of world-atlas."""

import json

import pytest
from django.core.management import CommandError, call_command

from networks.management.commands import draw_land
from tests.databases import ROOT

# A square of ten degrees from the meridian to the east and from the equator to the north, as two arcs; and an islet.
TOPOLOGY = {
    "type": "Topology",
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [[[0, 0], [10, 0], [0, 10]], [[0, 0], [0, 10], [10, 0]], [[50, 50], [0, 0], [0, 0]]],
    "objects": {"land": {"geometries": [{"type": "MultiPolygon", "arcs": [[[0, -2]], [[2]]]}]}},
}


@pytest.fixture
def drawn(tmp_path, monkeypatch):
    """Draws the land of a file; the drawing's text."""
    monkeypatch.setattr(draw_land, "_LAND", tmp_path / "land.svg")

    def draw(text):
        source = tmp_path / "land.json"
        source.write_text(text)
        call_command("draw_land", source)
        return (tmp_path / "land.svg").read_text()

    return draw


def test_arcs_are_joined_north_is_above_and_islets_are_left_out(drawn):
    assert 'd="M0 0l100 0 0-100-100 0 0 100z"' in drawn(json.dumps(TOPOLOGY))


@pytest.mark.parametrize("text", ["no JSON", "{}", '{"type": "Topology", "arcs": []}'])
def test_another_file_is_refused(drawn, text):
    with pytest.raises(CommandError, match="is no TopoJSON of land"):
        drawn(text)


def test_the_land_that_ships_can_be_referred_to():
    land = (ROOT / "static" / "img" / "land.svg").read_text()
    assert land.startswith('<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="M')
