#!/bin/sh
# Times whole runs of `runwell check`: one file, and 500 copies' worth of your own documents.
# usage: docs/benchmark.sh FOLDER [RUNS]     FOLDER holds the Markdown files to check
set -eu
folder=${1:?usage: docs/benchmark.sh FOLDER [RUNS]}
runs=${2:-5}
runwell=$(cd "$(dirname "$0")/.." && pwd)/runwell
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find "$folder" -type f \( -name '*.md' -o -name '*.qmd' -o -name '*.md.erb' \) | sort | head -n 500 > "$list"
"$runwell" check --fail-on never "$folder" > /dev/null 2>&1 || true # builds, and warms the class archive

measure() { # name, files…
  name=$1
  shift
  i=0
  while [ "$i" -lt "$runs" ]; do
    start=$(date +%s%N)
    "$runwell" check --fail-on never "$@" > /dev/null 2>&1 || true
    end=$(date +%s%N)
    echo "$(((end - start) / 1000000))"
    i=$((i + 1))
  done | sort -n | awk -v name="$name" '{t[NR] = $1} END {printf "%-12s min %d ms  median %d ms  max %d ms\n", name, t[1], t[int((NR + 1) / 2)], t[NR]}'
}

measure "1 file" "$(head -n 1 "$list")"
# The files are handed over as arguments: names with spaces and newlines would need more than this.
OLDIFS=$IFS
IFS='
'
# shellcheck disable=SC2046 # one argument a line on purpose
measure "$(wc -l < "$list") files" $(cat "$list")
IFS=$OLDIFS
