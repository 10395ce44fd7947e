//! What a piece of work takes: time of a processor and memory.

use std::process::Command;
use std::time::{Duration, Instant};

/// What reading one page may take of a processor, as it is promised.
pub const LONGEST: Duration = Duration::from_secs(3);

/// How many times as long a build with few optimisations may take: it is not what is shipped.
pub const SLACK: u32 = if cfg!(debug_assertions) { 4 } else { 1 };

/// What a piece of work takes of a processor, where the system says; the clock on the wall also counts what else runs.
pub fn processor_time(work: impl FnOnce()) -> Duration {
    let on_processor = || {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    };
    let (before, started) = (on_processor(), Instant::now());
    work();
    before.zip(on_processor()).map_or_else(|| started.elapsed(), |(before, after)| after - before)
}

/// The most memory that this process has held since `forget_peak`, in bytes, where the system says.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

/// From now on the peak is counted from what is held now.
fn forget_peak() -> bool {
    std::fs::write("/proc/self/clear_refs", "5").is_ok()
}

/// The time of a processor that a piece of work takes, and the bytes by which the most memory that this process has held grows,
/// where the system says.
pub fn taken(work: impl FnOnce()) -> (Duration, Option<u64>) {
    let counts = forget_peak();
    let before = peak_bytes();
    let took = processor_time(work);
    (took, before.zip(peak_bytes()).map(|(before, after)| after.saturating_sub(before)).filter(|_| counts))
}

/// Runs one test of this program in a process of its own, which finds `value` in the environment, and gives what it printed.
pub fn in_a_process(test: &str, variable: &str, value: &str) -> String {
    let program = std::env::current_exe().expect("this program");
    let done =
        Command::new(program).args(["--exact", test, "--nocapture"]).env(variable, value).output().expect("a process");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success() && said.contains("1 passed"),
        "{value}: {said}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    said
}
