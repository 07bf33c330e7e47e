"""Mercociudades as one paper tells it: founded in 1995, its bodies made anew in 2015, Tandil presiding in 2021."""

from tests.factories import BodyFactory, CityFactory, CountryFactory, MembershipFactory, NetworkFactory, SeatFactory

FOUNDERS = {
    "PY": ["Asunción"],
    "UY": ["Montevideo"],
    "AR": ["Buenos Aires", "Rosario", "La Plata", "Córdoba"],
    "BR": ["Florianópolis", "Porto Alegre", "Curitiba", "Rio de Janeiro", "Brasília", "Salvador"],
}
REFORM = "2015-11-14"


def mercociudades():
    """The network; the cities beneath are its twelve founders, and Tandil."""
    asuncion = CityFactory(name="Asunción", country=CountryFactory(code="PY"))
    network = NetworkFactory(actor__name="Mercociudades", founded="1995-11-11", kinds=["regional_association"])
    for code, names in FOUNDERS.items():
        for name in names:
            city = asuncion if name == "Asunción" else CityFactory(name=name, country=CountryFactory(code=code))
            MembershipFactory(network=network, actor=city, category="founding", joined="1995-11-11")
    summit = BodyFactory(
        network=network, name="Summit of Heads of Government", kind="summit_of_heads_of_government", since=REFORM
    )
    BodyFactory(
        network=network, name="General Assembly", kind="assembly_or_congress", since="1995-11-11", until=REFORM,
        replaced_by=summit,
    )  # fmt: skip
    directorate = BodyFactory(
        network=network, name="Executive Directorate", kind="executive_directorate", since=REFORM, position=1
    )
    BodyFactory(
        network=network, name="Executive Secretariat", kind="executive_secretariat", since="1995-11-11", until=REFORM,
        replaced_by=directorate, position=1,
    )  # fmt: skip
    inner = BodyFactory(
        network=network, name="Executive Secretariat", kind="executive_secretariat", since=REFORM, part_of=directorate
    )
    tandil = CityFactory(name="Tandil", country=CountryFactory(code="AR"))
    SeatFactory(body=directorate, office="president", actor=tandil, since="2021", until="2021")
    SeatFactory(body=inner, office="executive_secretary", actor=tandil, since="2020-12", until="2021-12")
    return network
