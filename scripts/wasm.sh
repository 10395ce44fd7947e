# The crate as wasm, three times: without its HTML parser (core), with it (full), and its exports alone (exporter).
# Sourced by build.sh.

WASM_TARGET=wasm32-unknown-unknown
WASM_OUT=target/edge

cargo_wasm() {
  local command=$1
  shift
  export_wasm_environment
  "${WASM_CARGO[@]}" "$command" --target "$WASM_TARGET" "${WASM_FLAGS[@]}" "$@"
}

# A function with more than so many bytes on its stack is inlined nowhere, not even where it is called once. A browser compiles a
# function when it is first called, and well only when it is called again: what the whole page passes through must not be the
# inside of a loop in a function that is called once. Measured cold on three sizes of page: a fifth to a third less until the
# first report, and 2 KB less to fetch; 16 inlines so little that the module grows.
MAX_INLINED_STACK=48

# For every cargo that builds for wasm: no path of this machine in the module, so that anyone's build gives the same bytes.
# Where the component rust-src is installed, rustc names the standard library's files where they lie; where it isn't, by its
# own commit.
export_wasm_environment() {
  need_wasm_target
  local sysroot commit
  sysroot=$(rustc --print sysroot)
  commit=$(rustc -vV | sed -n 's/^commit-hash: //p')
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Cllvm-args=-inline-max-stacksize=$MAX_INLINED_STACK --remap-path-prefix=$PWD=. --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$sysroot=rust --remap-path-prefix=$sysroot/lib/rustlib/src/rust=/rustc/$commit"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
}

# build_wasm NAME FEATURES [PROFILE] leaves NAME.js and NAME_bg.wasm in target/edge. Cargo knows what changed; the rest is skipped
# where cargo gave the same bytes.
build_wasm() {
  local name=$1 features=$2 profile=${3:-small} built sum
  say "compiling the module: $name"
  cargo_wasm build --quiet --profile "$profile" --lib --no-default-features --features "$features"
  need_bindgen
  built=target/$WASM_TARGET/$profile/masthead.wasm
  sum=$(cat "$built" src/wasm/*.js scripts/wasm.sh package-lock.json Cargo.lock | sha256sum)
  if [ -e "$WASM_OUT/${name}_bg.wasm" ] && [ "$(cat "$WASM_OUT/$name.sum" 2>/dev/null)" = "$sum" ]; then return; fi
  mkdir -p "$WASM_OUT"
  wasm-bindgen --target web --no-typescript --experimental-reset-state-function --out-dir "$WASM_OUT" --out-name "$name" "$built"
  say "optimising the module: $name"
  node node_modules/binaryen/bin/wasm-opt -O3 --one-caller-inline-max-function-size=0 --strip-debug --strip-producers "$WASM_OUT/${name}_bg.wasm" -o "$WASM_OUT/${name}_bg.wasm"
  # The two scripts that the module imports lie beside it in the package.
  sed -i -E "s#'\./snippets/[^']*/([a-z]+\.js)'#'./\1'#" "$WASM_OUT/$name.js"
  printf '%s\n' "$sum" >"$WASM_OUT/$name.sum"
}
