# shellcheck shell=bash
# Finds a JDK 17 or newer, without starting any: this runs before every command.

# Sets REPLY to the release of the JDK in folder $1, such as 17, and JDK_VERSION to all of it, such as 17.0.15; fails
# where there is no JDK.
jdk_release() {
  local line=
  [[ -x $1/bin/javac && -x $1/bin/java ]] || return 1
  if [[ -r $1/release ]]; then
    while IFS= read -r line; do
      [[ $line == JAVA_VERSION=* ]] && break
    done <"$1/release"
  fi
  [[ $line == JAVA_VERSION=* ]] || line=$("$1/bin/javac" -version 2>&1) || return 1
  [[ $line =~ ([0-9]+)[0-9._]* ]] || return 1
  # shellcheck disable=SC2034 # names archives
  JDK_VERSION=${BASH_REMATCH[0]}
  REPLY=${BASH_REMATCH[1]}
}

# Sets REPLY to a rank: the newest long-term release that is known to work first, then any newer than 17.
jdk_rank() { # RELEASE
  case $1 in
  17 | 21 | 25) REPLY=$((1000 + $1)) ;;
  *) REPLY=$(($1 > 17 ? $1 : 0)) ;;
  esac
}

jdk_on_path() {
  local javac target
  javac=$(command -v javac) || return 1
  while [[ -L $javac ]]; do
    target=$(readlink "$javac")
    [[ $target == /* ]] && javac=$target || javac=${javac%/*}/$target
  done
  REPLY=${javac%/bin/javac}
  [[ $REPLY != /usr ]] # a stub of macOS, not a JDK
}

# Sets JDK_FOLDERS to the places where a JDK may be.
look_for_jdks() {
  jdk_on_path || REPLY=
  JDK_FOLDERS=(${REPLY:+"$REPLY"} /usr/lib/jvm/* /usr/java/* /opt/java/* "${HOME:-/nowhere}"/.sdkman/candidates/java/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk*)
}

# Sets JAVA_HOME to the best JDK, and JDK and JDK_VERSION to its release; fails when there is none. A suitable JAVA_HOME
# is the user's choice and stays.
find_jdk() {
  if [[ -n ${JAVA_HOME:-} ]] && ! { jdk_release "$JAVA_HOME" && ((REPLY >= 17)); }; then
    note "s2s: JAVA_HOME is not a JDK 17 or newer; looking for another."
    JAVA_HOME=
  fi
  [[ -n ${JAVA_HOME:-} ]] || best_jdk || return 1
  jdk_release "$JAVA_HOME"
  # shellcheck disable=SC2034 # for other scripts
  JDK=$REPLY
  export JAVA_HOME
}

best_jdk() {
  local home best_rank=0
  look_for_jdks
  for home in "${JDK_FOLDERS[@]}"; do
    if jdk_release "$home" && jdk_rank "$REPLY" && ((REPLY > best_rank)); then
      JAVA_HOME=$home best_rank=$REPLY
    fi
  done
  ((best_rank > 0))
}

need_jdk() {
  find_jdk && return
  # shellcheck source=launcher/packages.sh
  source "$ROOT/launcher/packages.sh"
  install_jdk
  find_jdk || fail 3 "A JDK was installed but cannot be found. Set JAVA_HOME to its folder."
}
