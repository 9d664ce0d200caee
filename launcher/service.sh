# shellcheck shell=bash
# Runs the service. It takes this shell's place, so that Ctrl-C and other signals reach it.

# Under 512 MB resident with room to spare. S2S_JAVA_OPTS is used instead of these.
SERVICE_JAVA_OPTS="-Xms64m -Xmx256m -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m -Xss512k"

start_service() {
  need_service
  exec_service "$@"
}

# Commands that need the database run in the service's own program.
run_service_command() { # COMMAND…
  start_service "$@"
}

need_service() {
  need_jdk
  need_build service
  export S2S_DATA=${S2S_DATA:-$STATE/data}
}

exec_service() {
  jar_of service
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" ${S2S_JAVA_OPTS:-$SERVICE_JAVA_OPTS} -jar "$REPLY" "$@"
}
