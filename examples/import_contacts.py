"""Import contacts from a CSV file: `python examples/import_contacts.py contacts.csv`.

The columns are name, last_name, email and phone. A contact that has the e-mail address is updated, others are added. The file
`contacts.csv.done` notes what is done, so that a second run continues where the first one was interrupted. Account and keys
come from the environment (PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …).
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

from planfix import ApiError, InvalidRequest, Planfix
from planfix.filters import ContactFilter
from planfix.types import Phone


def find(pf: Planfix, email: str) -> int | None:
    """The id of the contact that has this e-mail address."""
    for contact in pf.contact.iter_list(filters=[ContactFilter.email(contains=email)], page_size=100):
        if contact.email and contact.email.lower() == email.lower():
            return contact.id
    return None


def save(pf: Planfix, row: dict[str, str]) -> str:
    """Add or update the contact of a row. Nobody is notified."""
    phones = [Phone(number=row["phone"], type_id=1)] if row["phone"] else []
    known = find(pf, row["email"]) if row["email"] else None
    if known is None:
        pf.contact.add(name=row["name"], last_name=row["last_name"], email=row["email"], phones=phones, silent=True)
        return "added"
    pf.contact.update(id=known, name=row["name"], last_name=row["last_name"], phones=phones, silent=True)
    return "updated"


def main() -> int:
    """Run the import. Returns the exit status: 1 if rows were refused."""
    parser = argparse.ArgumentParser(description="Import contacts from a CSV file.")
    parser.add_argument("file", type=Path, help="columns: name, last_name, email, phone")
    path: Path = parser.parse_args().file
    journal = path.with_name(f"{path.name}.done")
    done = set(journal.read_text(encoding="utf-8").splitlines()) if journal.exists() else set()
    counts = {"added": 0, "updated": 0, "refused": 0, "done before": 0}
    with (
        Planfix() as pf,
        path.open(newline="", encoding="utf-8-sig") as file,
        journal.open("a", encoding="utf-8") as log,
    ):
        for number, row in enumerate(csv.DictReader(file), start=2):
            key = f"{number} {row['email']}"
            if key in done:
                counts["done before"] += 1
                continue
            try:
                counts[save(pf, row)] += 1
            except (InvalidRequest, ApiError) as error:
                counts["refused"] += 1
                print(f"{path}:{number}: {error}", file=sys.stderr)
                continue
            print(key, file=log, flush=True)
    print(", ".join(f"{count} {what}" for what, count in counts.items()))
    return 1 if counts["refused"] else 0


if __name__ == "__main__":
    sys.exit(main())
