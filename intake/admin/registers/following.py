"""Where an import stands: the work on it, the steps of its way, and what comes next."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from intake.enums import ImportState, JobState, Outcome
from intake.models import Job, RegisterImport

_WORKED_ON = (JobState.QUEUED, JobState.RUNNING)
_STEPS = (
    ((ImportState.DRAFT, ImportState.UNDONE), gettext_lazy("Columns")),
    ((ImportState.CHECKED,), gettext_lazy("Rows and names")),
    ((ImportState.RUNNING,), gettext_lazy("Writing")),
    ((ImportState.WRITTEN,), gettext_lazy("A second person")),
)


def following(request: HttpRequest, shown: RegisterImport) -> dict[str, Any]:
    """The last work on it where it goes on or has failed, the steps, and what comes next. One query."""
    job = Job.objects.filter(arguments__register_import=shown.pk).order_by("-pk").first()
    follows = job is not None and job.state in _WORKED_ON
    here = next((number for number, (states, _label) in enumerate(_STEPS) if shown.state in states), len(_STEPS))
    return {
        "job": job if follows or (job is not None and job.state == JobState.FAILED) else None,
        "follows": follows,
        "steps": [
            (label, "here" if number == here else "done" if number < here else "")
            for number, (_states, label) in enumerate(_STEPS)
        ],
        "next_step": "" if follows else _next(request, shown),
    }


def _next(request: HttpRequest, shown: RegisterImport) -> str:
    """What is to be done next, and by whom."""
    match shown.state:
        case ImportState.DRAFT:
            return _("Next: see that the first rows are understood rightly, then check all rows. That writes nothing.")
        case ImportState.CHECKED if shown.count(Outcome.AMBIGUOUS, Outcome.UNKNOWN):
            return _("Next: settle names, as many as you like, and write it. Rows with other names wait.")
        case ImportState.CHECKED:
            return _("Next: write it. Readers see nothing of it before a second person has accepted it.")
        case ImportState.RUNNING:
            return _("Writing stopped before its end. Next: go on, or undo what was written.")
        case ImportState.WRITTEN if shown.run_by_id == request.user.pk:
            return _("Next: somebody else than you looks at the sample, and accepts it. Send them to this page.")
        case ImportState.WRITTEN:
            return _("Next: look at the sample below, and accept it.")
        case ImportState.UNDONE:
            return _("All of it was taken back. Check it anew, or throw it away.")
        case ImportState.ACCEPTED if shown.count(Outcome.AMBIGUOUS, Outcome.UNKNOWN):
            return _("It is done, but for rows whose names were not settled: bring the list in again to settle them.")
    return _("It is done. Bring the next list of the register in: its columns are taken in the same way.")
