# shellcheck shell=bash
# A folder as a lock: only one process can make it. One whose owner is gone is taken over.

take_lock() { # FOLDER
  local owner
  mkdir -p "${1%/*}"
  if ! mkdir "$1" 2>/dev/null; then
    owner=$(cat "$1/pid" 2>/dev/null || true)
    [[ -n $owner ]] && kill -0 "$owner" 2>/dev/null && return 1
    [[ -n $owner || -n $(find "$1" -prune -mmin +1) ]] || return 1 # being made right now
    rm -rf "$1"
    mkdir "$1" 2>/dev/null || return 1
  fi
  printf '%s\n' "${BASHPID:-$$}" >"$1/pid"
  # shellcheck disable=SC2064 # the folder of now
  trap "rm -rf '$1'" EXIT
}

release_lock() { # FOLDER
  rm -rf "$1"
  trap - EXIT
}
