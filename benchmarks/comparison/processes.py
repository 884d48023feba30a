# SPDX-License-Identifier: MIT
"""Programs that are started, each on its own core, and ended by their process id."""
import contextlib
import os
import select
import subprocess
import tempfile
import time
from pathlib import Path

STARTING = 10  # s
PRIORITY = -15


class Failed(Exception):
    """Why there is no figure."""


def placed(core):
    """Makes a process stay on the first of the cores that we may use, or for 1 on the second."""
    cores = sorted(os.sched_getaffinity(0))

    def place():
        os.sched_setaffinity(0, {cores[min(core, len(cores) - 1)]})
        # Beside other work, a server with several threads would get a larger share than one with
        # a single thread. Only root may raise the priority; others need a quiet machine.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, PRIORITY)
            # Where Linux shares the processor among terminal sessions first.
            Path("/proc/self/autogroup").write_text(str(PRIORITY))

    return place


class Process:
    """A server or the load; ended when the block is left."""

    def __init__(self, core, command):
        self._errors = tempfile.TemporaryFile()
        self._unread = b""
        self._process = subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            start_new_session=True,
            preexec_fn=placed(core),
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            stream.close()

    @property
    def status(self):
        """None while it runs."""
        return self._process.poll()

    def read_line(self, seconds):
        end = time.monotonic() + seconds
        while b"\n" not in self._unread:
            left = max(0, end - time.monotonic())
            if not select.select([self._process.stdout], [], [], left)[0]:
                raise Failed(f"nothing was printed for {seconds:.0f} s")
            read = os.read(self._process.stdout.fileno(), 65536)
            if not read:
                self._process.wait(10)
                raise Failed(self._errors_text() or f"ended with status {self.status}")
            self._unread += read
        line, self._unread = self._unread.split(b"\n", 1)
        return line.decode()

    def end_input(self):
        self._process.stdin.close()

    def resident_bytes(self):
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise Failed("the server has ended")

    def processor_seconds(self):
        # The name, in parentheses, may contain blanks.
        text = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2]
        fields = text.split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _errors_text(self):
        # Not seek(): the process writes at the same offset.
        text = os.pread(self._errors.fileno(), 4096, 0).decode(errors="replace")
        return " ".join(line.strip() for line in text.splitlines()[:3])


@contextlib.contextmanager
def started(command):
    """The server, its port, and what it has said about itself before it listened."""
    with Process(0, command) as server:
        about = ""
        while not (line := server.read_line(STARTING)).startswith("listening on "):
            about = line
        try:
            yield server, line.split(":")[2].split("/")[0], about
        except Failed as failure:
            if server.status is None:
                raise
            raise Failed(f"{failure} (the server ended with status {server.status})") from None


def starts(command):
    """Whether the server does, and what it says about itself or why it doesn't."""
    try:
        with started(command) as (_, _, about):
            return True, about
    except (Failed, OSError) as failure:
        return False, str(failure)
