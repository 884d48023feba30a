# SPDX-License-Identifier: MIT
# Completion of engineio-echo for bash.

_engineio_echo_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(
        compgen -d -- "$current"
        compgen -f -X "!$1" -- "$current"
    )
}

_engineio_echo() {
    local current=$2 previous=$3
    local options="
        -h --help --help-all --host --port --path --ping-interval --ping-grace
        --ping-timeout --upgrade-timeout --max-http-buffer-size --transports --no-upgrades
        --no-http-compression --compression-threshold --ws-engine --per-message-deflate
        --cookie --cors-origin --no-cors-credentials --allow-eio3 --reject --sync-handlers
        --no-monitor --broadcast --tls-cert --tls-key --max-connections
        --max-connections-per-address --max-sessions --max-handshakes-per-second
        --trusted-proxy --threads --inspect --inspect-commands --verbose
    "
    COMPREPLY=()
    case $previous in
        --transports)
            mapfile -t COMPREPLY < <(compgen -W "polling websocket polling,websocket" -- "$current")
            return
            ;;
        --ws-engine)
            mapfile -t COMPREPLY < <(compgen -W "native qt" -- "$current")
            return
            ;;
        --tls-cert | --tls-key)
            _engineio_echo_files '*'
            return
            ;;
        --host | --port | --path | --ping-interval | --ping-grace | --ping-timeout | \
            --upgrade-timeout | --max-http-buffer-size | --compression-threshold | \
            --cookie | --cors-origin | --reject | --max-connections | \
            --max-connections-per-address | --max-sessions | --max-handshakes-per-second \
            | --trusted-proxy | --threads | --inspect) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}
complete -F _engineio_echo engineio-echo
