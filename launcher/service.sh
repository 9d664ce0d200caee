# shellcheck shell=bash
# Runs the service. It takes this shell's place, so that Ctrl-C and other signals reach it.

# Under 512 MB resident with room to spare. S2S_JAVA_OPTS is used instead of these.
SMALL_JVM="-Xms64m -Xmx256m -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m -Xss512k"

# Sets JVM_OPTIONS. The JVM is not to warn of what the operator cannot change: an archive that does not fit or, from 24
# on, a library's use of what later JVMs will refuse. Without memory it ends: half alive it would serve nobody, and not say so.
choose_jvm_options() {
  JVM_OPTIONS="-Xlog:disable -XX:+ExitOnOutOfMemoryError ${S2S_JAVA_OPTS:-$SMALL_JVM}"
  ((JDK < 24)) || JVM_OPTIONS+=" --sun-misc-unsafe-memory-access=allow"
}

start_service() {
  local port=${S2S_PORT:-8080}
  need_service
  if is_open "$port"; then
    fail 1 "Port $port is in use; perhaps the service runs already. Stop that program, or choose another port: S2S_PORT=$((port + 1)) ./s2s start"
  fi
  has_archive || make_archive_beside "$port"
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
  choose_jvm_options
  # shellcheck source=launcher/app.sh
  source "$ROOT/launcher/app.sh"
  need_app
}

exec_service() {
  local archive=()
  export S2S_DATA_DIR=${S2S_DATA_DIR:-$STATE/data}
  has_archive && archive=("$(archive_option use "$ARCHIVE")")
  mark_as_used
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" $JVM_OPTIONS ${archive[@]+"${archive[@]}"} -jar "$APP/s2s-service.jar" "$@"
}

# For a service on data of its own: it must never reach the database, mail server or keys of the real one.
forget_settings() {
  local variable
  for variable in $(compgen -v S2S_); do
    unset "$variable"
  done
}

is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The service's own word that it can serve, asked for without curl.
is_ready() { # PORT
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
    grep -q '"UP"' <&3
  ) 2>/dev/null
}
