# shellcheck shell=bash
# Runs the service. It takes this shell's place, so that Ctrl-C and other signals reach it.

# Under 512 MB resident with room to spare. S2S_JAVA_OPTS is used instead of these.
SERVICE_JAVA_OPTS="-Xms64m -Xmx256m -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m -Xss512k"
# An archive that does not fit is no trouble: no word about it.
QUIET_JVM="-Xlog:disable -Xlog:all=error:stderr"

start_service() {
  need_service
  has_archive || make_archive_beside "${S2S_PORT:-8080}"
  exec_service "$@"
}

# Commands that need the database run in the service's own program.
run_service_command() { # COMMAND…
  need_service
  exec_service "$@"
}

need_service() {
  need_jdk
  need_build service
  # shellcheck source=launcher/app.sh
  source "$ROOT/launcher/app.sh"
  need_app
}

exec_service() {
  local archive=()
  export S2S_DATA_DIR=${S2S_DATA_DIR:-$STATE/data}
  has_archive && archive=("$(archive_option use "$ARCHIVE")")
  : >"$APP/used-by-${BASHPID:-$$}"
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" ${S2S_JAVA_OPTS:-$SERVICE_JAVA_OPTS} $QUIET_JVM ${archive[@]+"${archive[@]}"} \
    -jar "$APP/s2s-service.jar" "$@"
}

# For a service on data of its own: it must never reach the database, mail server or keys of the real one.
forget_settings() {
  local variable
  for variable in $(compgen -v S2S_); do
    [[ $variable == S2S_JAVA_OPTS ]] || unset "$variable"
  done
}

# The service's own word that it can serve, asked for without curl.
is_ready() { # PORT
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
    grep -q '"UP"' <&3
  ) 2>/dev/null
}
