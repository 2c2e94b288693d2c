#!/usr/bin/env bash
# Asks the Nu HTML checker about every page of the demo and of an empty app. Needs Java, npm and curl. Ends with one line, and non-zero when a page has an error.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in java npm curl; do
  command -v $tool >/dev/null || { echo "This check needs $tool."; exit 1; }
done

version=26.9.27
checker=artifacts/nu-$version
[ -f "$checker/node_modules/vnu-jar/build/dist/vnu.jar" ] || npm install --silent --no-save --prefix "$checker" "vnu-jar@$version"

work=$(mktemp -d)
mkdir "$work/pages"
app=
stop() { [ -z "$app" ] || { kill "$app" && wait "$app" || true; } 2>/dev/null; app=; }
trap 'stop; rm -rf "$work"' EXIT

dotnet build src/LunchTriage.Web >/dev/null
fetch() { # NAME PATH [a form's field…]: also the pages that say what is wrong
  curl -s -o "$work/pages/$1.html" "${address}$2" "${@:3}"
}

for kind in demo empty; do
  : >"$work/$kind.log"
  LUNCHTRIAGE_DATA="$work/$kind" LunchTriage__LogLevel=Warning dotnet run --no-build --project src/LunchTriage.Web -- $([ $kind = demo ] && echo demo) --urls http://127.0.0.1:0 >"$work/$kind.log" &
  app=$!
  for _ in $(seq 300); do
    address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/$kind.log") && break
    sleep 0.2
  done
  fetch $kind-today /
  fetch $kind-evaluate /evaluate
  fetch $kind-invitations /invitations
  fetch $kind-dashboard /dashboard
  fetch $kind-twelve-months '/dashboard?period=last12'
  fetch $kind-report "/reports/$(date +%Y)"
  fetch $kind-rules /rules
  fetch $kind-settings /settings
  fetch $kind-404 /nowhere
  fetch $kind-400 '/invitations?year=soon'
  token=$(curl -s -c "$work/cookies" "${address}/evaluate" | grep -o 'name="form-token"[^>]*' | head -1 | sed 's/.*value="\([^"]*\)".*/\1/')
  fetch $kind-evaluate-errors '/evaluate?handler=Save' -b "$work/cookies" --data-urlencode "form-token=$token" --data-urlencode 'day=soon'
  fetch $kind-settings-calendar '/settings?handler=MakeCalendar' -L -b "$work/cookies" --data-urlencode "form-token=$token"
  if [ $kind = demo ]; then
    id=1
    while [ "$(curl -s -o "$work/pages/invitation-$id.html" -w '%{http_code}' "${address}/invitations/$id")" = 200 ]; do
      id=$((id + 1))
    done
    rm "$work/pages/invitation-$id.html"
    [ $id -gt 1 ] || { echo "The demo has no invitation."; exit 1; }
    fetch invitation-edit /invitations/1/edit
    fetch invitation-delete /invitations/1/delete
  fi
  stop
done

pages=("$work"/pages/*.html)
if java -jar "$checker/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only "${pages[@]}"; then
  echo "${#pages[@]} pages, no error"
else
  exit 1
fi
