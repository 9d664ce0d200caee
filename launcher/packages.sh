# shellcheck shell=bash
# Installs what is missing through the system's own package manager, when that works without asking for a password.

package_manager() {
  local name
  for name in apt-get dnf apk brew; do
    command -v "$name" >/dev/null && REPLY=$name && return
  done
  REPLY=none
}

may_install() { # MANAGER
  [[ $1 != none ]] || return 1
  [[ $1 == brew || $EUID -eq 0 ]] || sudo -n true 2>/dev/null
}

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

# Words of the command that installs packages, for the shell and for the reader.
install_words() { # MANAGER
  case $1 in
  apt-get) REPLY="apt-get install -y --no-install-recommends" ;;
  dnf) REPLY="dnf install -y" ;;
  apk) REPLY="apk add" ;;
  brew) REPLY="brew install" ;;
  esac
}

print_how_to_install() { # MANAGER WHAT PACKAGE…
  local manager=$1 what=$2 sudo='sudo ' update=''
  shift 2
  [[ $manager == none ]] && fail 3 "No $what was found. Install one and run the same command again."
  [[ $manager == brew || $EUID -eq 0 ]] && sudo=''
  [[ $manager == apt-get ]] && update="${sudo}apt-get update && "
  install_words "$manager"
  note "s2s: No $what was found. Install it with this command, then run the same command again:"
  note
  note "    $update$sudo$REPLY $*"
  exit 3
}

install_packages() { # MANAGER WHAT PACKAGE…
  local manager=$1 what=$2 log=$STATE/install.log
  shift 2
  may_install "$manager" || print_how_to_install "$manager" "$what" "$@"
  note "Installing $what ($*) …"
  mkdir -p "$STATE"
  install_words "$manager"
  # shellcheck disable=SC2086 # the words of one command
  if [[ $manager == brew ]]; then
    $REPLY "$@" >"$log" 2>&1
  else
    as_root env DEBIAN_FRONTEND=noninteractive $REPLY "$@" >"$log" 2>&1
  fi || fail 3 "$what could not be installed ($*). What the package manager said is in $log"
}

refresh_package_lists() { # MANAGER
  [[ $1 == apt-get ]] || return 0
  may_install apt-get || return 0
  mkdir -p "$STATE"
  as_root apt-get update >"$STATE/install.log" 2>&1 ||
    note "s2s: the package lists could not be renewed; trying with the present ones."
}

is_in_apt() { [[ -n $(apt-cache madison "$1" 2>/dev/null) ]]; }

# Sets REPLY to the newest long-term JDK that the package manager has.
jdk_package() { # MANAGER
  local release
  case $1 in
  apt-get)
    for release in 25 21 17; do
      REPLY=openjdk-$release-jdk-headless
      is_in_apt "$REPLY" && return
    done
    REPLY=default-jdk-headless # the lists are empty yet
    ;;
  dnf)
    for release in 25 21 17; do
      REPLY=java-$release-openjdk-devel
      dnf -q list "$REPLY" >/dev/null 2>&1 && return
    done
    ;;
  apk) REPLY=openjdk21-jdk ;;
  brew) REPLY=openjdk@21 ;;
  none) REPLY= ;;
  esac
  return 0
}

install_jdk() {
  local manager
  package_manager
  manager=$REPLY
  refresh_package_lists "$manager"
  jdk_package "$manager"
  install_packages "$manager" "JDK 17 or newer" "$REPLY"
}

install_browser() {
  package_manager
  case $REPLY in
  apt-get)
    refresh_package_lists apt-get
    install_packages apt-get "Chromium for the browser tests" chromium fonts-liberation
    ;;
  dnf | apk) install_packages "$REPLY" "Chromium for the browser tests" chromium ;;
  *) fail 3 "The tests need Chromium or Chrome. Install it, or set S2S_CHROMIUM to its program, and run the same command again." ;;
  esac
}
