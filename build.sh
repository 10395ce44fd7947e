#!/usr/bin/env bash
# The one entry to everything: ./build.sh help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. scripts/install.sh
. scripts/wasm.sh
. scripts/audit.sh

usage() {
  cat <<'TEXT'
./build.sh                   builds dist/: chromium and firefox (with a zip of each), npm, www
./build.sh run [PAGE.html]   builds, opens the page in Chromium, clicks the extension's icon and shows the popup
                             (default: the sample article; without a display: its text, and dist/run/popup.png)
./build.sh test              the checks and every test: Rust, wasm in Node and Chromium, JavaScript, the popup in Chromium and Firefox
./build.sh serve [PORT]      serves dist/www at http://127.0.0.1:8080/
./build.sh hostile           the hostile pages as released: natively, in the module with 10,000 pages, in the browsers; says the figures
./build.sh fuzz [SECONDS [TARGET...]]
                             fuzzes each target (html, snapshot, json_ld, dates, addresses) for 10 seconds or more; needs a C++ compiler
./build.sh audit             licences, sources and known faults of what is locked: cargo deny and npm audit; fails where it can't look up
./build.sh twice             builds a second time, in another folder and from nothing, and compares every file of dist/
./build.sh licences          writes THIRD-PARTY.txt: the crates that are part of the modules, with their licences
./build.sh bench [ARGS]      sizes; times beside Readability.js and Defuddle in Chromium; natively content scores and times beside crates
./build.sh check             formatting, clippy, documentation, types
./build.sh format            formats everything
./build.sh screenshots       makes docs/*.png: every view, in light and dark, as the browser draws it
./build.sh source            makes the source package for Firefox's reviewers, dist/masthead-source-VERSION.zip
./build.sh clean             removes what was built
./build.sh help              this text

What is missing is installed first: the wasm target, wasm-bindgen's tools, the npm packages, the browsers.
TEXT
}

dist() {
  need_npm
  build_wasm core wasm
  build_wasm full wasm,html
  node scripts/collation.mjs target/collation
  ICU4X_DATA_DIR="$PWD/target/collation" build_wasm exporter wasm,export smallest
  node scripts/dist.mjs
}

check() {
  need_npm
  say "formatting"
  cargo fmt --check
  cargo fmt --check --manifest-path fuzz/Cargo.toml
  npx prettier --check --log-level warn .
  say "clippy"
  cargo clippy --quiet --all-targets --features html,export -- -D warnings
  need_wasm_target
  cargo_wasm clippy --quiet --no-default-features --features wasm,html -- -D warnings
  cargo_wasm clippy --quiet --no-default-features --features wasm,export -- -D warnings
  say "documentation"
  RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps --features html,export
  say "types"
  npx tsc -p tsconfig.json
  say "all clean"
}

command=${1-dist}
[ $# -eq 0 ] || shift
case "$command" in
  dist) dist ;;
  run)
    dist
    need_chromium || true
    node scripts/run.mjs "$@"
    ;;
  test)
    dist
    check
    need_chromium || true
    need_firefox || true
    need_bindgen
    export_wasm_environment
    node scripts/test.mjs "$@"
    ;;
  serve)
    dist
    node scripts/serve.mjs dist/www "${1-8080}"
    ;;
  bench)
    dist
    need_chromium
    node scripts/bench.mjs
    cargo bench --features training "$@"
    ;;
  hostile)
    dist
    need_chromium || true
    need_firefox || true
    cargo test --release --features html --test hostile -- --nocapture --test-threads=1
    MASTHEAD_PAGES=10000 node --test --test-reporter=spec tests/js/hostile.test.mjs
    MASTHEAD_PAGES=10000 node --test --test-reporter=spec tests/browser/hostile.test.mjs
    ;;
  fuzz) node scripts/fuzz.mjs "$@" ;;
  audit) audit ;;
  twice) twice ;;
  licences) node scripts/licences.mjs ;;
  check) check ;;
  format)
    need_npm
    cargo fmt
    cargo fmt --manifest-path fuzz/Cargo.toml
    npx prettier --write --log-level warn .
    ;;
  screenshots)
    dist
    need_chromium
    node scripts/screenshots.mjs
    ;;
  source) node scripts/source.mjs ;;
  clean)
    cargo clean
    rm -rf dist node_modules
    ;;
  help | -h | --help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
