# shellcheck shell=bash
# The service as it runs: its jar unpacked into a folder of its own, and beside it an archive of loaded classes for this JVM.

# shellcheck source=launcher/archive.sh
source "$ROOT/launcher/archive.sh"

# Sets APP to the folder of the present build, and ARCHIVE to the archive that this JVM would use.
need_app() {
  local jar current=$STATE/app/current
  jar_of service
  jar=$REPLY
  if [[ ! -f $current || $jar -nt $current ]]; then
    unpack "$jar" "$current"
  fi
  read -r APP <"$current"
  jvm_name
  ARCHIVE=$APP/$REPLY.archive
}

unpack() { # JAR CURRENT
  local folder
  folder=$STATE/app/$(date +%Y%m%d-%H%M%S)-$$
  mkdir -p "$STATE/app"
  remove_unused_apps
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Djarmode=tools -jar "$1" extract --destination "$folder" >/dev/null ||
    fail 3 "The service could not be unpacked into $folder"
  printf '%s\n' "$folder" >"$2.new"
  mv "$2.new" "$2"
}

# Former builds go, but for those that still run.
remove_unused_apps() {
  local folder
  for folder in "$STATE"/app/*/; do
    is_used "$folder" || rm -rf "$folder"
  done
}

is_used() { # FOLDER
  local mark
  for mark in "$1"used-by-*; do
    [[ -f $mark ]] && kill -0 "${mark##*-}" 2>/dev/null && return
  done
  return 1
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
  S2S_DATA_DIR=$folder/data nice -n 19 "$JAVA_HOME/bin/java" ${S2S_JAVA_OPTS:-$SERVICE_JAVA_OPTS} $QUIET_JVM \
    "$(archive_option write "$ARCHIVE.new")" -Dspring.context.exit=onRefresh -jar "$APP/s2s-service.jar" &&
    mv "$ARCHIVE.new" "$ARCHIVE"
  rm -rf "$folder"
  release_lock "$APP/archiving"
}
