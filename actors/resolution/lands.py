"""The countries that texts mean."""

from collections.abc import Mapping
from typing import Any

from django.db import connection

from actors.resolution.countries import aliases, areas, names_elsewhere, spellings
from actors.resolution.statement import COUNTRIES_CALLED


def lands(texts: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The countries meant by the texts that a statement selects, as the parameters of LANDS, and parts of the world."""
    codes, other_names = aliases()
    foreign = names_elsewhere()
    if "texts" in parameters:
        folded = {each for text in parameters["texts"] for each in spellings(text)}
        foreign = {name: foreign[name] for name in folded & foreign.keys()}
    more = {
        "alias_codes": list(codes),
        "aliases": list(other_names),
        "foreign_codes": list(foreign.values()),
        "foreign": list(foreign),
    }
    with connection.cursor() as cursor:
        cursor.execute(lands_of(texts), {**parameters, **more})
        found = cursor.fetchall()
    return {
        "land_text": [text for text, _country, _is_it in found],
        "land_country": [country for _text, country, _is_it in found],
        "land_is_it": [is_it for _text, _country, is_it in found],
        "areas": sorted(areas()),
    }


def lands_of(texts: str) -> str:
    """The statement for the countries that texts mean, which another selects: a former one with its successors.

    Gives text, country_id, is_it: whether it is the country itself. By a name in another language than the register's
    it is not, so that no place is taken for a country which is called so somewhere: Tunis is Tunisia in Croatian.
    """
    return f"""
        with recursive given as materialized (
            select text, unnest(case when folded like '%%.%%'
                then array[folded, replace(folded, '.', ''), trim(regexp_replace(folded, '[. ]+', ' ', 'g'))]
                else array[folded] end) as folded
            from (select text, unnest(array[fold_text(text)]) as folded from ({texts}) as given(text)) as given
        ),
        called as (
            {COUNTRIES_CALLED}
            union all select alias.folded, country.id
            from unnest(%(alias_codes)s::text[], %(aliases)s::text[]) as alias(code, folded)
            join actors_country country using (code)
        ),
        land(text, country_id, is_it) as (
            select given.text, called.country_id, true from given join called using (folded)
            union select given.text, country.id, true
            from given join actors_country country on country.code = upper(given.text)
            union select given.text, country.id, false
            from given
            join unnest(%(foreign_codes)s::text[], %(foreign)s::text[]) as elsewhere(code, folded) using (folded)
            join actors_country country using (code)
            union select land.text, later.to_country_id, false
            from land join actors_country_successors later on later.from_country_id = land.country_id
        )
        select text, country_id, bool_or(is_it) as is_it from land group by text, country_id
    """
