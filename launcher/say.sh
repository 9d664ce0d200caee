# shellcheck shell=bash
# What the launcher itself says. Notes go to standard error, so that a tool's own output can be piped.

note() { printf '%s\n' "$*" >&2; }

fail() { # STATUS SENTENCE…
  local status=$1
  shift
  note "s2s: $*"
  exit "$status"
}

# A folder for a while, made where the service's programs may run (a system's /tmp may forbid it). Others may pass
# through it: as root, PostgreSQL runs as somebody else.
temporary_folder() { # PURPOSE
  local folder
  mkdir -p "$STATE"
  folder=$(mktemp -d "$STATE/$1.XXXXXX")
  chmod 711 "$folder"
  printf '%s\n' "$folder"
}

print_version() {
  local line
  while IFS= read -r line; do
    if [[ $line =~ ^\ \ \<version\>([^\<]+)\< ]]; then
      printf 's2s %s\n' "${BASH_REMATCH[1]}"
      return
    fi
  done <"$ROOT/pom.xml"
}

print_help() {
  cat <<'HELP'
usage: ./s2s COMMAND …

  start                 run the service on http://localhost:8080 (Ctrl-C stops it)
  demo [--url URL]      play a whole transfer against the service and check it
  test                  install what the tests need and run them all

  check FILE…           check Common Transfer Files: the same verdict as the service gives
  upn check|make …      check or complete Unique Pupil Numbers
  uln check|complete …  check or complete Unique Learner Numbers
  link LIST [LIST]      find the same people in two lists, or duplicates in one
  la compare …          compare our list of local authorities with the register's

  accounts unlock EMAIL end the lock after too many wrong passwords
  audit verify          prove that the audit trail was not changed
  calendar import FILE  show which term dates a file would set; --apply sets them
  keys rotate           encrypt stored files under a new key
  lrs serve             give the Learner Register out over SOAP, beside the running service
  retention --dry-run   show what would be removed after its time; run removes it
  schools import FILE   show what the register's download would change; --apply changes it

  help, --version

Every command installs a JDK when none is found and builds what has changed.
docs/install.md lists the variables that change where things are kept and how they run.
HELP
}
