//! The driver: the program that stands between WebDriver and a browser.

use crate::environment::{Engine, Environment};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

const START: Duration = Duration::from_secs(20);

/// A running driver. Dropping it ends the driver and the browser it started.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens.
    ///
    /// # Errors
    ///
    /// The program is missing, or does not listen in time.
    pub async fn start(environment: &Environment) -> Result<Self, String> {
        let port = free_port();
        let program = &environment.driver;
        let mut command = Command::new(program);
        match environment.engine {
            Engine::Firefox => command.arg("--port").arg(port.to_string()),
            Engine::Chromium | Engine::WebKit => command.arg(format!("--port={port}")),
        };
        command.stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        own_group(&mut command);
        let process = command
            .spawn()
            .map_err(|error| format!("{} did not start: {error}", program.display()))?;
        let driver = Driver { process, port };
        timeout(START, driver.listening())
            .await
            .map_err(|_| format!("{} does not listen on port {port}", program.display()))?;
        Ok(driver)
    }

    /// The address that a WebDriver session is asked for at.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    async fn listening(&self) {
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))
            .await
            .is_err()
        {
            sleep(Duration::from_millis(25)).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A browser whose session was not closed outlives its driver, so the
        // signal goes to the whole group.
        end_group(&mut self.process);
        let _ = self.process.wait();
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("there is a free port")
        .port()
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(unix)]
fn end_group(process: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let _ = kill_process_group(Pid::from_child(process), Signal::KILL);
}

#[cfg(not(unix))]
fn own_group(_command: &mut Command) {}

#[cfg(not(unix))]
fn end_group(process: &mut Child) {
    let _ = process.kill();
}
