//! `cargo xtask demo`

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

use lexopt::prelude::*;

use crate::failure::Result;
use crate::server::Server;
use crate::sources;
use crate::trunk::{self, DEMO, Profile};

const DEFAULT_PORT: u16 = 8080;

/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(500);

struct Options {
    port: u16,
    open: bool,
    profile: Profile,
}

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = parse(arguments)?;
    let site = Path::new(DEMO).join(options.profile.name());
    let server = Server::bind(options.port, site.clone())?;
    let address = server.address()?;
    trunk::prepare()?;
    // Taken before the build, so that a change during it is not overlooked.
    let seen = sources::latest_change();
    if sources::changed_since(&site) {
        trunk::build(options.profile, &site)?;
    }
    server.start();
    println!("\n  {address}\n");
    eprintln!("Changes are built when you save them; reload the page then. Ctrl+C ends it.");
    if options.open {
        open(&address);
    }
    follow(options.profile, &site, seen)
}

fn parse(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        port: DEFAULT_PORT,
        open: false,
        profile: Profile::Debug,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = arguments.value()?.parse()?,
            Long("open") => options.open = true,
            Long("release") => options.profile = Profile::Release,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// Builds again after every change, for as long as the program runs.
fn follow(profile: Profile, site: &Path, mut seen: Option<SystemTime>) -> Result<()> {
    loop {
        thread::sleep(PAUSE);
        let latest = sources::latest_change();
        if latest > seen {
            seen = latest;
            // A mistake while editing is no reason to end: the next save may mend it.
            match trunk::build(profile, site) {
                Ok(()) => eprintln!("built; reload the page"),
                Err(failure) => eprintln!("{failure}"),
            }
        }
    }
}

fn open(address: &str) {
    let mut command = if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start"]);
        command
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    if command.arg(address).spawn().is_err() {
        eprintln!("found no browser to open; the address is above");
    }
}
