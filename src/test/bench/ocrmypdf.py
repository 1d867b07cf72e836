"""The tables of ocrmypdf.sh: sizes and seconds, and words of the truth found."""

import collections
import glob
import io
import os
import re
import subprocess
import sys

from PIL import Image

Image.MAX_IMAGE_PIXELS = None
root, work, *pages = sys.argv[1:]
PDFJS = f"{root}/target/pdfjs/node_modules/pdfjs-dist"
JARS = ":".join(glob.glob(f"{root}/target/lib/*.jar"))


def output(*command):
    done = subprocess.run(command, capture_output=True)
    return done.stdout.decode("utf-8", "replace")


def texts(pdf):
    """What each program extracts."""
    for mode in ([], ["-raw"], ["-layout"]):
        yield "pdftotext " + (mode[0] if mode else "default"), output("pdftotext", "-enc", "UTF-8", *mode, pdf, "-")
    box = ["java", "-cp", JARS, "org.apache.pdfbox.tools.ExtractText", "-encoding", "UTF-8"]
    subprocess.run([*box, "-i", pdf, "-o", pdf + ".box"], capture_output=True)
    yield "PDFBox", open(pdf + ".box", encoding="utf-8").read()
    if os.path.isdir(PDFJS):
        yield "pdf.js", output("node", f"{root}/src/test/resources/pdfjs/extract.mjs", PDFJS, pdf)


def found(wanted, text):
    there = collections.Counter(text.split())
    count = 0
    for word in wanted:
        if there[word] > 0:
            there[word] -= 1
            count += 1
    return count


def truth(page):
    base = os.path.splitext(page)[0]
    name = os.path.basename(base)
    for file in (base + ".gt.txt", f"{root}/src/test/resources/samples/{name}.gt.txt"):
        if os.path.exists(file):
            return open(file, encoding="utf-8").read().split()
    return []


def g4(page):
    """Size of the page as G4 files, where it is bilevel."""
    image = Image.open(page)
    if image.mode != "1":
        return ""
    size = 0
    for frame in range(getattr(image, "n_frames", 1)):
        image.seek(frame)
        out = io.BytesIO()
        image.save(out, "TIFF", compression="group4")
        size += out.tell()
    return size


def seconds(file):
    last = open(file).read().strip().splitlines()[-1]
    return "%.1f" % sum(map(float, last.split()))


def size(file):
    return os.path.getsize(file) if os.path.exists(file) else ""


print("\n| page | file | G4 | original | archive | small | OCRmyPDF | CPU s | OCRmyPDF CPU s |")
print("| --- " * 9 + "|")
total = collections.Counter()
hits = collections.defaultdict(collections.Counter)
for page in pages:
    name = os.path.splitext(os.path.basename(page))[0]
    own = [f"{work}/{name}.{choice}.pdf" for choice in ("original", "archive", "small")]
    other = f"{work}/other/{name}.pdf"
    sizes = [size(page), g4(page), *map(size, own), size(other)]
    shown = ["" if s == "" else f"{s / 1000:.0f}" for s in sizes]
    times = [seconds(f"{work}/{name}.time"), seconds(f"{work}/other/{name}.time")]
    print("|", " | ".join([name, *shown, *times]), "|")
    wanted = truth(page)
    if wanted and os.path.exists(other):
        compounds = [w for w in wanted if re.search(r"\w-\w", w)]
        for who, pdf in (("stet", own[0]), ("OCRmyPDF", other)):
            for program, text in texts(pdf):
                hits[program, who]["words"] += found(wanted, text)
                hits[program, who]["compounds"] += found(compounds, text)
        total["words"] += len(wanted)
        total["compounds"] += len(compounds)
print("\nSizes in kB (1000 bytes).\n")
print(f"| program | words of the truth found, of {total['words']} | | compounds, of {total['compounds']} | |")
print("| --- | --- | --- | --- | --- |\n| | stet | OCRmyPDF | stet | OCRmyPDF |")
for program in dict.fromkeys(program for program, _ in hits):
    row = [hits[program, who][kind] for kind in ("words", "compounds") for who in ("stet", "OCRmyPDF")]
    of = [total["words"], total["words"], total["compounds"], total["compounds"]]
    print("|", program, "|", " | ".join(f"{n} ({100 * n / max(1, m):.1f} %)" for n, m in zip(row, of)), "|")
