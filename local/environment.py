"""Makes the virtual environment, then runs the command in it. Only the standard library: nothing is installed yet."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")


def main() -> None:
    """Become `python -m local COMMAND ARGUMENTS` in an environment that has what the command needs."""
    command, *arguments = sys.argv[1:]
    try:
        _have_environment(for_tests=command == "tests")
    except PermissionError as error:
        sys.exit(f"{error.filename} cannot be written: run as the user to whom {ROOT} belongs.")
    # The caller's folder stays: names of files in the arguments are meant from there.
    # It must not be searched for modules, though: it may be another checkout.
    os.environ |= {"PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}
    os.execv(PYTHON, [str(PYTHON), "-m", "local", command, *arguments])


def _have_environment(*, for_tests: bool) -> None:
    (ROOT / "var").mkdir(exist_ok=True)
    with (ROOT / "var" / "environment.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        installed = ENVIRONMENT / "installed"
        wanted = {name: _stamp(name) for name in REQUIREMENTS[: 2 if for_tests else 1]}
        stamps = installed.read_text().split() if installed.exists() else []
        if set(wanted.values()) <= set(stamps):
            return
        if not stamps or stamps[0] != _python():
            print(f"Making a Python environment in {ENVIRONMENT} ...", flush=True)
            # Not at once where it belongs: a half-made one must not be taken for whole.
            shutil.rmtree(ENVIRONMENT, ignore_errors=True)
            venv.create(ENVIRONMENT, with_pip=True)
        installed.unlink(missing_ok=True)
        print("Installing packages; this takes about a minute ...", flush=True)
        pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet", "--quiet"]
        for name in wanted:
            if subprocess.run([*pip, "install", "--requirement", str(ROOT / name)], check=False).returncode:
                sys.exit(
                    "\nThe packages could not be installed: see pip's message above. Behind a proxy set HTTPS_PROXY; "
                    "for another package index set PIP_INDEX_URL. Then run again."
                )
        installed.write_text("\n".join([_python(), *wanted.values()]))


def _python() -> str:
    """What an environment is bound to: its place and its Python."""
    return hashlib.sha256(f"{ENVIRONMENT}\n{sys.version}".encode()).hexdigest()


def _stamp(requirements: str) -> str:
    """What has been installed: the requirements, in this environment."""
    lines = b"".join((ROOT / name).read_bytes() for name in REQUIREMENTS[: REQUIREMENTS.index(requirements) + 1])
    return hashlib.sha256(_python().encode() + lines).hexdigest()


if __name__ == "__main__":
    main()
