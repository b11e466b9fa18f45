"""What the judges of this folder share: counting, talking raw HTTP, starting and stopping the program."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Every answer that the program itself makes carries these.
HEADERS = ("content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy",
           "cross-origin-resource-policy", "permissions-policy", "cache-control")


class Tally:
    """Counts what passed; prints only what did not, and at the end the two numbers."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name, problem):
        """`problem` is a sentence about what is wrong, or nothing."""
        if problem:
            self.failed += 1
            print(f"FAILED {name}: {problem}", flush=True)
        else:
            self.passed += 1

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed or not self.passed else 0)


def port_of(base):
    """The port of http://127.0.0.1:PORT; anything but loopback is refused, for these judges bite."""
    found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/?", base)
    if not found:
        sys.exit(f"{base!r}: only http://127.0.0.1:PORT is judged")
    return int(found[1])


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def header(self, name):
        return next((v for n, v in self.headers if n == name), None)


def read_answer(stream, head=False):
    """One answer from a buffered socket; None when the other end closed first."""
    line = stream.readline()
    if not line.startswith(b"HTTP/1."):
        return None
    headers = []
    while (field := stream.readline()) not in (b"\r\n", b"\n", b""):
        name, _, value = field.decode("latin-1").partition(":")
        headers.append((name.lower(), value.strip()))
    answer = Answer(int(line.split()[1]), headers, b"")
    length = answer.header("content-length")
    if head or answer.status in (204, 304):
        pass
    elif length is not None:
        answer.body = stream.read(int(length))
    elif (answer.header("transfer-encoding") or "").lower() == "chunked":
        while size := int(stream.readline().split(b";")[0] or b"0", 16):
            answer.body += stream.read(size)
            stream.readline()
        stream.readline()
    return answer


def ask(port, raw, head=False, timeout=5):
    """Sends bytes as they are; returns all answers that come back on that connection."""
    answers = []
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as link:
        try:
            link.sendall(raw)
        except OSError:
            pass  # It may hang up before it has heard everything; what it said still counts.
        stream = link.makefile("rb")
        try:
            while (answer := read_answer(stream, head)) is not None:
                answers.append(answer)
                if answer.header("connection") == "close":
                    break
                link.settimeout(0.5)
        except (OSError, ValueError):
            pass
    return answers


def get(port, path, headers=(), method="GET"):
    """One plain request."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Connection: close", *headers]
    answers = ask(port, ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"), method == "HEAD", timeout=20)
    return answers[0] if answers else Answer(0, [], b"")


class Server:
    """The program, serving; its output goes to a file. `with` stops it by its own process id."""

    def __init__(self, binary, *args, port=None, env=None):
        self.port = port or free_port()
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log")
        env = {**os.environ, "M4DNET_SITE_URL": f"http://127.0.0.1:{self.port}",
               "M4DNET_LISTEN_ADDRESS": f"127.0.0.1:{self.port}", **(env or {})}
        if args[0] == "demo":
            args = (*args, "--port", str(self.port))
        self.process = subprocess.Popen([binary, *args], env=env, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)

    def __enter__(self):
        for _ in range(600):
            if self.process.poll() is not None:
                break
            try:
                if get(self.port, "/en").status == 200:
                    return self
            except OSError:
                pass
            time.sleep(0.05)
        self.__exit__()
        sys.exit(f"the program did not begin to serve:\n{self.said()}")

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def said(self):
        return Path(self.log.name).read_text(errors="replace")


class Ran:
    """What a command did: exit code, both outputs, seconds, and the most memory it held, in kB."""

    def __init__(self, command, env=None, timeout=30, cwd=None):
        # Its output goes to files, so that waiting for it can also ask the system what it used.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            began = time.monotonic()
            process = subprocess.Popen(command, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL,
                                       stdout=out, stderr=err, cwd=cwd)
            self.late, pid = False, 0
            while not pid:
                pid, status, used = os.wait4(process.pid, os.WNOHANG)
                if not pid and time.monotonic() - began > timeout:
                    self.late = True
                    os.kill(process.pid, signal.SIGKILL)
                    pid, status, used = os.wait4(process.pid, 0)
                elif not pid:
                    time.sleep(0.002)
            process.returncode = self.code = os.waitstatus_to_exitcode(status)
            self.seconds = time.monotonic() - began
            self.memory = used.ru_maxrss
            self.out, self.err = (self.text(f) for f in (out, err))

    @staticmethod
    def text(file):
        file.seek(0)
        return file.read(1 << 20).decode(errors="replace")

    def panicked(self):
        return panicked(self.err + self.out) or ("ended by a signal or a panic" if self.code < 0 or self.code == 101 else None)


def panicked(text):
    """The line of a panic, if there is one."""
    return next((line for line in text.splitlines() if "panicked" in line or "stack overflow" in line), None)


def database(folder):
    """The SQLite file of a data folder."""
    for file in sorted(Path(folder).iterdir()):
        if file.is_file():
            with file.open("rb") as begin:
                if begin.read(15) == b"SQLite format 3":
                    return file
    raise FileNotFoundError(f"no database in {folder}")


def unsound(binary, folder, env=None):
    """What `check` finds wrong. That the search index waits for `serve` after an import is no harm: it is fed from the facts."""
    ran = Ran([binary, "check", "--data", folder], env=env, timeout=60)
    ill = [line for line in ran.out.splitlines() if line.startswith("MEND") and "search index" not in line]
    opened = any(line.startswith("ok") and "database" in line for line in ran.out.splitlines())
    return ran.panicked() or ("; ".join(ill) if ill else None if opened else f"check: {ran.err[-300:]}")
