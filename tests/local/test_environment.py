"""The programs in script/: from a machine with Python alone to a command that runs."""

import shutil
import subprocess

from tests.databases import ROOT


def test_a_command_runs_from_any_folder_by_a_link_without_a_home(installation, tmp_path):
    """The folder is another checkout: its modules must not be taken for the installation's."""
    link = tmp_path / "para"
    link.symlink_to(installation.root / "script" / "manage")
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(tmp_path / "nowhere"),
        "PYTHON": shutil.which("python3"),
    }
    command = [str(link), "shell", "-v", "0", "-c", "from django.conf import settings; print(settings.BASE_DIR)"]
    first = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert first.returncode == 0, first.stdout + first.stderr
    assert "Installing packages" in first.stdout
    assert first.stdout.splitlines()[-1] == str(installation.root)
    again = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert again.stdout.splitlines() == [str(installation.root)], "nothing is installed twice"
