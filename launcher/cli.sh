# shellcheck shell=bash
# The command-line tools: a short-lived JVM, so the quick compiler only, the smallest collector and archived classes.

CLI_JVM=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable)

run_cli() {
  local archive jar
  need_jdk
  need_build cli
  jar_of cli
  jar=$REPLY
  archive=$STATE/built/cli-$JDK_VERSION${JAVA_HOME//[^A-Za-z0-9]/-}
  [[ -e $archive ]] || archive_cli "$jar" "$archive"
  [[ ! -s $archive ]] || CLI_JVM+=("-XX:SharedArchiveFile=$archive")
  [[ $1 != link ]] || CLI_JVM[0]=-XX:+TieredCompilation # long lists are worth the thorough compiler
  [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8 # else the JVM opens no file called Zoë
  exec "$JAVA_HOME/bin/java" "${CLI_JVM[@]}" -jar "$jar" "$@"
}

# Class data, on every JDK: as quick for a short run as an AOT cache, and a quarter of its size. Where it cannot be made, an
# empty file says so and nobody tries again.
archive_cli() { # JAR ARCHIVE
  local sample=("$ROOT"/samples/good/*/*_CTF_*)
  "$JAVA_HOME/bin/java" "${CLI_JVM[@]}" "-XX:ArchiveClassesAtExit=$2.$$" -jar "$1" check "${sample[0]}" \
    </dev/null >/dev/null 2>&1 || true
  [[ -e $2.$$ ]] || : >"$2.$$"
  mv "$2.$$" "$2"
}
