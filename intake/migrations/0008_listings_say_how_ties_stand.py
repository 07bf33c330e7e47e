"""What rows that were taken in before say of ends and standings, beside what their listings say of the kind."""

from django.db import migrations

_FILL = """
    update agreements_agreementlisting listing set status = said.status, until = said.until,
        until_earliest = said.until_earliest, until_latest = said.until_latest
    from (
        select distinct on (about.agreement_id, each.row_id) about.agreement_id, each.row_id, each.status, each.until,
            each.until_earliest, each.until_latest
        from intake_importrow each
        left join intake_importrow head on head.id = each.claim
        cross join lateral (select coalesce(each.agreement_id, head.agreement_id) as agreement_id) about
        where (each.status <> '' or each.until <> '') and about.agreement_id is not null
        order by about.agreement_id, each.row_id, each.register_import_id desc, each.id
    ) said
    where (listing.agreement_id, listing.row_id) = (said.agreement_id, said.row_id)
"""


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0010_ends_that_registers_state'),
        ('intake', '0007_ends_standings_and_identifiers'),
    ]

    operations = [migrations.RunSQL(_FILL, migrations.RunSQL.noop)]
