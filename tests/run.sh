#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds preset dev and runs every test. On Debian 12; as root or
# with sudo when packages are missing. The last lines are ctest's own, and so is the status.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

export LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen

install_packages build run test
echo "== Building in build/dev"
cmake --preset dev
cmake --build --preset dev
echo "== Testing"
exec ctest --preset dev --parallel "$(nproc)"
