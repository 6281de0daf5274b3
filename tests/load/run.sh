#!/usr/bin/env bash
# Load on the built site (npm run build && npm run compress) behind nginx with the shipped configuration, on loopback:
# requests a second and latencies for a page and for its largest script. Bounded: ten seconds each. Needs nginx and wrk.
# --write puts the figures into docs/bench.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
for program in nginx wrk; do
  command -v "$program" >/dev/null || PATH="$PATH:/usr/sbin" command -v "$program" >/dev/null || {
    echo "Not installed: $program"
    exit 1
  }
done
[ -f dist/index.html.gz ] || {
  echo "Run npm run build && npm run compress first."
  exit 1
}
exec npx tsx tests/load/load.ts "$@"
