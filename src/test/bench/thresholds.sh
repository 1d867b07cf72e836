#!/usr/bin/env bash
# What Tesseract's three ways of telling ink from paper give on gray pages, and which one Stet takes.
# Usage: thresholds.sh SHARED WORK
#   SHARED  the folder with data/pages and tools/page_score.py
#   WORK    an empty folder for what is written
# Needs: tesseract, /usr/bin/python3 with python3-levenshtein, unzip, a built ./stet.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
shared=$1
work=$2
pages=$shared/data/pages
samples=$root/src/test/resources/samples
mkdir -p "$work/tessdata"
export OMP_THREAD_LIMIT=1
unzip -o -j -q "$root"/target/lib/tess4j-*.jar 'tessdata/eng.traineddata' -d "$work/tessdata"

truth() {
  local own=$samples/$1.gt.txt
  if [ -f "$own" ]; then printf '%s' "$own"; else find "$pages" -name "$1.gt.txt"; fi
}

echo "| page | Otsu | adaptive | Sauvola | Stet takes |"
echo "| --- | --- | --- | --- | --- |"
for page in "$root"/scans/courier-front-poor.jpg "$pages"/typeset/{b_degraded300.jpg,a_clean300.tif,f_historic_clean300.tif} \
  "$pages"/modern/8071_093.3B.tif; do
  n=${page##*/}
  n=${n%.*}
  cells=
  for method in 0 1 2; do
    tesseract "$page" "$work/$n.$method" -l eng --tessdata-dir "$work/tessdata" -c thresholding_method=$method 2>/dev/null
    perl -i -0pe 's/(\w)-\n(\w)/$1$2/g' "$work/$n.$method.txt"
    score=$(/usr/bin/python3 "$shared/tools/page_score.py" "$(truth "$n")" "$work/$n.$method.txt" | sed -n 1p | sed 's/= */=/g')
    cells+=" $(printf '%s' "$score" | tr ' ' '\n' | sed -n 's/^pcer=//p') |"
  done
  "$root/stet" run -q --no-progress --formats txt -o "$work/stet" "$page"
  takes=$(/usr/bin/python3 -c '
import json, sys
def notes(value):
    if isinstance(value, dict):
        if "threshold" in value:
            yield value["threshold"]
        for v in value.values():
            yield from notes(v)
    elif isinstance(value, list):
        for v in value:
            yield from notes(v)
print(next(notes(json.load(open(sys.argv[1])))))' "$work/stet/run.json")
  echo "| $n |$cells $takes |"
done
