#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Checks the generated reference: every id of the inventory is one anchor, every link has its target, every scenario is told.

check.py PROGRAM runs the program on the scenarios of the tests. The ids come from the inventory, not from the rows.
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent.parent


def main():
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        scenarios = pathlib.Path(folder) / "scenarios.tsv"
        pages = pathlib.Path(folder) / "pages"
        subprocess.run([sys.executable, root / "scripts" / "traceability", "--scenarios", scenarios], check=True)
        subprocess.run([sys.argv[1], scenarios, pages], check=True)
        exercised = {line.split("\t")[0] for line in scenarios.read_text(encoding="utf-8").splitlines()}
        texts = {p.name: p.read_text(encoding="utf-8") for p in sorted(pages.glob("*.md"))}

    anchors = {}
    sections = {}
    for name, text in texts.items():
        for match in re.finditer(r"^#+ .*\{#([\w-]+)\}$", text, re.M):
            anchors.setdefault(match[1], []).append(name)
        for part in re.split(r"^###? ", text, flags=re.M)[1:]:
            sections[part.split(" ", 1)[0]] = part
    for anchor, places in anchors.items():
        if len(places) != 1:
            problems.append(f"{anchor}: an anchor in {', '.join(places)}")
    links = 0
    for name, text in texts.items():
        for match in re.finditer(r"\\(?:ref|subpage) ([\w-]+)", text):
            links += 1
            if match[1] not in anchors:
                problems.append(f"{name}: a link to {match[1]}, which is not there")

    with open(root / "tests" / "data" / "inventory" / "inventory.csv", encoding="utf-8", newline="") as file:
        inventory = list(csv.DictReader(file))
    ids = set()
    for row in inventory:
        if row["table"] == "instruments":
            anchor = "law_" + row["id"]
        elif row["table"] in ("rules", "acts", "deadlines", "supervisors", "readings"):
            anchor = "row-" + row["id"].replace(".", "-")
            section = sections.get(row["id"], "")
            if row["table"] in ("rules", "acts", "deadlines") and row["id"] in exercised and "**Scenarios**" not in section:
                problems.append(f"{row['id']}: its scenarios are not told")
            if row["evidence"] and f"**Evidence** / *Bukti*: `{row['evidence']}`" not in section:
                problems.append(f"{row['id']}: its evidence is not told as {row['evidence']}")
        else:
            continue
        ids.add(anchor)
        if anchor not in anchors:
            problems.append(f"{row['id']}: no anchor {anchor}")
    for anchor in anchors:
        if (anchor.startswith("row-") or re.fullmatch(r"law_\w+", anchor)) and anchor not in ids:
            if not re.search(r"_(rules|acts|deadlines)$", anchor):
                problems.append(f"{anchor}: not in the inventory")

    for problem in problems:
        print(f"reference: {problem}", file=sys.stderr)
    print(f"{len(ids)} ids, {len(anchors)} anchors, {links} links, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
