# shellcheck shell=bash
# The command-line tools: a short-lived JVM, so the quick compiler only and the smallest collector.

run_cli() {
  need_jdk
  need_build cli
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto \
    -jar "$ROOT/cli/target/s2s-cli.jar" "$@"
}
