#!/usr/bin/env bash
# Installs what the tests need, runs all of them, and ends with one line taken from the result files: N passed, N failed
set -uo pipefail
cd "$(dirname "$0")/.."

browser() { command -v "${CHROMIUM_PATH:-chromium}" || command -v chromium-browser || command -v google-chrome; }
missing=()
browser >/dev/null || missing+=(chromium)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
  if ! browser >/dev/null; then
    echo "The browser's tests need: ${missing[*]}. Install it (on Debian and Ubuntu: sudo apt-get install ${missing[*]}), or set CHROMIUM_PATH to a Chromium."
    echo "0 passed, 1 failed"
    exit 1
  fi
fi
CHROMIUM_PATH=$(browser)
export CHROMIUM_PATH

results=artifacts/test-results
rm -rf "$results" && mkdir -p "$results"
dotnet test LunchTriage.sln "$@" --logger trx --results-directory "$results"
exit_code=$?

# trx says notExecuted="0" for skipped tests too, so skipped is total less executed.
line=$(cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | awk '
  function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  { total += count("total"); executed += count("executed"); passed += count("passed"); files++ }
  END { if (files) { printf "%d passed, %d failed", passed, executed - passed; if (total > executed) printf ", %d skipped", total - executed; print "" } }')

if [ -z "$line" ] || [[ "$line" == "0 passed, 0 failed"* ]]; then
  line="0 passed, 1 failed"
  [ $exit_code -ne 0 ] || exit_code=1
elif [ $exit_code -ne 0 ] && [[ "$line" == *" 0 failed"* ]]; then
  line=${line/ 0 failed/ 1 failed} # a test host that crashed, or a build that broke, wrote no result
fi
echo "$line"
exit $exit_code
