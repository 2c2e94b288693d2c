#!/usr/bin/env bash
# Reads the demo's calendars with ical.js, which shares no code with the library that writes them. Needs Node.js, npm and curl. Ends with one line, and non-zero where something isn't as RFC 5545 has it.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in node npm curl; do
  command -v $tool >/dev/null || { echo "This check needs $tool."; exit 1; }
done

version=2.2.1
reader=artifacts/ical.js-$version
[ -d "$reader/node_modules/ical.js" ] || npm install --silent --no-save --prefix "$reader" "ical.js@$version"

work=$(mktemp -d)
app=
stop() { [ -z "$app" ] || { kill "$app" && wait "$app" || true; } 2>/dev/null; app=; }
trap 'stop; rm -rf "$work"' EXIT

dotnet build src/LunchTriage.Web >/dev/null
: >"$work/log"
LUNCHTRIAGE_DATA="$work/data" LunchTriage__LogLevel=Warning dotnet run --no-build --project src/LunchTriage.Web -- demo --urls http://127.0.0.1:0 >"$work/log" &
app=$!
for _ in $(seq 300); do
  address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log") && break
  sleep 0.2
done

settings() { curl -sfL -b "$work/cookies" -c "$work/cookies" "${address}/settings$1" "${@:2}"; }
token=$(settings '' | grep -o 'name="form-token"[^>]*' | head -1 | sed 's/.*value="\([^"]*\)".*/\1/')
followed=$(settings '?handler=MakeCalendar' --data-urlencode "form-token=$token" | grep -o "${address}/calendar/[^\"]*")
curl -sf -o "$work/followed.ics" "$followed"
year=$(date +%Y)
for each in "$year" $((year - 1)); do
  curl -sf -o "$work/$each.ics" "${address}/api/v1/reports/$each.ics"
  curl -sf -o "$work/$each-initials.ics" "${address}/api/v1/reports/$each.ics?initials=true"
done
curl -sf -o "$work/empty.ics" "${address}/api/v1/reports/1950.ics"
stop

cat >"$reader/check.mjs" <<'JS'
import ICAL from "ical.js";
import { readFileSync } from "node:fs";
import assert from "node:assert";

ICAL.design.strict = true;
let events = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  assert(text.endsWith("END:VCALENDAR\r\n") && text.split("\r\n").every(line => !line.includes("\n") && Buffer.byteLength(line) <= 75), `${file}: a line`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  const ids = new Set();
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component, { strictExceptions: true });
    assert(event.uid.endsWith("@lunchtriage") && !ids.has(event.uid), `${file}: ${event.uid}`);
    ids.add(event.uid);
    assert(event.summary && event.startDate.compare(event.endDate) < 0 && Number.isInteger(event.sequence), `${file}: ${event.uid}`);
    assert(["CONFIRMED", "CANCELLED"].includes(component.getFirstPropertyValue("status")), `${file}: ${event.uid}`);
    events++;
  }
  assert.equal(ids.size === 0, file.endsWith("empty.ics"), file);
}
console.log(`${process.argv.length - 2} calendars with ${events} events, all read`);
JS
node "$reader/check.mjs" "$work"/*.ics
