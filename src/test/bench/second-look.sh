#!/usr/bin/env bash
# What the second look gains and costs: errors and seconds of CPU with and without it.
# Usage: second-look.sh SHARED WORK [MODELS]
#   SHARED  the folder with data/pages and tools/page_score.py
#   WORK    a folder for what is written
#   MODELS  a folder with Fraktur.traineddata and osd.traineddata; without it nzz/ is left out
# Needs: GNU time, /usr/bin/python3 with python3-levenshtein, a built ./stet.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
stet=${STET:-$root/stet}
shared=$1
work=$2
models=${3:-}
pages=$shared/data/pages
mkdir -p "$work"

inputs=("$pages"/typeset/{a_clean300.tif,b_degraded300.jpg,c_bilevel200.tif,f_historic_clean300.tif}
  "$pages"/modern/8071_093.3B.tif "$pages"/real/*)
[ -z "$models" ] || inputs+=("$pages"/nzz/*.tif)

read_page() { # how, page, options of stet
  local how=$1 page=$2
  shift 2
  local n=${page##*/}
  n=${n%.*}
  local language=()
  [[ $page == */nzz/* ]] && language=(-l Fraktur --tessdata "$models")
  /usr/bin/time -f '%U %S' -o "$work/$how.$n.time" \
    "$stet" run -q --no-progress -j 1 --force --keep-furniture --formats txt "${language[@]}" "$@" \
    -o "$work/$how" "$page"
}

cer() { # how, page, name
  local truth=${2%.*}.gt.txt
  if [ ! -f "$truth" ]; then
    echo '-'
    return
  fi
  /usr/bin/python3 "$shared/tools/page_score.py" "$truth" "$work/$1/$3/$3.txt" | sed -n '1s/.*pcer= *\([0-9.]*\).*/\1/p'
}

cpu() { awk '{printf "%.1f", $1+$2}' "$work/$1.$2.time"; }

echo "| page | pcer without | with | CPU s without | with | looked at again |"
echo "| --- | --- | --- | --- | --- | --- |"
for page in "${inputs[@]}"; do
  n=${page##*/}
  n=${n%.*}
  read_page without "$page" --no-second-look
  read_page with "$page"
  looked=$(/usr/bin/python3 -c "
import json, sys
run = json.load(open(sys.argv[1]))
print(run['documents'][-1]['pages'][0]['steps'].get('second look', ''))" "$work/with/run.json")
  echo "| $n | $(cer without "$page" "$n") | $(cer with "$page" "$n") | $(cpu without "$n") | $(cpu with "$n") | $looked |"
done
