# shellcheck shell=bash
# Builds a module and what it needs, when a source is newer than the last build.

maven() {
  (cd "$ROOT" && ./mvnw -B -ntp "$@")
}

# Sets REPLY to the folders of the module and of every module that it uses, read from the poms.
modules_of() { # MODULE
  local queue=("$1") found=' ' module line
  while ((${#queue[@]})); do
    module=${queue[0]}
    queue=(${queue[@]+"${queue[@]:1}"})
    [[ $found == *" $module "* ]] && continue
    found+="$module "
    while IFS= read -r line; do
      if [[ $line =~ \<artifactId\>s2s-([a-z-]+)\< && -f $ROOT/${BASH_REMATCH[1]}/pom.xml ]]; then
        queue+=("${BASH_REMATCH[1]}")
      fi
    done <"$ROOT/$module/pom.xml"
  done
  REPLY=$found
}

jar_of() { # MODULE
  REPLY=$ROOT/$1/target/s2s-$1.jar
}

# The stamp of a build names its modules and is as old as the build's start: what changed while it ran is newer.
is_fresh() { # MODULE
  local stamp=$STATE/built/$1 module watched=()
  jar_of "$1"
  [[ -f $stamp && -f $REPLY ]] || return 1
  while IFS= read -r module; do
    [[ -f $ROOT/$module/pom.xml ]] || return 1
    watched+=("$ROOT/$module/src/main" "$ROOT/$module/pom.xml")
  done <"$stamp"
  [[ -z $(find "$ROOT/pom.xml" "${watched[@]}" -newer "$stamp" -print 2>/dev/null) ]]
}

need_build() { # MODULE
  local lock=$STATE/building told=no
  is_fresh "$1" && return
  [[ -f $ROOT/$1/pom.xml ]] || fail 3 "This version has no $1 module yet."
  until take_lock "$lock"; do # two builds in the same folders would break each other
    [[ $told == yes ]] || note "Another build is running; waiting for it …"
    told=yes
    sleep 1
  done
  is_fresh "$1" || build "$1"
  release_lock "$lock"
}

build() { # MODULE
  local new=$STATE/built/$1.new log=$STATE/build-$1.log
  mkdir -p "$STATE/built"
  modules_of "$1"
  # shellcheck disable=SC2086 # one module a line
  printf '%s\n' $REPLY >"$new"
  [[ -d ${HOME:-/nowhere}/.m2/repository ]] || note "The first build fetches what it needs; that can take some minutes."
  if ! MAVEN_OPTS=${MAVEN_OPTS:--XX:TieredStopAtLevel=1} \
    maven -pl "$1" -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 2>&1 | tee "$log" | print_progress; then
    grep -E '^\[ERROR\]' "$log" | grep -v ' WARNING: ' | head -n 30 >&2 || tail -n 20 "$log" >&2
    fail 3 "The build of $1 failed. All of its output is in $log"
  fi
  rm -f "$STATE/built/$1-"*
  mv "$new" "$STATE/built/$1"
}

# One line that grows by a module's name as its build begins.
print_progress() {
  local line
  printf 'Building' >&2
  while IFS= read -r line; do
    [[ $line =~ \<\ uk\.s2s:s2s-([a-z-]+)\ \> ]] && printf ' %s' "${BASH_REMATCH[1]}" >&2
  done
  printf '.\n' >&2
}
