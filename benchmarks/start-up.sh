#!/usr/bin/env bash
# Time from `java` to the first answered page, on existing data, for each JDK found: the jar as built, unpacked, and with
# its archive of loaded classes. Variants take turns, so that whatever else the machine does meets all of them alike.
#
# usage: benchmarks/start-up.sh [ROUNDS]
set -euo pipefail
ROOT=$(CDPATH='' cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export STATE=$ROOT/.s2s
for part in say lock jdk build service demo; do
  # shellcheck source=/dev/null
  source "$ROOT/launcher/$part.sh"
done

ROUNDS=${1:-5}
WORK=$(temporary_folder start-up)
SERVICE=
trap '[[ -z $SERVICE ]] || kill "$SERVICE"; rm -rf "$WORK"' EXIT

variants_of() { # JDK
  local name="JDK ${JDK:-}"
  printf '%s\t%s\n' "$name, jar as built" "$1/bin/java $JVM_OPTIONS -jar $ROOT/service/target/s2s-service.jar"
  printf '%s\t%s\n' "$name, unpacked" "$1/bin/java $JVM_OPTIONS -jar $APP/s2s-service.jar"
  printf '%s\t%s\n' "$name, unpacked and archived" "$1/bin/java $JVM_OPTIONS $(archive_option use "$ARCHIVE") -jar $APP/s2s-service.jar"
}

prepare() {
  local folder known=' '
  look_for_jdks
  for folder in "${JDK_FOLDERS[@]}"; do
    if ! jdk_release "$folder" || ((REPLY < 17)); then continue; fi
    [[ $known != *" $REPLY "* ]] || continue
    known+="$REPLY "
    JAVA_HOME=$folder
    need_service
    has_archive || make_archive >"$WORK/log" 2>&1
    variants_of "$JAVA_HOME" >>"$WORK/variants"
  done
}

# Milliseconds of CPU and megabytes resident of process $1, if the system tells.
spent() {
  [[ -r /proc/$1/stat ]] || { printf '0 0'; return; }
  awk -v tick="$(getconf CLK_TCK)" '{ printf "%d ", ($14 + $15) * 1000 / tick }' "/proc/$1/stat"
  awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status"
}

now() { printf '%d' $((${EPOCHREALTIME/./} / 1000)); }

measure() { # COMMAND
  local port start
  free_port
  port=$REPLY
  start=$(now)
  # shellcheck disable=SC2086 # a command in words
  S2S_PORT=$port S2S_DATA_DIR=$WORK/data $1 >"$WORK/log" 2>&1 &
  SERVICE=$!
  until is_ready "$port"; do
    kill -0 "$SERVICE" || { cat "$WORK/log"; exit 1; }
    sleep 0.01
  done
  printf '%d %s\n' $(($(now) - start)) "$(spent "$SERVICE")"
  kill "$SERVICE"
  wait "$SERVICE" || true
  SERVICE=
}

medians() { # NAME
  local column
  printf '| %s |' "$1"
  for column in 1 2 3; do
    cut -d' ' -f$column "$WORK/$1" | sort -n | awk '{ v[NR] = $1 } END { printf " %d (%d–%d) |", v[int((NR + 1) / 2)], v[1], v[NR] }'
  done
  printf '\n'
}

prepare
IFS=$'\t' read -r _ command <"$WORK/variants"
measure "$command" >/dev/null # makes the data
for ((round = 0; round < ROUNDS; round++)); do
  while IFS=$'\t' read -r name command <&4; do
    measure "$command" >>"$WORK/$name"
  done 4<"$WORK/variants"
done
printf '| variant | wall ms | CPU ms | resident MB |\n|---|---|---|---|\n'
while IFS=$'\t' read -r name _; do medians "$name"; done <"$WORK/variants"
