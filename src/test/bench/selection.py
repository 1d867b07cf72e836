#!/usr/bin/env python3
"""Lines that a viewer built on poppler selects together with a neighbour's.

Usage: selection.py OUT...   folders of `stet run --formats pdf,alto`

Poppler's lines (`pdftotext -bbox-layout`) are held against those of the ALTO file: a line is joined
where its words lie on two lines of the reading. Pieces that stand in one block at one height are
counted apart: they are one line of print. The last figures are gaps between neighbours, in em of
the text layer, at the joins.
"""
import collections, html, os, re, subprocess, sys

WORD = re.compile(r'<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">(.*?)</word>')


def numbers(tag):
    found = {k: float(v) for k, v in re.findall(r'\b(HPOS|VPOS|WIDTH|HEIGHT)="([-\d.]+)"', tag)}
    return (found["HPOS"], found["VPOS"], found["HPOS"] + found["WIDTH"], found["VPOS"] + found["HEIGHT"]) if len(found) == 4 else None


def alto(file):
    """Width of the page and its lines: block, box."""
    text = open(file, encoding="utf-8").read()
    width = float(re.search(r"<Page\b[^>]*\bWIDTH=\"([\d.]+)\"", text)[1])
    height = float(re.search(r"<Page\b[^>]*\bHEIGHT=\"([\d.]+)\"", text)[1])
    lines = []
    for n, block in enumerate(re.split(r"<TextBlock\b", text)[1:]):
        for line in re.split(r"<TextLine\b", block)[1:]:
            boxes = [numbers(t) for t in re.findall(r"<String\b[^>]*>", line)]
            boxes = [b for b in boxes if b]
            if boxes:
                lines.append((n, tuple(f(b[i] for b in boxes) for i, f in enumerate((min, min, max, max)))))
    return width, height, lines


def shared(a, b):
    return max(0, min(a[2], b[2]) - max(a[0], b[0])) * max(0, min(a[3], b[3]) - max(a[1], b[1]))


def level(a, b):
    return min(a[3], b[3]) - max(a[1], b[1]) > 0.5 * min(a[3] - a[1], b[3] - b[1])


def page(found, file):
    width, height, lines = alto(file)
    size = re.match(r'[^>]*width="([\d.]+)" height="([\d.]+)"', found)
    across, up = width / float(size[1]), height / float(size[2])
    joined = pieces = 0
    gaps = []
    walk = []
    selected = re.findall(r"<line\b.*?</line>", found, re.S)
    for line in selected:
        on = collections.Counter()
        for x0, y0, x1, y1, _ in WORD.findall(line):
            box = (float(x0) * across, float(y0) * up, float(x1) * across, float(y1) * up)
            best = max(range(len(lines)), key=lambda i: shared(box, lines[i][1]), default=None)
            if best is not None and shared(box, lines[best][1]) > 0:
                on[best] += 1
                if not walk or walk[-1] != best:
                    walk.append(best)
        if len(on) < 2:
            continue
        by_x = sorted(on, key=lambda i: lines[i][1][0])
        pairs = list(zip(by_x, by_x[1:]))
        if all(lines[a][0] == lines[b][0] and level(lines[a][1], lines[b][1]) for a, b in pairs):
            pieces += 1
            continue
        joined += 1
        gaps += [(lines[b][1][0] - lines[a][1][2]) / (0.85 * (lines[a][1][3] - lines[a][1][1])) for a, b in pairs]
    steps = set(zip(walk, walk[1:]))
    wanted = [(i, i + 1) for i in range(len(lines) - 1) if lines[i][0] == lines[i + 1][0]]
    followed = sum(step in steps for step in wanted)
    return len(selected), joined, pieces, 100 * followed / max(1, len(wanted)), gaps


print("| page | lines | joined | pieces of one line | steps | gaps in em: least, quartiles, most |")
print("| --- | --- | --- | --- | --- | --- |")
for out in sys.argv[1:]:
    for folder, _, files in sorted(os.walk(out)):
        for pdf in sorted(f for f in files if f.endswith(".pdf")):
            text = subprocess.run(["pdftotext", "-bbox-layout", os.path.join(folder, pdf), "-"], capture_output=True, text=True).stdout
            for n, found in enumerate(re.split(r"<page\b", text)[1:], 1):
                file = os.path.join(folder, "%s.p%04d.alto.xml" % (pdf[:-4], n))
                if not os.path.exists(file):
                    continue
                lines, joined, pieces, followed, gaps = page(found, file)
                gaps.sort()
                told = " ".join("%.2f" % gaps[int(q * (len(gaps) - 1))] for q in (0, 0.25, 0.5, 0.75, 1)) if gaps else "-"
                print("| %s %d | %d | %d | %d | %.1f | %s |" % (pdf[:-4][:40], n, lines, joined, pieces, followed, told))
