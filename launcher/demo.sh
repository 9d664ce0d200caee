# shellcheck shell=bash
# Plays the demo against the service at --url, or against one of its own on a free port with data that is thrown away.

play_demo() {
  local port
  [[ " $* " == *" --url"* ]] && with cli && run_cli demo "$@"
  need_service
  need_build cli
  free_port
  port=$REPLY
  throwaway_service "$port"
  wait_until_ready "$port"
  jar_of cli
  "$JAVA_HOME/bin/java" -jar "$REPLY" demo --url "http://localhost:$port" "$@"
}

# Sets REPLY to a port of this machine where nobody listens.
free_port() {
  until REPLY=$((20000 + RANDOM % 10000)) && ! is_open "$REPLY"; do :; done
}

throwaway_service() { # PORT
  DEMO_FOLDER=$(temporary_folder demo)
  trap stop_throwaway_service EXIT
  note "Starting a service for the demo on port $1 …"
  (
    forget_settings
    S2S_PORT=$1 S2S_DATA_DIR=$DEMO_FOLDER/data exec_service >"$DEMO_FOLDER/service.log" 2>&1
  ) &
  DEMO_SERVICE=$!
}

wait_until_ready() { # PORT
  until is_ready "$1"; do
    if ! kill -0 "$DEMO_SERVICE" 2>/dev/null; then
      tail -n 30 "$DEMO_FOLDER/service.log" >&2
      fail 1 "The service did not start; its last words are above."
    fi
    sleep 0.2
  done
}

stop_throwaway_service() {
  kill "$DEMO_SERVICE" 2>/dev/null || true
  wait "$DEMO_SERVICE" 2>/dev/null || true
  rm -rf "$DEMO_FOLDER"
}
