"""`python -m local COMMAND`: what the programs in script/ call."""

import subprocess
import sys
from importlib import import_module

import psycopg

from local.errors import Unfit

# Command → the module and the function that does it; only what is called is loaded.
COMMANDS = {
    "server": ("local.server", "server"),
    "tests": ("local.tests", "tests"),
    "manage": ("local.manage", "manage"),
    "backup": ("local.copies", "backup"),
    "restore": ("local.copies", "restore"),
    "upgrade": ("local.copies", "upgrade"),
}


def main() -> int:
    """Run a command; its exit code, 1 with a message where something is in the way."""
    module, function = COMMANDS[sys.argv[1]]
    try:
        return getattr(import_module(module), function)(sys.argv[2:]) or 0
    except Unfit as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as problem:
        print(f"\n{problem}\n{problem.output or ''}{problem.stderr or ''}", file=sys.stderr)
        return 1
    except psycopg.Error as problem:
        print(f"\nThe database refuses: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
