#!/usr/bin/env bash
# Error rates, seconds of CPU and peak memory of Stet and of bare tesseract, same model, same pages,
# same run. Usage: pages.sh SHARED WORK
#   SHARED  the folder with data/pages and tools/page_score.py
#   WORK    an empty folder for what is written
# Needs: tesseract, GNU time, perl, /usr/bin/python3 with python3-levenshtein, unzip, a built ./stet.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
stet=${STET:-$root/stet}
shared=$1
work=$2
pages=$shared/data/pages
mkdir -p "$work/tessdata" "$work/bare"
export OMP_THREAD_LIMIT=1

# The very model that Stet reads with.
unzip -o -j -q "$root"/target/lib/tess4j-*.jar 'tessdata/eng.traineddata' -d "$work/tessdata"

inputs=("$pages"/typeset/{a_clean300.tif,b_degraded300.jpg,c_bilevel200.tif,d_twopage.tif,e_rot90cw.tif,f_historic_clean300.tif}
  "$pages"/modern/8071_093.3B.tif)

name() { local b=${1##*/}; printf '%s' "${b%.*}"; }

truth() { printf '%s' "${1%.*}.gt.txt"; }

for page in "${inputs[@]}"; do
  n=$(name "$page")
  /usr/bin/time -f '%U %S %M %e' -o "$work/bare/$n.time" \
    tesseract "$page" "$work/bare/$n" -l eng --tessdata-dir "$work/tessdata" 2>/dev/null
  perl -0pe 's/(\w)-\n(\w)/$1$2/g' "$work/bare/$n.txt" >"$work/bare/$n.joined.txt"
  /usr/bin/time -f '%U %S %M %e' -o "$work/stet.$n.time" \
    "$stet" run -q --no-progress -j 1 --keep-furniture -o "$work/stet/$n" "$page"
done
/usr/bin/time -f '%U %S %M %e' -o "$work/batch.time" \
  "$stet" run -q --no-progress --keep-furniture -o "$work/batch" "${inputs[@]}"

echo "| page | | CPU s | peak MB | CER | WER | pcer | order | soft | hard |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
row() { # what, page, text, times
  local json=()
  for j in "${2%.*}".*json; do [ -f "$j" ] && json+=("$j"); done
  local s
  s=$(/usr/bin/python3 "$shared/tools/page_score.py" "$(truth "$2")" "$3" "${json[@]}" | sed -n '1p' | sed 's/= */=/g')
  pick() { printf '%s' "$s" | tr ' ' '\n' | sed -n "s/^$1=//p"; }
  local cpu='' mb=''
  if [ -n "$4" ]; then
    cpu=$(awk '{printf "%.1f", $1+$2}' "$4")
    mb=$(awk '{printf "%.0f", $3/1024}' "$4")
  fi
  echo "| $(name "$2") | $1 | $cpu | $mb | $(pick cer) | $(pick wer) | $(pick pcer) | $(pick ro) | $(pick soft) | $(pick hard) |"
}
for page in "${inputs[@]}"; do
  n=$(name "$page")
  row tesseract "$page" "$work/bare/$n.txt" "$work/bare/$n.time"
  row "tesseract, joined" "$page" "$work/bare/$n.joined.txt" ""
  row stet "$page" "$work/stet/$n/$n/$n.txt" "$work/stet.$n.time"
done
awk '{printf "all in one run of stet: %.1f s CPU, %.1f s on the clock, peak %.0f MB\n", $1+$2, $4, $3/1024}' "$work/batch.time"
