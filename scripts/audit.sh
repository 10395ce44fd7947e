# What is known against what is locked, and whether two builds give the same bytes. Sourced by build.sh.

# Fails where something is found, and where something couldn't be looked up.
audit() {
  local found=() unknown=()
  need_npm
  need_deny
  say "licences, sources and versions of the crates"
  cargo deny --log-level error --all-features check bans licenses sources || found+=("crates")
  say "advisories on the crates"
  if cargo deny --log-level error fetch db; then
    cargo deny --log-level error --all-features check advisories || found+=("advisories on crates")
  else
    unknown+=("advisories on crates: their database can't be reached")
  fi
  say "advisories on the npm packages"
  mkdir -p target
  if npm audit --json >target/npm-audit.json 2>/dev/null; then
    :
  elif grep -q '"auditReportVersion"' target/npm-audit.json; then
    npm audit || found+=("advisories on npm packages")
  else
    unknown+=("advisories on npm packages: the registry doesn't answer")
  fi
  local one
  for one in "${unknown[@]}"; do say "NOT CHECKED: $one"; done
  for one in "${found[@]}"; do say "FOUND: $one"; done
  [ ${#found[@]} -eq 0 ] && [ ${#unknown[@]} -eq 0 ] && say "nothing is known against what is locked"
}

# Builds what git knows a second time, in another folder and from nothing, and compares every file.
twice() {
  local other part
  dist
  other=$(mktemp -d)
  say "building a second time in $other"
  git ls-files -z | while IFS= read -r -d '' part; do
    if [ -f "$part" ]; then printf '%s\0' "$part"; fi
  done | xargs -0 cp --parents -t "$other"
  (cd "$other" && ./build.sh)
  for part in chromium firefox npm www; do diff -r "dist/$part" "$other/dist/$part"; done
  for part in dist/masthead-chromium-*.zip dist/masthead-firefox-*.zip; do cmp "$part" "$other/$part"; done
  rm -rf "$other"
  say "both builds give the same bytes"
}
