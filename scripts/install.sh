# What the commands need and a bare machine lacks. Sourced by build.sh; each function installs nothing that is there.
# Needed beforehand: cargo, Node 20 or newer with npm, and Debian's packages for the rest.

TOOLS="$PWD/target/tools"
export PATH="$TOOLS/bin:$PATH"

say() { printf '· %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

# Sets WASM_CARGO, and for a compiler without rustup's target the flags that build the standard library too.
WASM_CARGO=(cargo)
WASM_FLAGS=()
need_wasm_target() {
  local root
  root=$(rustc --print sysroot 2>/dev/null) || root=
  [ -d "$root/lib/rustlib/wasm32-unknown-unknown/lib" ] && return
  if have rustup; then
    say "adding the target wasm32-unknown-unknown"
    rustup target add wasm32-unknown-unknown && return
  fi
  say "rustup can't add the wasm target; taking the system's compiler for it"
  [ -x /usr/bin/cargo ] && [ -d /usr/lib/rustlib/src ] || install_packages rustc-web cargo-web rust-web-src lld
  export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(compgen -c wasm-ld | sort -V | tail -n 1)
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
  WASM_CARGO=(/usr/bin/cargo)
  WASM_FLAGS=(-Zbuild-std=std,panic_abort)
}

# wasm-bindgen's tools must be of the very version that Cargo.lock names.
need_bindgen() {
  local version
  version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
  if have wasm-bindgen-test-runner && [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $version" ]; then return; fi
  say "installing wasm-bindgen-cli $version into target/tools (some minutes, once)"
  cargo install --quiet --root "$TOOLS" --version "=$version" wasm-bindgen-cli
}

need_deny() {
  have cargo-deny && return
  say "installing cargo-deny into target/tools (some minutes, once)"
  cargo install --quiet --locked --root "$TOOLS" cargo-deny
}

need_npm() {
  if [ -e node_modules/.package-lock.json ] && ! [ package-lock.json -nt node_modules/.package-lock.json ]; then return; fi
  say "installing the npm packages"
  npm ci --loglevel=error >/dev/null
  touch node_modules/.package-lock.json
}

# True where the browser is there or could be installed.
need_chromium() {
  [ -x "${CHROME_BIN:-/usr/bin/chromium}" ] && { [ -n "${CHROMEDRIVER:-}" ] || have chromedriver; } && return
  say "installing Chromium"
  install_packages chromium chromium-driver
}

need_firefox() {
  [ -x "${FIREFOX_BIN:-/usr/bin/firefox-esr}" ] && return
  say "installing Firefox"
  install_packages firefox-esr
}

install_packages() {
  local sudo=()
  have apt-get || { say "no apt-get here: install $* by hand"; return 1; }
  if [ "$(id -u)" -ne 0 ]; then
    have sudo || { say "not root and no sudo: install $* by hand"; return 1; }
    sudo=(sudo -n)
  fi
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}
