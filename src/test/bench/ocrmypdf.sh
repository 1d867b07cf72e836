#!/usr/bin/env bash
# Searchable PDF by Stet and by OCRmyPDF: sizes, seconds of CPU, and how many words of the truth
# programs find. Same pages, same run, and the same model where the two files are the same.
# Usage: ocrmypdf.sh SHARED WORK [PAGE ...]
#   SHARED  the folder with data/pages
#   WORK    an empty folder for what is written
# Needs: ocrmypdf, pdftotext, GNU time, /usr/bin/python3 with PIL (comes with ocrmypdf), a built
# ./stet; pdf.js where target/pdfjs has it (see .ci/run).
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
pages=$1/data/pages
work=$2
mkdir -p "$work/other" "$work/model"
export OMP_THREAD_LIMIT=1

unzip -o -j -q "$root"/target/lib/tess4j-*.jar 'tessdata/eng.traineddata' -d "$work/model"
cmp -s "$work/model/eng.traineddata" /usr/share/tesseract-ocr/*/tessdata/eng.traineddata &&
  echo "The models are the same file." || echo "The models differ."

# Fewer pages: name them after WORK.
shift 2
inputs=("$root"/scans/{courier-front.tif,courier-front-poor.jpg,portal-printout.png}
  "$pages"/typeset/{a_clean300.tif,b_degraded300.jpg,c_bilevel200.tif,d_twopage.tif,e_rot90cw.tif,f_historic_clean300.tif}
  "$pages"/modern/8071_093.3B.tif
  "$pages"/real/{american-eagle-stlouis-1905-12-17.jpg,weekly-journal-chicopee-1856-05-24-p1.png})
[ $# -gt 0 ] && inputs=("$@")

for page in "${inputs[@]}"; do
  n=${page##*/}
  n=${n%.*}
  /usr/bin/time -f '%U %S' -o "$work/other/$n.time" \
    ocrmypdf -q -j 1 -l eng --rotate-pages --image-dpi 300 "$page" "$work/other/$n.pdf" >/dev/null 2>&1 || true
  /usr/bin/time -f '%U %S' -o "$work/$n.time" \
    "$root/stet" run -q --no-progress -j 1 --formats txt,pdf -o "$work/stet" "$page"
done
for choice in original archive small; do
  "$root/stet" apply --formats txt,pdf --set "pdf-image=$choice" "$work/stet" >/dev/null 2>&1
  for pdf in "$work"/stet/*/*.pdf; do
    n=${pdf##*/}
    cp "$pdf" "$work/${n%.pdf}.$choice.pdf"
  done
done
/usr/bin/python3 "$root/src/test/bench/ocrmypdf.py" "$root" "$work" "${inputs[@]}"
