"""Keeping programs running, and stopping them in order."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_PR_SET_PDEATHSIG = 1
# A program that lives as long as this has started well: its next fall is the first again.
_STEADY_SECONDS = 60.0
_LONGEST_DELAY = 30.0
_screen = threading.Lock()


@dataclass
class Program:
    """A program that shall run, and how long it may take to end when asked to."""

    name: str
    command: Sequence[str]
    patience: float
    environment: Mapping[str, str] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None
    started_at: float = 0.0
    falls: int = 0

    def start(self) -> None:
        """Start it in a session of its own: Ctrl-C at the terminal does not reach it, the keeper does."""
        self.started_at = time.monotonic()
        self.process = subprocess.Popen(
            self.command, env=os.environ | dict(self.environment), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True, preexec_fn=_die_with_parent,
        )  # fmt: skip
        threading.Thread(target=self._echo, args=[self.process], daemon=True).start()

    def has_ended(self) -> bool:
        """Whether it was started and runs no more."""
        return self.process is not None and self.process.poll() is not None

    def kill(self) -> None:
        """End it at once with everything that it started."""
        if self.process is not None:
            _signal_group(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def stop(self) -> None:
        """Ask it to end; kill it when it takes too long."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(self.patience)
            except subprocess.TimeoutExpired:
                say(f"{self.name} has not ended in {self.patience:.0f} s and is killed.")
        self.kill()

    def delay(self) -> float:
        """Seconds to wait before it is started again: longer with each fall, short after a steady life."""
        if time.monotonic() - self.started_at > _STEADY_SECONDS:
            self.falls = 0
        self.falls += 1
        return min(2.0 ** (self.falls - 1), _LONGEST_DELAY)

    def _echo(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            say(f"{self.name:<7}| {line.decode(errors='replace').rstrip()}")


class Keeper:
    """Keeps programs running until it is told to stop; then stops them in the order given."""

    def __init__(self, programs: Sequence[Program], *, look_after: Callable[[], None]) -> None:
        """`look_after` is called twice a second, and must not raise; the database is kept by it."""
        self._programs = programs
        self._look_after = look_after
        self._due: dict[str, float] = {}

    def start(self) -> None:
        """Start all, the last in the order of stopping first."""
        for program in reversed(self._programs):
            program.start()

    def look(self) -> None:
        """Start again what has fallen, each after its delay."""
        self._look_after()
        now = time.monotonic()
        for program in self._programs:
            if program.name in self._due:
                if now >= self._due[program.name]:
                    del self._due[program.name]
                    program.start()
            elif program.has_ended():
                # What it left behind would hold its port or its jobs.
                program.kill()
                assert program.process is not None
                delay = program.delay()
                say(f"{program.name} has ended ({program.process.returncode}); it is started again in {delay:.0f} s.")
                self._due[program.name] = now + delay

    def stop(self) -> None:
        """Have none of them run."""
        for program in self._programs:
            program.stop()

    def kill(self) -> None:
        """Have none of them run, at once."""
        for program in self._programs:
            program.kill()


def say(line: str) -> None:
    """Print a line whole, whichever thread says it; a terminal that is gone is no reason to fall."""
    with _screen:
        try:
            print(line, flush=True)
        except OSError:
            sys.stdout = open(os.devnull, "w")  # noqa: SIM115  stays open until the end


def _die_with_parent() -> None:
    """Be asked to end when the keeper is killed. Linux only; elsewhere a killed keeper leaves programs behind."""
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _signal_group(pid: int, which: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, which)
