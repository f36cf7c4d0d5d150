#!/bin/sh
# Times whole runs: the start alone, a post-mortem and a runbook of the examples, and up to 500 of your own documents.
# usage: docs/benchmark.sh FOLDER [RUNS]     FOLDER holds the Markdown files to check
set -eu
folder=${1:?usage: docs/benchmark.sh FOLDER [RUNS]}
runs=${2:-5}
home=$(cd "$(dirname "$0")/.." && pwd)
runwell=$home/runwell
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find "$folder" -type f \( -name '*.md' -o -name '*.qmd' -o -name '*.md.erb' \) | sort | head -n 500 > "$list"
"$runwell" check --fail-on never "$folder" > /dev/null 2>&1 || true # builds, and warms the class archive

# The archive is written in the background; what runs beside it is slower.
while [ -d "$home/cli/target/archive.lock" ]; do sleep 1; done

measure() { # name, arguments…
  name=$1
  shift
  i=0
  while [ "$i" -lt "$runs" ]; do
    start=$(date +%s%N)
    "$runwell" "$@" > /dev/null 2>&1 || true
    end=$(date +%s%N)
    echo "$(((end - start) / 1000000))"
    i=$((i + 1))
  done | sort -n | awk -v name="$name" '{t[NR] = $1} END {printf "%-12s min %d ms  median %d ms  max %d ms\n", name, t[1], t[int((NR + 1) / 2)], t[NR]}'
}

measure start --version
measure "post-mortem" check --fail-on never "$home/examples/postmortems/2026-04-09-payment-api-outage.md"
measure "runbook" check --fail-on never "$home/examples/runbooks/payment-api-authorisation-failures.md"
# The files are handed over as arguments: names with spaces and newlines would need more than this.
OLDIFS=$IFS
IFS='
'
# shellcheck disable=SC2046 # one argument a line on purpose
measure "$(wc -l < "$list") files" check --fail-on never $(cat "$list")
IFS=$OLDIFS
