#!/usr/bin/env bash
# Text repair as a user runs it: `stet clean` with all rules over damaged and over clean texts.
# Usage: texts.sh SHARED WORK
#   SHARED  the folder with data/text, data/corpora and tools/text_score.py
#   WORK    an empty folder for what is written
# Needs: GNU time, xz, /usr/bin/python3 with python3-levenshtein, a built ./stet.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
shared=$1
work=$2
mkdir -p "$work/in"

# Every fifth text of a set by the hash of its name: those that nothing was learned from.
/usr/bin/python3 - "$shared/data/text" "$work/in" <<'PY'
import pathlib, shutil, sys
def java_hash(name):
    h = 0
    for c in name:
        h = (31 * h + ord(c)) & 0xffffffff
    return h - (1 << 32) if h >= 1 << 31 else h
texts, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
for name, fifth in (('overproof-dev', False), ('bln600-train', True)):
    for kind in ('ocr', 'gt'):
        (out / name / kind).mkdir(parents=True, exist_ok=True)
        for file in sorted((texts / name / kind).glob('*.txt')):
            if not fifth or java_hash(file.stem) % 5 == 0:
                shutil.copyfile(file, out / name / kind / file.name)
PY

# Clean press text: articles of about 600 words, 120,000 words, evenly from all sources but the
# newswire, which has misprints of its own.
mkdir -p "$work/in/clean/ocr"
xz -dc "$shared/data/corpora/news.txt.xz" | /usr/bin/python3 -c '
import pathlib, sys
out = pathlib.Path(sys.argv[1])
pieces, piece, source = [], [], ""
for line in sys.stdin:
    if line.startswith("####"):
        source, piece = line, []
    elif "reuters" not in source:
        piece.append(line)
        if sum(len(l.split()) for l in piece) >= 600:
            pieces.append("".join(piece))
            piece = []
for i in range(200):
    (out / f"piece{i:03d}.txt").write_text(pieces[i * len(pieces) // 200], encoding="utf-8")
' "$work/in/clean/ocr"

for set in overproof-dev bln600-train clean; do
  /usr/bin/time -f '%U %S %M' -o "$work/$set.time" \
    "${STET:-$root/stet}" clean -q -o "$work/out/$set" "$work/in/$set/ocr"
  words=$(cat "$work/in/$set/ocr/"*.txt | wc -w)
  awk -v set="$set" -v words="$words" \
    '{printf "%s: %d words, %.1f s CPU, %.0f MB\n", set, words, $1 + $2, $3 / 1024}' "$work/$set.time"
done
for set in overproof-dev bln600-train; do
  echo "$set: $(/usr/bin/python3 "$shared/tools/text_score.py" "$work/in/$set/gt" "$work/in/$set/ocr" "$work/out/$set")"
done

# In clean text every change is a false one, or a misprint of the newspaper's own: they are listed.
/usr/bin/python3 - "$work/out/clean" <<'PY'
import csv, pathlib, sys
rows = list(csv.DictReader(open(pathlib.Path(sys.argv[1]) / 'corrections.csv', encoding='utf-8')))
made = [r for r in rows if r['decision'] == 'applied']
print(f'clean: {len(made)} changes')
for r in made:
    print('  ', r['document'], r['rule'], repr(r['before']), '->', repr(r['after']), r['confidence'])
PY
