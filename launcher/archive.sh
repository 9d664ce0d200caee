# shellcheck shell=bash
# Archives of loaded classes, which cut a JVM's start by half. Each belongs to one JVM and one jar; a JVM ignores what does not fit.

# Prints the JVM's option to use or to write archive FILE: an AOT cache from 25 on, class data before.
archive_option() { # use|write FILE
  if ((JDK >= 25)); then
    [[ $1 == use ]] && printf %s "-XX:AOTCache=$2" || printf %s "-XX:AOTCacheOutput=$2"
  else
    [[ $1 == use ]] && printf %s "-XX:SharedArchiveFile=$2" || printf %s "-XX:ArchiveClassesAtExit=$2"
  fi
}

# Sets REPLY to a name that changes with the JVM and with OPTIONS: none would take the archive of another.
name_jvm() { # OPTIONS
  REPLY=jdk-$JDK_VERSION-$(printf %s "$JAVA_HOME $1" | cksum | tr -c '0-9\n' -)
}
