#!/usr/bin/env bash
# The files of this folder, as far as they can be checked without starting anything: npm run docker:check
# Compose, HAProxy and shellcheck read them where they are installed; test/docker.spec.ts says what must hold everywhere.
set -euo pipefail
cd "$(dirname "$0")/.."

failures=0
check() {
  local what=$1
  shift
  if "$@"; then echo "ok: $what"; else
    echo "FAILED: $what"
    failures=$((failures + 1))
  fi
}

required=(POSTGRES_PASSWORD JIELI_OWNER_PASSWORD JIELI_APP_PASSWORD EVENTSTORE_ADMIN_PASSWORD EVENTSTORE_OPS_PASSWORD)

# compose <file> [<password that is missing>]: nothing of the caller's own settings, so that every machine says the same
compose() {
  local file=$1 missing=${2:-} environment=(PATH="$PATH" HOME="$HOME") name
  for name in "${required[@]}"; do [ "$name" = "$missing" ] || environment+=("$name=0a1b2c"); done
  env -i "${environment[@]}" docker compose --env-file /dev/null -f "$file" config --quiet
}
refuses() { ! compose "$@" 2>/dev/null; }

check 'docker/Dockerfile' npx --no-install dockerfile-utils lint docker/Dockerfile
check 'docker/eventstore/certificates.sh' sh -n docker/eventstore/certificates.sh
check 'docker/check.sh' bash -n docker/check.sh

if command -v shellcheck >/dev/null; then check 'shellcheck' shellcheck docker/check.sh docker/eventstore/certificates.sh; fi

if docker compose version >/dev/null 2>&1; then
  for file in docker/compose.yaml docker/compose.cluster.yaml; do
    check "$file" compose "$file"
    check "$file without a password" refuses "$file" POSTGRES_PASSWORD
  done
  check 'docker/compose.cluster.yaml without a password of its own' refuses docker/compose.cluster.yaml EVENTSTORE_ADMIN_PASSWORD
else
  echo 'skipped: docker compose is not installed; test/docker.spec.ts reads the files'
fi

if command -v haproxy >/dev/null; then
  check 'docker/haproxy.cfg' env -u TLS_CERTIFICATE haproxy -c -q -f docker/haproxy.cfg
else
  echo 'skipped: haproxy is not installed'
fi

[ "$failures" -eq 0 ]
