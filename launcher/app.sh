# shellcheck shell=bash
# The service as it runs: its jar unpacked into a folder of its own, and beside it an archive of loaded classes for this JVM.

# shellcheck source=launcher/archive.sh
source "$ROOT/launcher/archive.sh"

# Sets APP to the folder of the present build, and ARCHIVE to the archive that this JVM would use. Each build has a
# folder of its own: reproducible jars all bear one date, by which a JVM could take another build's archive for its own.
need_app() {
  local current=$STATE/app/current
  if [[ ! -f $current || $STATE/built/service -nt $current ]]; then
    unpack "$current"
  fi
  read -r APP <"$current"
  name_jvm "$JVM_OPTIONS"
  ARCHIVE=$APP/$REPLY.archive
}

unpack() { # CURRENT
  local folder
  folder=$STATE/app/$(date +%Y%m%d-%H%M%S)-$$
  mkdir -p "$STATE/app"
  remove_unused_apps
  jar_of service
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Djarmode=tools -jar "$REPLY" extract --destination "$folder" >/dev/null ||
    fail 3 "The service could not be unpacked into $folder"
  printf '%s\n' "$folder" >"$1.new"
  mv "$1.new" "$1"
}

# Former builds go, but for those that still run.
remove_unused_apps() {
  local folder
  for folder in "$STATE"/app/*/; do
    is_used "$folder" || rm -rf "$folder"
  done
}

is_used() { # FOLDER
  local mark used=1
  for mark in "$1"used-by-*; do
    [[ -f $mark ]] || continue
    if kill -0 "${mark##*-}" 2>/dev/null; then used=0; else rm -f "$mark"; fi
  done
  return "$used"
}

mark_as_used() {
  is_used "$APP/" || true # drops the marks of those that have ended
  : >"$APP/used-by-${BASHPID:-$$}"
}

has_archive() { [[ -s $ARCHIVE ]]; }

# The first start of a build does not wait for its archive: when it is ready, a second service, out of the way and on
# data of its own, writes it.
make_archive_beside() { # PORT
  (
    wait_for_service "$1" "$$" && make_archive
  ) </dev/null >"$STATE/archive.log" 2>&1 &
}

wait_for_service() { # PORT PROCESS
  until is_ready "$1"; do
    kill -0 "$2" 2>/dev/null || return
    sleep 1
  done
}

make_archive() {
  local folder
  take_lock "$APP/archiving" || return 0
  folder=$(temporary_folder archiving)
  forget_settings
  # shellcheck disable=SC2086 # options are words
  S2S_DATA_DIR=$folder/data nice -n 19 "$JAVA_HOME/bin/java" $JVM_OPTIONS \
    "$(archive_option write "$ARCHIVE.new")" -Dspring.context.exit=onRefresh -jar "$APP/s2s-service.jar" &&
    mv "$ARCHIVE.new" "$ARCHIVE"
  rm -rf "$folder"
  release_lock "$APP/archiving"
}
