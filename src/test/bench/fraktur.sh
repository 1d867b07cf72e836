#!/usr/bin/env bash
# Bag of words, order and errors of Stet and of bare tesseract (psm 1 and 3) on German and French
# pages, with the same models. Usage: fraktur.sh SHARED TESSDATA WORK [PAGE...]
#   SHARED    the folder with data/pages and tools/page_score.py
#   TESSDATA  a folder with Fraktur, deu, fra, eng and osd .traineddata (Debian's
#             tesseract-ocr-script-frak, tesseract-ocr-deu, tesseract-ocr-fra)
#   WORK      a folder for what is written; readings of bare tesseract that are there are kept
#   PAGE      part of a page's name; without it all are read
# The truth has no line-end hyphens: those of tesseract's text are joined, too, in a second row, and
# the better row counts. The long s is folded on both sides.
# Needs: tesseract, /usr/bin/python3 with python3-levenshtein, a built ./stet.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
stet=${STET:-$root/stet}
shared=$1
models=$2
work=$3
shift 3
export OMP_THREAD_LIMIT=1
mkdir -p "$work"

model() { # the model for what a page is set in
  case $1 in
    bnl/[124]) echo fra ;;
    *) echo Fraktur ;;
  esac
}

truth() { # page: its text without line-end hyphens
  /usr/bin/python3 - "$shared/data/pages/$1" <<'P'
import html, os, re, sys
page = sys.argv[1]
if os.path.exists(page + '.gt.txt'):
    text = open(page + '.gt.txt', encoding='utf-8').read()
else:
    alto = open(os.path.join(os.path.dirname(page), 'gt', os.path.basename(page) + '.xml'), encoding='utf-8').read()
    blocks = re.split(r'<TextBlock', alto)[1:]
    lines = [re.findall(r'<String[^>]*?CONTENT="([^"]*)"', line)
             for block in blocks for line in re.split(r'<TextLine', block)[1:]]
    text = html.unescape('\n'.join(' '.join(line) for line in lines))
text = re.sub(r'¬\n+', '', text)
text = re.sub(r'(\w)[-⸗]\n([^\W\d_])', lambda m: m[1] + m[2] if m[2].islower() else m[0], text)
sys.stdout.write(text.replace('ſ', 's'))
P
}

fold() { # joined or not: tesseract's or stet's text
  /usr/bin/python3 -c "
import re, sys
t = sys.stdin.read().replace('ſ', 's')
if sys.argv[1] == 'joined':
    t = re.sub(r'(\w)[-⸗=¬]\n+([^\W\d_])', lambda m: m[1] + m[2] if m[2].islower() else m[0], t)
sys.stdout.write(t)" "$1"
}

row() { # page, what
  local n=${1//\//-}
  /usr/bin/python3 "$shared/tools/page_score.py" "$work/$n.gt.txt" "$work/$n.$2.txt" |
    sed -n '1s/= */=/gp' | tr ' ' '\n' | awk -F= -v p="$1" -v w="$2" '
      {v[$1] = $2} END {printf "| %s | %s | %s | %s | %s | %s |\n", p, w, v["bowF1"] v["bowF"], v["cer"], v["pcer"], v["ro"]}'
}

echo "| page | | bag-of-words F1 | CER | pcer | order |"
echo "| --- | --- | --- | --- | --- | --- |"
for image in "$shared"/data/pages/{nzz,bnl}/*.tif; do
  page=${image#"$shared"/data/pages/}
  page=${page%.tif}
  wanted=$([ $# -eq 0 ] && echo yes || true)
  for part in "$@"; do [[ $page == *$part* ]] && wanted=yes; done
  [ -n "$wanted" ] || continue
  n=${page//\//-}
  m=$(model "$page")
  truth "$page" >"$work/$n.gt.txt"
  for psm in 1 3; do
    [ -f "$work/$n.psm$psm.raw" ] ||
      tesseract "$image" - -l "$m" --psm "$psm" --tessdata-dir "$models" 2>/dev/null >"$work/$n.psm$psm.raw"
    fold plain <"$work/$n.psm$psm.raw" >"$work/$n.psm$psm.txt"
    fold joined <"$work/$n.psm$psm.raw" >"$work/$n.psm$psm-joined.txt"
  done
  "$stet" run -q --no-progress -j 1 --force --keep-furniture --keep-intermediates --tessdata "$models" \
    -l "$m" --formats txt -o "$work/stet/$n" "$image"
  fold plain <"$work/stet/$n/${page##*/}/${page##*/}.txt" >"$work/$n.stet.txt"
  for what in psm1 psm1-joined psm3 psm3-joined stet; do row "$page" "$what"; done
done
