#!/usr/bin/env bash
# Errors on variants of typeset pages: turned, in other resolutions, noisy.
# Usage: variants.sh SHARED WORK
#   SHARED  the folder with data/pages and tools/page_score.py
#   WORK    a folder for what is written
# Needs: /usr/bin/python3 with python3-pil and python3-levenshtein, a built ./stet.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
stet=${STET:-$root/stet}
shared=$1
work=$2
/usr/bin/python3 "$root/src/test/bench/variants.py" "$shared" "$work"
"$stet" run -q --no-progress -j 1 --force --keep-furniture --formats txt -o "$work/out" "$work"/*.tif
echo "| page | CER | WER | order |"
echo "| --- | --- | --- | --- |"
for page in "$work"/*.tif; do
  n=${page##*/}
  n=${n%.tif}
  /usr/bin/python3 "$shared/tools/page_score.py" "$work/$n.gt.txt" "$work/out/$n/$n.txt" | sed -n '1s/= */=/gp' |
    tr ' ' '\n' | awk -F= -v p="$n" '{v[$1] = $2} END {printf "| %s | %s | %s | %s |\n", p, v["cer"], v["wer"], v["ro"]}'
done
