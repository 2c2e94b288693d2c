#!/usr/bin/env bash
# Opens the demo's PDF reports, an empty year's and one of 300 lunches with qpdf and Poppler, which share no code with what writes them. Needs curl, qpdf and poppler-utils; as root it installs what is missing. Ends with one line, and non-zero where a file isn't sound, a font isn't embedded or a name isn't found.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v qpdf >/dev/null || ! command -v pdftotext >/dev/null; then
  [ "$(id -u)" = 0 ] && { apt-get update -qq && apt-get install -y -qq --no-install-recommends qpdf poppler-utils; } >/dev/null 2>&1 || { echo "This check needs qpdf and poppler-utils."; exit 1; }
fi

work=$(mktemp -d)
app=
stop() { [ -z "$app" ] || { kill "$app" && wait "$app" || true; } 2>/dev/null; app=; }
trap 'stop; rm -rf "$work"' EXIT

dotnet build src/LunchTriage.Web >/dev/null
serve() { # NAME [ARGUMENT…]
  : >"$work/log"
  LUNCHTRIAGE_DATA="$work/$1" LunchTriage__LogLevel=Warning LunchTriage__RateLimits__TriagePerMinute=0 dotnet run --no-build --project src/LunchTriage.Web -- "${@:2}" --urls http://127.0.0.1:0 >"$work/log" &
  app=$!
  for _ in $(seq 300); do
    address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log") && break
    sleep 0.2
  done
}

names=("佐藤 美緒" "김서연" "Ελένη Παππά" "Анастасія Мельник" "نور الحسيني" "Tomasz Wiśniewski-Rao" "陈思远")
lunches=300
long_year() { # The requests that make it, for curl; a new app numbers its invitations from 1 on.
  local call='silent\nfail\noutput = /dev/null\nheader = "Content-Type: application/json"\n'
  for i in $(seq $lunches); do
    printf "next\n${call}url = %s/api/v1/invitations\ndata = \"%s\"\n" "$address" "{\\\"inviter\\\":{\\\"name\\\":\\\"$i ${names[i % ${#names[@]}]}\\\"},\\\"facts\\\":{\\\"acquaintance\\\":\\\"metInPerson\\\",\\\"receivedOn\\\":\\\"2025-01-01\\\",\\\"proposedFor\\\":\\\"$(date -d "2025-01-01 + $i days" +%F)T12:30\\\"}}"
    printf "next\n${call}url = %s/api/v1/invitations/%s/decision\ndata = \"%s\"\n" "$address" "$i" '{\"decision\":\"accepted\"}'
    printf "next\n${call}url = %s/api/v1/invitations/%s/outcome\ndata = \"%s\"\n" "$address" "$i" '{\"result\":\"held\",\"cameOfIt\":\"A referral\",\"privateNote\":\"For me alone\"}'
  done | tail -n +2
}

year=$(date +%Y)
serve demo demo
for each in "$year" $((year - 1)); do
  curl -sf -o "$work/$each.pdf" "$address/api/v1/reports/$each.pdf?paper=a4"
  curl -sf -o "$work/$each-initials.pdf" "$address/api/v1/reports/$each.pdf?paper=letter&initials=true"
done
curl -sf "$address/api/v1/reports/$year.json" | grep -o '"inviter":"[^"]*"' | cut -d'"' -f4 >"$work/demo-names"
stop
serve long
long_year >"$work/requests"
curl -K "$work/requests"
curl -sf -o "$work/long.pdf" "$address/api/v1/reports/2025.pdf?paper=a4"
curl -sf -o "$work/long-letter.pdf" "$address/api/v1/reports/2025.pdf?paper=letter"
curl -sf -o "$work/empty.pdf" "$address/api/v1/reports/1950.pdf"
stop
for i in $(seq $lunches); do
  echo "$i ${names[i % ${#names[@]}]}"
done >"$work/long-names"

wrong() { echo "$1"; exit 1; }
pages=0
for pdf in "$work"/*.pdf; do
  name=$(basename "$pdf")
  qpdf --check "$pdf" >"$work/checked" 2>&1 || { cat "$work/checked"; wrong "$name isn't sound."; }
  pdffonts "$pdf" | tail -n +3 | awk '$(NF-4) != "yes" || $(NF-2) != "yes" { bad = 1 } END { exit bad || NR == 0 }' || wrong "$name has a font that isn't embedded, or says nothing."
  pdfinfo "$pdf" >"$work/info"
  grep -q '^Tagged: *yes' "$work/info" || wrong "$name isn't tagged."
  pages=$((pages + $(sed -n 's/^Pages: *//p' "$work/info")))
  # What turns the direction of names isn't part of them, and a long name takes a second line.
  pdftotext "$pdf" - | LC_ALL=C sed 's/\xe2\x80[\xaa-\xae\x8e\x8f]//g' | tr '\n' ' ' >"$pdf.txt"
  ! grep -q 'For me alone' "$pdf.txt" || wrong "$name tells a private note."
done

found() { # PDF NAMES
  while read -r person; do
    grep -qF "$person" "$work/$1.txt" || wrong "$1 lacks $person."
  done <"$work/$2"
}
[ -s "$work/demo-names" ] || wrong "The demo has no lunch."
found "$year.pdf" demo-names
found long.pdf long-names
found long-letter.pdf long-names
! grep -qFf "$work/demo-names" "$work/$year-initials.pdf.txt" || wrong "Initials don't stand for a name."
echo "$(ls "$work"/*.pdf | wc -l) PDF files of $pages pages, all sound, tagged and with their fonts; $(cat "$work"/*-names | wc -l) names found"
