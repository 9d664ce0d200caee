# shellcheck shell=bash
# All tests, by the same command that anyone would type. The last line of output is the count of every test that ran.

run_tests() {
  local started=$STATE/test-started status=0
  need_jdk
  need_browser
  mkdir -p "$STATE"
  : >"$started"
  maven verify "$@" || status=$?
  print_count "$started" || status=$((status ? status : 1))
  exit "$status"
}

need_browser() {
  find_browser && return
  # shellcheck source=launcher/packages.sh
  source "$ROOT/launcher/packages.sh"
  install_browser
  find_browser || fail 3 "Chromium was installed but cannot be found. Set S2S_CHROMIUM to its program."
}

# Sets S2S_CHROMIUM, by which the browser tests find their browser.
find_browser() {
  local program
  for program in "${S2S_CHROMIUM:-}" chromium chromium-browser google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [[ -n $program ]] && program=$(command -v "$program"); then
      export S2S_CHROMIUM=$program
      return
    fi
  done
  return 1
}

# Sums up the reports that Surefire wrote in this run, in Surefire's own words; fails when no test ran.
print_count() { # STARTED
  local report line tests=0 failures=0 errors=0 skipped=0
  while IFS= read -r report; do
    line=$(grep -m 1 '<testsuite ' "$report") || continue
    add_attribute tests "$line"
    add_attribute failures "$line"
    add_attribute errors "$line"
    add_attribute skipped "$line"
  done < <(find "$ROOT" -path '*/target/*-reports/TEST-*.xml' -newer "$1")
  printf 'Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n' "$tests" "$failures" "$errors" "$skipped"
  ((tests > 0))
}

add_attribute() { # NAME TAG
  [[ $2 =~ \ $1=\"([0-9]+)\" ]] && printf -v "$1" %d $((${!1} + BASH_REMATCH[1]))
  return 0
}
