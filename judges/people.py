"""People at the site, for judges: a browser with its cookie, the digits of the second step, and where letters arrive."""

import base64
import email
import email.policy
import hashlib
import hmac
import http.client
import random
import re
import socketserver
import struct
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

from tally import Answer


class Gone(Exception):
    """The program did not answer: it is dead, or dying."""


class Browser:
    """A browser that keeps its one cookie and the token of the last form that it saw."""

    def __init__(self, port):
        self.port, self.cookie, self.token = port, None, ""

    def ask(self, method, path, fields=None):
        """One request, on a connection of its own."""
        headers = {"Connection": "close"}
        body = None
        if self.cookie:
            headers["Cookie"] = f"m4d={self.cookie}"
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode([("token", self.token), *fields.items()], doseq=True)
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            link.request(method, path, body, headers)
            answer = link.getresponse()
            answer = Answer(answer.status, [(n.lower(), v) for n, v in answer.getheaders()], answer.read())
        except (OSError, http.client.HTTPException) as gone:
            raise Gone(str(gone)) from gone
        finally:
            link.close()
        self.remember(answer)
        return answer

    def remember(self, answer):
        for name, value in answer.headers:
            if name == "set-cookie" and (found := re.match(r"m4d=([0-9a-f]*)", value)):
                self.cookie = found[1] or None
        if found := re.search(rb'name="token" value="([0-9a-f]+)"', answer.body):
            self.token = found[1].decode()

    def get(self, path):
        return self.ask("GET", path)

    def fill(self, page, path, fields):
        """Opens a page and sends its form."""
        self.get(page)
        return self.ask("POST", path, fields)


class Phone:
    """The app that shows six digits (RFC 6238: SHA-1, 30 seconds). It gives each code once, as the site takes it once."""

    def __init__(self, letters):
        self.key = base64.b32decode("".join(letters.split()))
        self.given = 0

    def digits(self, before=0):
        """The code of now, or of so many steps before: the site allows for one."""
        step = int(time.time()) // 30 - before
        self.given = step
        mac = hmac.new(self.key, struct.pack(">Q", step), hashlib.sha1).digest()
        at = mac[-1] & 15
        return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


class Letter:
    """A letter as it arrived."""

    def __init__(self, data):
        message = email.message_from_bytes(data, policy=email.policy.default)
        self.to, self.message_id = str(message["to"] or ""), str(message["message-id"] or "").strip("<>")
        text = message.get_body(("plain",)) if message.is_multipart() else None
        self.text = text.get_content() if text else ""
        # The mark that ends the last part comes last: what lacks it was not written to its end.
        boundary = message.get_boundary() or "?"
        self.whole = data.rstrip().endswith(f"--{boundary}--".encode())

    def code(self):
        """The code: eight digits in two groups on a line of their own."""
        found = re.search(r"^(\d{4})\D(\d{4})\r?$", self.text, re.MULTILINE)
        return found and found[1] + found[2]


class Folder:
    """Letters as files. A letter that is handed over twice has the same name: it lies there once."""

    def __init__(self, folder):
        self.folder, self.known, self.lock = Path(folder), {}, threading.Lock()

    def settings(self):
        return {}

    def all(self):
        """Every letter that lies there, oldest first."""
        found = []
        with self.lock:
            for file in sorted(self.folder.glob("*.eml"), key=lambda f: f.stat().st_mtime_ns):
                seen = file.stat()
                mark = (seen.st_mtime_ns, seen.st_size)
                if self.known.get(file, (None,))[0] != mark:
                    self.known[file] = (mark, Letter(file.read_bytes()))
                found.append(self.known[file][1])
        return found

    def close(self):
        pass


class Talk(socketserver.StreamRequestHandler):
    """One conversation of a mail server (RFC 5321)."""

    timeout = 60

    def handle(self):
        self.say("220 mail.example.org")
        while line := self.rfile.readline():
            word = line[:4].upper().strip()
            if word == b"EHLO":
                self.say("250-mail.example.org\r\n250 8BITMIME")
            elif word == b"DATA":
                self.say("354 go on")
                data = self.letter()
                if data is None:
                    return
                self.server.office.take(data)
                self.say("250 taken")
            elif word == b"QUIT":
                return self.say("221 bye")
            else:
                self.say("250 fine")

    def letter(self):
        """What comes until the line with a dot; None if the other end dies before."""
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line.endswith(b"\n"):
                return None
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    def say(self, words):
        self.wfile.write(words.encode() + b"\r\n")


class Server(socketserver.ThreadingTCPServer):
    daemon_threads, allow_reuse_address = True, True

    def handle_error(self, *_):
        """Who talks to it dies now and then."""


class Office:
    """A mail server that keeps every letter it is given, as often as it is given. It takes its time before it says so, so that
    many letters are on their way when the program dies."""

    def __init__(self, slowest=0.04):
        self.slowest, self.letters, self.lock = slowest, [], threading.Lock()
        self.server = Server(("127.0.0.1", 0), Talk)
        self.server.office = self
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def settings(self):
        return {"M4DNET_LETTERS_SMTP": f"smtp://127.0.0.1:{self.server.server_address[1]}"}

    def take(self, data):
        time.sleep(random.random() * self.slowest / 2)
        with self.lock:
            self.letters.append(Letter(data))
        time.sleep(random.random() * self.slowest / 2)

    def all(self):
        with self.lock:
            return list(self.letters)

    def close(self):
        self.server.shutdown()
        self.server.server_close()
