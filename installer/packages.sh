# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# To be sourced: installs what is missing of the groups in installer/packages.txt.

# Prints the packages of the given groups, one per line.
packages_of() {
    awk -v groups="$*" '
        BEGIN { split(groups, names, " "); for (i in names) wanted[names[i]] = 1 }
        /^\[/ { group = substr($1, 2, length($1) - 2); next }
        /^[^#]/ && (group in wanted) { print $1 }' "$(dirname "${BASH_SOURCE[0]}")/packages.txt"
}

# Runs a command as root: directly when we are root, with sudo otherwise.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Packages must be installed: run this as root, or install sudo." >&2
        return 1
    fi
}

# Installs what is missing of the given groups and says what that is. Asks for root only
# when something is missing.
install_packages() {
    local package
    local -a missing=()
    for package in $(packages_of "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        echo "== Packages: all of $* are installed."
        return
    fi
    echo "== Packages to install for $*: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"
}
