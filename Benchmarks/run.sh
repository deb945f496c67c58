#!/usr/bin/env bash
# Compares the program with sqlite3 in one run; only the ratios mean anything, machines differ.
# Usage: run.sh PATH_OF_CHIBO
set -euo pipefail
chibo=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/generate.py" 150k "$work"
python3 "$here/generate.py" 20k "$work"

echo "Start: chibo --version against sqlite3 :memory: 'select 1' (to be within 3 x)"
hyperfine --shell=none --warmup 5 --runs 50 "$chibo --version" "sqlite3 :memory: 'select 1'"

echo "150k statements into memory and a report on every cell (to be less than sqlite3 with the same as SQL)"
hyperfine --warmup 1 --runs 7 --output null "$chibo run --store :memory: $work/150k.chibo" "sqlite3 :memory: < $work/150k.sql"

echo "One cell, five years, into a store on the disk"
hyperfine --warmup 1 --runs 5 --output null --prepare "rm -f $work/store*" \
  "$chibo run --store $work/store.sqlite $work/20k.chibo" "sqlite3 $work/store.sqlite < $work/20k.sql"
