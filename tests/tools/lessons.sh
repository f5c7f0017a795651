#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# The commands of the lessons and the guides, as they stand on the pages: where a block of commands is followed by the output that
# the page shows (\verbinclude), the commands are run and must print just that. With --write the shown output is renewed.
set -euo pipefail
python3 - "$PWD" "$@" <<'CHECK'
import difflib, os, pathlib, re, subprocess, sys, tempfile

root = pathlib.Path(sys.argv[1])
write = sys.argv[2:] == ["--write"]
# A page, and how many blocks of it are run at least: a page that lost its outputs is a failure, not a success.
pages = {"docs/lessons.md": 7, "docs/lessons.id.md": 7, "docs/how-to/database.md": 3, "docs/how-to/new-decree.md": 2, "docs/how-to/new-law.md": 1}
shown = re.compile(r"^```sh\n((?:(?!```).*\n)+)```\n\s*(?:<details>.*\n\s*)?^\\verbinclude (\S+)$", re.M)
known = ("audit ", "workdays ", "sqlite3 ", "printf ")  # nothing else on a page is run
problems = []


def commands(block):
    """The commands of a block: a line each, with the lines that it goes on to."""
    return re.findall(r"(?:.*\\\n)*.+\n", block)


for page, least in pages.items():
    text = (root / page).read_text(encoding="utf-8")
    blocks = shown.findall(text)
    if len(blocks) < least or len(blocks) != text.count("\\verbinclude how_") + text.count("\\verbinclude exercise_"):
        problems.append(f"{page}: {len(blocks)} blocks of commands with an output, at least {least} expected")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("docs", "examples", "tests"):  # a place of its own: the commands may write files
            os.symlink(root / name, pathlib.Path(folder) / name)
        for block, output in blocks:
            outputs = []
            for command in commands(block):
                if not command.startswith(known):
                    problems.append(f"{page}: not run: {command}")
                    continue
                done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, text=True, encoding="utf-8",
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                if done.stdout:
                    outputs.append((command, done.stdout))
                if done.returncode not in (0, 1, 2):  # as audit ends: nothing found, something found, bad input
                    problems.append(f"{page}: status {done.returncode}: {command}{done.stdout}")
            # Where several commands print, each stands before what it prints.
            several = len(outputs) > 1
            printed = "\n".join(f"$ {command}{says}" if several else says for command, says in outputs)
            path = root / "examples" / "expected" / output
            if write and not problems:
                path.write_text(printed, encoding="utf-8")
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            if before != printed:
                problems.append(f"{page}: {output}\n" + "".join(
                    difflib.unified_diff(before.splitlines(True), printed.splitlines(True), "shown", "printed")))
if problems:
    sys.exit("\n".join(["lessons: what a page shows is not what its commands print; if it is right: tests/tools/lessons.sh --write", *problems]))
CHECK
