//! `cargo xtask demo`

use std::net::{Ipv4Addr, TcpListener};

use lexopt::prelude::*;

use crate::failure::{Failure, Result};
use crate::tools::node;
use crate::trunk::{self, Profile};

/// The demo's own files.
const SOURCE: &str = "demo";

const DEFAULT_PORT: u16 = 8080;

struct Options {
    port: u16,
    open: bool,
    profile: Profile,
}

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = parse(arguments)?;
    let port = available(options.port)?;
    trunk::prepare()?;
    eprintln!("http://127.0.0.1:{port}/ will show the demo once it is built. Ctrl+C ends it.");
    trunk::serve(options.profile, port, options.open)
}

/// Tests what its scripts work out: what somebody pastes into a page has to be right.
pub fn tested() -> Result<()> {
    node::tested(SOURCE, "the demo's scripts are not what their tests say")
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

/// The port, if nothing has it, so that this is known before anything is built. For port 0 one that is free.
fn available(port: u16) -> Result<u16> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| {
            Failure::new(format!("can't serve on port {port}"))
                .meaning(error.to_string())
                .remedy("stop what uses that port, or name another with --port")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_said_before_anything_else() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = taken.local_addr().expect("an address").port();
        let refusal = available(port).expect_err("it's taken").to_string();
        assert!(refusal.contains("--port"), "{refusal}");
    }

    #[test]
    fn port_0_is_any_that_is_free() {
        assert_ne!(available(0).expect("there is one"), 0);
    }
}
