#!/usr/bin/env bash
# Instructions a statement costs, which unlike time do not depend on the machine's mood: 150k statements into memory, and a report on
# every cell. A change that raises the number by 2 % or more is to be explained or taken back.
# Usage: instructions.sh PATH_OF_CHIBO
set -euo pipefail
chibo=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/generate.py" 150k "$work" >/dev/null
statements=$(wc -l <"$work/150k.chibo")
counted=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$chibo" run --store :memory: "$work/150k.chibo" 2>&1 >/dev/null |
  sed -n 's/.*Collected : //p')
echo "$counted instructions, $((counted / statements)) a statement"
