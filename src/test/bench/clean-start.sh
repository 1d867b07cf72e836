#!/usr/bin/env bash
# Seconds from start to exit of `stet clean` on one text, five cold processes.
# Usage: clean-start.sh TEXT
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for i in 1 2 3 4 5; do
  /usr/bin/time -f '%e s on the clock, %U s user, %M kB' "$root/stet" clean -q -o "$out/$i" "$1"
done
