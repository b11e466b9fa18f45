"""Reading what the program wrote, past the program: SQLite by Python itself, PostgreSQL by psql."""

import json
import shutil
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

from tally import database


class Row:
    """A row by its columns' names."""

    def __init__(self, columns):
        self.__dict__.update(columns)


class Sqlite:
    """The file in a data folder."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def settings(self):
        return {}

    def read(self, statements):
        """The rows of each statement, by its name. What a dead program left is read from a copy, so that it stays as it is for
        the next start."""
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as place:
            file = database(self.folder)
            for name in (file.name, f"{file.name}-wal"):
                if (self.folder / name).exists():
                    shutil.copy(self.folder / name, place)
            link = sqlite3.connect(Path(place) / file.name)
            link.row_factory = sqlite3.Row
            try:
                if (said := link.execute("pragma integrity_check").fetchone()[0]) != "ok":
                    raise ValueError(f"integrity_check says {said}")
                if link.execute("pragma foreign_key_check").fetchone():
                    raise ValueError("a row names another that is not there")
                return {name: [Row(dict(row)) for row in link.execute(sql)] for name, sql in statements.items()}
            finally:
                link.close()

    def ask(self, sql):
        """The one number that a statement answers, also while the program works."""
        link = sqlite3.connect(f"file:{database(self.folder)}?mode=ro", uri=True, timeout=10)
        try:
            return link.execute(sql).fetchone()[0]
        finally:
            link.close()

    def change(self, sql):
        link = sqlite3.connect(database(self.folder), timeout=10)
        try:
            link.execute(sql)
            link.commit()
        finally:
            link.close()

    def copy(self, folder):
        """The same in a copy of the data folder."""
        return Sqlite(folder)

    def rest(self):
        """Nothing of a dead program goes on here."""

    def close(self):
        """Goes with its folder."""


class Postgres:
    """A database of a server, made for this."""

    # It has to sort by bytes, as the README says.
    NEW = "template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'"

    def __init__(self, server, name, how=NEW):
        self.server, self.name = server.rstrip("/"), name
        self.address = f"{self.server.rsplit('/', 1)[0]}/{name}"
        self.psql(self.server, f'create database "{name}" {how}')

    def settings(self):
        return {"M4DNET_DATABASE_ADDRESS": self.address}

    @staticmethod
    def psql(address, sql):
        ran = subprocess.run(["psql", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-d", address], input=sql,
                             capture_output=True, text=True, timeout=60, check=False)
        if ran.returncode != 0:
            raise ValueError(f"psql: {ran.stderr[-300:]}")
        return ran.stdout.strip()

    def read(self, statements):
        parts = [f"'{name}', (select coalesce(json_agg(t), '[]') from ({sql}) as t)" for name, sql in statements.items()]
        all_rows = json.loads(self.psql(self.address, f"select json_build_object({', '.join(parts)})"))
        return {name: [Row(row) for row in rows] for name, rows in all_rows.items()}

    def ask(self, sql):
        return int(self.psql(self.address, sql))

    def change(self, sql):
        self.psql(self.address, sql)

    def copy(self, folder):
        return Postgres(self.server, f"{self.name}_{Path(folder).parent.name}".replace("-", "_"), f'template "{self.name}"')

    def rest(self):
        """The server ends what the dead program had begun, or does it to its end: until it has, nothing is judged."""
        for _ in range(400):
            if not self.ask("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"):
                return
            time.sleep(0.01)
        raise ValueError("the server still works for a dead program")

    def close(self):
        self.psql(self.server, f'drop database if exists "{self.name}" with (force)')
