//! A small server of static files for the demo: right types, open to other origins, never cached.

mod path;
mod request;

use std::fs;
use std::io::{BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::failure::{Failure, Result};
use request::Request;

/// Browsers open connections in advance; one that stays silent is let go.
const PATIENCE: Duration = Duration::from_secs(10);

pub struct Server {
    listener: TcpListener,
    root: PathBuf,
}

impl Server {
    /// Takes the port at once, so that a port in use is known before anything is built.
    pub fn bind(port: u16, root: PathBuf) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
            Failure::new(format!("can't serve on port {port}"))
                .meaning(error.to_string())
                .remedy("stop what uses that port, or name another with --port")
        })?;
        Ok(Self { listener, root })
    }

    pub fn address(&self) -> Result<String> {
        self.listener
            .local_addr()
            .map(|address| format!("http://{address}/"))
            .map_err(|error| Failure::new("the server has no address").meaning(error.to_string()))
    }

    /// Answers requests in the background, until the program ends.
    pub fn start(self) {
        thread::spawn(move || {
            for connection in self.listener.incoming().flatten() {
                let root = self.root.clone();
                // A visitor who leaves early is nobody's problem.
                thread::spawn(move || answer(&connection, &root).unwrap_or_default());
            }
        });
    }
}

fn answer(connection: &TcpStream, root: &Path) -> std::io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let response = match Request::read(&mut BufReader::new(connection)) {
        Some(request) => respond(&request, root),
        None => Response::plain("400 Bad Request", "not a request\n"),
    };
    response.send(connection)
}

struct Response {
    status: &'static str,
    content_type: &'static str,
    body: Vec<u8>,
    with_body: bool,
}

impl Response {
    fn plain(status: &'static str, text: &str) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            body: text.as_bytes().to_vec(),
            with_body: true,
        }
    }

    fn send(&self, mut connection: &TcpStream) -> std::io::Result<()> {
        let head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n",
            self.status,
            self.content_type,
            self.body.len()
        );
        connection.write_all(head.as_bytes())?;
        if self.with_body {
            connection.write_all(&self.body)?;
        }
        connection.flush()
    }
}

fn respond(request: &Request, root: &Path) -> Response {
    let with_body = request.method != "HEAD";
    if with_body && request.method != "GET" {
        return Response::plain("405 Method Not Allowed", "only GET and HEAD\n");
    }
    let Some(mut file) = path::inside(root, &request.target) else {
        return Response::plain("400 Bad Request", "no such path\n");
    };
    if file.is_dir() {
        file.push("index.html");
    }
    match fs::read(&file) {
        Ok(body) => Response {
            status: "200 OK",
            content_type: path::content_type(&file),
            body,
            with_body,
        },
        Err(_) => Response::plain("404 Not Found", "not here\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn get(address: &str, request: &str) -> String {
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut connection = TcpStream::connect(host).expect("it listens");
        connection
            .write_all(request.as_bytes())
            .expect("it takes the request");
        let mut answer = String::new();
        connection
            .read_to_string(&mut answer)
            .expect("it answers and closes");
        answer
    }

    #[test]
    fn serves_files_with_type_and_open_origin() {
        let root = std::env::temp_dir().join(format!("xtask-server-{}", std::process::id()));
        fs::create_dir_all(&root).expect("a folder");
        fs::write(root.join("index.html"), "<p>home</p>").expect("a page");
        fs::write(root.join("a.wasm"), "\0asm").expect("a wasm");
        let server = Server::bind(0, root.clone()).expect("a free port");
        let address = server.address().expect("an address");
        server.start();

        let home = get(&address, "GET /?from=test HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(home.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"));
        assert!(home.contains("\r\nAccess-Control-Allow-Origin: *\r\n"));
        assert!(home.ends_with("\r\n\r\n<p>home</p>"));

        let wasm = get(&address, "HEAD /a.wasm HTTP/1.1\r\n\r\n");
        assert!(wasm.contains("\r\nContent-Type: application/wasm\r\nContent-Length: 4\r\n"));
        assert!(wasm.ends_with("\r\n\r\n"));

        assert!(get(&address, "GET /none HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
        assert!(get(&address, "POST / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
        assert!(get(&address, "hello\r\n\r\n").starts_with("HTTP/1.1 400 "));
        fs::remove_dir_all(&root).expect("cleaned up");
    }

    #[test]
    fn a_port_in_use_is_said_before_anything_else() {
        let first = Server::bind(0, PathBuf::new()).expect("a free port");
        let port = first.listener.local_addr().expect("an address").port();
        let refusal = Server::bind(port, PathBuf::new())
            .err()
            .expect("it's taken");
        assert!(refusal.to_string().contains("--port"));
    }
}
