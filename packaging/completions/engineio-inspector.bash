# SPDX-License-Identifier: MIT
# Completion of engineio-inspector for bash.

_engineio_inspector_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(
        compgen -d -- "$current"
        compgen -f -X "!$1" -- "$current"
    )
}

_engineio_inspector() {
    local current=$2 previous=$3
    local options="
        -h --help --help-all -v --version --headless --json --diagnose --open --attach
        --list --filter --save --port --proxy --demo --duration --script --expect --replay
        --to --pace --lang --export --format --compare --session
    "
    COMPREPLY=()
    case $previous in
        --lang)
            mapfile -t COMPREPLY < <(compgen -W "de en es fr ja zh_CN" -- "$current")
            return
            ;;
        --pace)
            mapfile -t COMPREPLY < <(compgen -W "recorded lockstep fast" -- "$current")
            return
            ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W "jsonl csv har html" -- "$current")
            return
            ;;
        --open | --save | --script | --replay | --export | --compare)
            _engineio_inspector_files '*'
            return
            ;;
        --attach)
            mapfile -t COMPREPLY < <(
                compgen -W "$("$1" --list 2>/dev/null | cut -f 1)" -- "$current"
            )
            return
            ;;
        --filter | --port | --proxy | --duration | --expect | --to | --session) return ;;
    esac
    if [[ $current != -* ]]; then
        _engineio_inspector_files '*.eiocap'
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}
complete -F _engineio_inspector engineio-inspector
