#!/usr/bin/env python3
"""Checks resources/content and resources/instruments as a careful reader would.

    check.py [SEEDS]    SEEDS: a folder of source texts; no run of seven words may be shared with them, titles excepted

Prints each fault with its place and exits 1 when there is one.
"""
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources"
RUN = 7
PLACEHOLDERS = set("""delegate organisation programme stage contact facilitators session-date session-time sessions
    workshop-date workshop-time venue link reply-by hours held issued number check-code name survey commitment due until first-date""".split())
# Names of things, which cannot be said in other words.
TITLES = [
    "Handling difficult situations caring for yourself and others with compassion",
    "What are compassionate conversations", "Why do they matter", "How do we have compassionate conversations",
]


def words(text):
    return re.findall(r"[\w]+", text.replace("’", "").replace("'", "").lower())


def runs(text):
    w = words(text)
    return {tuple(w[i:i + RUN]) for i in range(len(w) - RUN + 1)}


def structure(path, text):
    level, ones, in_space, header = 0, 0, False, False
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{path.relative_to(ROOT)}:{number}"
        if line.startswith("```"):
            if not in_space and not re.fullmatch(r"```space \d+", line):
                yield f"{where}: not a writing space: {line}"
            in_space = not in_space
        elif in_space:
            yield f"{where}: a writing space is empty"
        if heading := re.match(r"(#+) \S", line):
            depth = len(heading[1])
            ones += depth == 1
            if depth > level + 1:
                yield f"{where}: heading level {depth} after {level}"
            level = depth
        if line.startswith("<") and line != "<!-- pagebreak -->":
            yield f"{where}: raw HTML"
        if line.startswith("|"):
            cells = [c.strip() for c in line.strip("|").split("|")]
            if not header:
                columns = len(cells)
                if not all(cells):
                    yield f"{where}: empty table heading"
            elif len(cells) != columns:
                yield f"{where}: {len(cells)} cells under {columns} headings"
            header = True
        else:
            header = False
        for name in re.findall(r"{{(.*?)}}", line):
            if name not in PLACEHOLDERS:
                yield f"{where}: unknown placeholder {name}"
        if re.search(r"[\"']|--|\.\.\.", re.sub(r"<!--.*?-->|\|[-:| ]+\|", "", line)):
            yield f"{where}: typewriter punctuation: {line.strip()[:60]}"
    if ones != 1:
        yield f"{path.relative_to(ROOT)}: {ones} first-level headings"


def instrument(path):
    data = json.loads(path.read_text(encoding="utf-8"))
    where = path.relative_to(ROOT)
    if data["id"] != path.stem:
        yield f"{where}: id {data['id']}"
    ids = [item["id"] for item in data["items"]]
    measured = {item["measures"] for item in data["items"] if item["kind"] == "scale"}
    if len(set(ids)) != len(ids):
        yield f"{where}: an item's id stands twice"
    for item in data["items"]:
        if item["kind"] == "scale" and item["scale"] not in data["scales"]:
            yield f"{where}: {item['id']}: no scale {item['scale']}"
    for name, scale in data["scales"].items():
        for language, labels in scale["labels"].items():
            if len(labels) != scale["highest"] - scale["lowest"] + 1:
                yield f"{where}: {name}: labels in {language}"
    for score in data["scores"]:
        if missing := set(score.get("items", [])) - set(ids):
            yield f"{where}: {score['id']}: no items {missing}"
        if "measures" in score and score["measures"] not in measured:
            yield f"{where}: {score['id']}: nothing measures {score['measures']}"


def main(seeds):
    faults = []
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("content/*/*.md"))}
    for path, text in texts.items():
        faults += structure(path, text)
    for path in sorted(ROOT.glob("instruments/*.json")):
        faults += instrument(path)
        texts[path] = path.read_text(encoding="utf-8")
    if seeds:
        titles = set().union(*(runs(title) for title in TITLES))
        theirs = set().union(*(runs(p.read_text(encoding="utf-8")) for p in Path(seeds).iterdir())) - titles
        for path, text in texts.items():
            faults += [f"{path.relative_to(ROOT)}: shared with a source: {' '.join(run)}" for run in runs(text) & theirs]
    print(*faults, f"{len(texts)} files, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None))
