//! Where the shared corpora are, if they are.

use std::path::{Path, PathBuf};

#[path = "../../examples/report/load.rs"]
mod load;

/// The folder `name` below the shared one, beside the project or at `MASTHEAD_SHARED`; says aloud when it isn't there.
pub fn shared(name: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let root = std::env::var_os("MASTHEAD_SHARED").map_or(beside, PathBuf::from);
    let path = root.join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("SKIPPED: {name} is not there");
    None
}

/// The text of a file, unpacked where its name ends in `.gz`.
pub fn read(path: &Path) -> std::io::Result<String> {
    load::load(&path.to_string_lossy())
}
