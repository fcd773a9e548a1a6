#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_documents.sh ROOT BUILD SCRATCH, with CMAKE, CTEST and CPACK in the environment
#
# Runs the commands of README.md and CONTRIBUTING.md as they are written, from the top of each
# to its end, in a copy of the tree. What takes long runs in a small form: cmake configures, but
# of `cmake --build --preset P --target T…` it is only seen that these can be built; ctest lists;
# cpack packs the build at hand, whose programs are those that run; a benchmark takes a few
# cases. No package is installed. README names every subcommand of the program, and no other.
set -uo pipefail
root=$1 build=$2 scratch=$3
tree=$scratch/tree small=$scratch/small

# small_form PATH: a program there that does what standard input says.
small_form() {
    { echo '#!/bin/bash'; cat; } >"$1"
    chmod +x "$1"
}

prepare() {
    rm -rf "$scratch"
    mkdir -p "$tree/build/release/bin" "$small" "$scratch/home"
    tar -C "$root" --exclude=./build --exclude=./.git -cf - . | tar -C "$tree" -xf -
    small_form "$small/cmake" <<END
        [ "\$1" = --build ] || exec '$CMAKE' "\$@"
        known=\$('$CMAKE' "\${@:1:3}" --target help) || exit
        for target in "\${@:5}"; do
            grep -q "^\$target:" <<<"\$known" || { echo "no target \$target"; exit 1; }
        done
END
    small_form "$small/ctest" <<<"exec '$CTEST' \"\$@\" --show-only"
    small_form "$small/cpack" <<<"cd '$build' && exec '$CPACK' \"\$@\" -B '$scratch/package'"
    small_form "$small/sudo" <<<'echo "a test installs no packages" >&2; exit 1'
    cp "$small/sudo" "$small/apt-get"
    # Alone it opens the window, which stays open, on the ledger last used.
    small_form "$small/jiuzhang" <<<"if [ \$# -gt 0 ]; then exec '$build/bin/jiuzhang' \"\$@\"; fi
        timeout 3 '$build/bin/jiuzhang' --ledger '$scratch/last.jiuzhang'; [ \$? -eq 124 ]"
    "$build/bin/jiuzhang" init --ledger "$scratch/last.jiuzhang" >/dev/null
    cp "$small/jiuzhang" "$tree/build/release/bin"
    small_form "$tree/build/release/bin/bench" <<<"exec '$build/bin/bench' 300"
    small_form "$tree/build/release/bin/bench_papers" <<<"exec '$build/bin/bench_papers' 4"
    small_form "$tree/build/release/bin/bench_window" <<<"exec '$build/bin/bench_window' 30"
}

# What stands in a ```sh block of the document, or in `…`, one per line; a line that ends with a
# backslash goes on in the next.
code_in() {
    awk '
        /^```/ { block = block ? "" : $0; next }
        block == "```sh" { line = line $0
                           if (sub(/\\$/, "", line)) next
                           if (line != "") print line
                           line = "" }
        block { next }
        { for (n = split($0, part, "`"); m + 2 <= n; m += 2) print part[m + 2]; m = 0 }' "$1"
}

# Of these, the commands: jiuzhang, a program of the tree, or words that begin with a program.
commands_in() {
    local code first
    while IFS= read -r code; do
        first=${code%% *}
        if [ "$first" = jiuzhang ] || { [ -f "$first" ] && [ -x "$first" ]; } ||
            { [ "$first" != "$code" ] && type -P -- "$first" >/dev/null; }; then
            echo "$code"
        fi
    done < <(code_in "$1")
}

check_subcommands() {
    local told known
    told=$(code_in README.md | grep -oE '(^|[|] *)jiuzhang [a-z-]+' | awk '{ print $NF }' | sort -u)
    known=$(jiuzhang --help | awk '/^Subcommands:/ { list = 1; next } list && NF { print $1 }' | sort -u)
    diff <(echo "$told") <(echo "$known") >"$scratch/said" && return
    echo "README.md (<) and jiuzhang --help (>) do not name the same subcommands:"
    cat "$scratch/said"
    return 1
}

export JIUZHANG_OPERATOR=经办人01 LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
prepare
cd "$tree" || exit 1
export PATH=$small:$PATH HOME=$scratch/home
unset DISPLAY WAYLAND_DISPLAY JIUZHANG_OUT XDG_CONFIG_HOME

status=0
check_subcommands || status=1
: >"$scratch/done"
for document in README.md CONTRIBUTING.md; do
    commands_in "$document" >"$scratch/commands"
    [ -s "$scratch/commands" ] || { echo "$document tells no command"; status=1; }
    while IFS= read -r command <&3; do
        grep -qxF -- "$command" "$scratch/done" && continue
        echo "$command" >>"$scratch/done"
        echo "== $document: $command"
        if ! bash -eo pipefail -c "$command" >"$scratch/said" 2>&1 </dev/null; then
            echo "does not work:"
            tail -n 20 "$scratch/said"
            status=1
        fi
    done 3<"$scratch/commands"
done
[ $status -ne 0 ] || rm -rf "$scratch"
exit $status
