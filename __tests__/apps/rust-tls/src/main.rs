//! A small server that looks at the certificate authorities its image trusts.
use std::{env, fs, path::Path};
use tiny_http::{Method, Request, Response, Server};

fn authorities() -> Result<usize, std::io::Error> {
    let bundle = fs::read_to_string("/etc/ssl/certs/ca-certificates.crt")?;
    Ok(bundle.matches("BEGIN CERTIFICATE").count())
}

fn log_entry() -> Result<String, std::io::Error> {
    let path = Path::new(&env::var("LIGHTHOUSE_LOG").unwrap_or_default()).join("log.txt");
    fs::write(&path, "lit\n")?;
    fs::read_to_string(path)
}

fn answer(request: &Request) -> (u16, String) {
    let body = match (request.method(), request.url()) {
        (Method::Get, "/") => Ok(format!("{}\n", env::var("LIGHTHOUSE_NAME").unwrap_or_default())),
        (Method::Get, "/authorities") => authorities().map(|count| format!("trusts {}\n", if count > 0 { "some" } else { "none" })),
        (Method::Post, "/log") => log_entry(),
        _ => return (404, "no such page\n".into()),
    };
    match body {
        Ok(text) => (200, text),
        Err(error) => (500, format!("{error}\n")),
    }
}

fn main() {
    let server = Server::http("0.0.0.0:7000").expect("port 7000 is free");
    for request in server.incoming_requests() {
        let (status, text) = answer(&request);
        let _ = request.respond(Response::from_string(text).with_status_code(status));
    }
}
