#!/usr/bin/env bash
# Opens the demo's workbooks in LibreOffice, which shares no code with what writes them: each sheet as CSV, all of them as PDF. Needs curl and LibreOffice Calc, which it installs on Debian where it may. Ends with one line, and non-zero where something isn't as it should be.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v soffice >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui >/dev/null
fi
for tool in soffice curl; do
  command -v $tool >/dev/null || { echo "This check needs $tool (on Debian and Ubuntu: sudo apt-get install libreoffice-calc-nogui curl)."; exit 1; }
done

work=$(mktemp -d)
app=
stop() { [ -z "$app" ] || { kill "$app" && wait "$app" || true; } 2>/dev/null; app=; }
trap 'stop; rm -rf "$work"' EXIT
fail() { echo "$1"; exit 1; }

dotnet build src/LunchTriage.Web >/dev/null
: >"$work/log"
LUNCHTRIAGE_DATA="$work/data" LunchTriage__LogLevel=Warning dotnet run --no-build --project src/LunchTriage.Web -- demo --urls http://127.0.0.1:0 >"$work/log" &
app=$!
for _ in $(seq 300); do
  address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log") && break
  sleep 0.2
done

year=$(date +%Y)
get() { curl -sf -o "$work/$2" "${address}/api/v1/reports/$1"; }
get "$year.xlsx" "$year.xlsx"
get "$year.xlsx?initials=true" "$year-initials.xlsx"
get 1950.xlsx 1950.xlsx
get "$year.csv" "$year.csv"
get "$year" "$year.json"
stop

# 44,34,76: commas, quotes, UTF-8; the last -1 is for every sheet in a file of its own.
office() { soffice --headless "-env:UserInstallation=file://$work/office" --convert-to "$1" --outdir "$work/$2" "${@:3}" >"$work/office.log" 2>&1 || fail "LibreOffice: $(cat "$work/office.log")"; }
mkdir "$work/sheets" "$work/printed"
office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' sheets "$work"/*.xlsx
office pdf printed "$work"/*.xlsx
! grep -i 'error\|repair' "$work/office.log" || fail "LibreOffice found something to complain of."

for each in "$year" "$year-initials" 1950; do
  [ -s "$work/printed/$each.pdf" ] || fail "$each.xlsx wasn't printed."
  for sheet in Summary Lunches Invitations 'By kind' 'By month'; do
    [ -s "$work/sheets/$each-$sheet.csv" ] || fail "$each.xlsx has no sheet $sheet."
  done
done
lines() { wc -l <"$1" | tr -d ' '; }
[ "$(lines "$work/sheets/$year-Invitations.csv")" = "$(lines "$work/$year.csv")" ] || fail "The sheet and the CSV file have not the same lines."
# Whom the demo names, and where they work; neither has a comma.
tail -n +2 "$work/$year.csv" | cut -d, -f4,5 | tr , '\n' | grep . | sort -u >"$work/names"
[ -s "$work/names" ] || fail "The demo names nobody."
while read -r name; do
  grep -qF "$name" "$work/sheets/$year-Lunches.csv" "$work/sheets/$year-Invitations.csv" || fail "$year.xlsx lacks $name."
done <"$work/names"
! grep -hF -f "$work/names" "$work/sheets/$year-initials"-*.csv || fail "Initials don't stand for a name."
[ "$(lines "$work/sheets/1950-Invitations.csv")" = 1 ] || fail "An empty year has lines."
# The year's own counts stand before those of its months and kinds. The sheet has what was called off or missed, too.
counted() { grep -o "\"$1\":[0-9]*" "$work/$year.json" | head -1 | cut -d: -f2; }
[ "$(lines "$work/sheets/$year-Lunches.csv")" = $(($(counted held) + $(counted cancelled) + $(counted noShow) + 1)) ] || fail "There are not as many lunches as the report counts."
grep -q "^Held,$(counted held)$" "$work/sheets/$year-Summary.csv" || fail "The summary says something else than the report."
echo "3 workbooks with 15 sheets, all opened, read and printed; $(lines "$work/names") names found, and none where initials stand"
