//! Progress of long work: its name when it starts, a sign of life, the time it took.

use std::io::{IsTerminal, Write, stderr};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Result;

/// Does quiet work under a name. A terminal shows the seconds counting; a log gets a line now and then.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let terminal = stderr().is_terminal();
    let (done, waiting) = channel::<()>();
    let label = name.to_owned();
    let ticker = thread::spawn(move || {
        let pause = Duration::from_secs(if terminal { 1 } else { 30 });
        while waiting.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
            let elapsed = seconds(started.elapsed());
            if terminal {
                eprint!("\r▸ {label} … {elapsed} ");
                let _ = stderr().flush();
            } else {
                eprintln!("  … {label}, {elapsed} so far");
            }
        }
    });
    if terminal {
        eprint!("▸ {name} …");
        let _ = stderr().flush();
    } else {
        eprintln!("▸ {name}");
    }
    let outcome = work();
    drop(done);
    let _ = ticker.join();
    let mark = if outcome.is_ok() { "✓" } else { "✗" };
    let line = format!("{mark} {name}, {}", seconds(started.elapsed()));
    if terminal {
        // Over the line that counted the seconds, and what may be longer in it.
        eprintln!("\r{line}    ");
    } else {
        eprintln!("{line}");
    }
    outcome
}

/// Announces work that prints for itself.
pub fn heading(name: &str) {
    eprintln!("\n▸ {name}");
}

/// A duration for people: `0.4 s`, `12 s`, `3 min 05 s`.
pub fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    match whole {
        0..10 => format!("{:.1} s", duration.as_secs_f32()),
        10..60 => format!("{whole} s"),
        _ => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_as_exact_as_they_are_short() {
        assert_eq!(seconds(Duration::from_millis(420)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(12)), "12 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }
}
