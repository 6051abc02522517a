//! Pictures of the demo, for the README and for people who look at a change:
//! `STORYMETER_ENGINE=chromium STORYMETER_DIST=dist STORYMETER_AXE=. \
//! cargo run -p storymeter-e2e --bin screenshots -- pictures`

use std::path::PathBuf;
use std::process::ExitCode;
use storymeter_e2e::browser::Browser;
use storymeter_e2e::capabilities::Scheme;
use storymeter_e2e::environment::Environment;
use storymeter_e2e::server::Server;
use storymeter_e2e::stage::wait;

const PAGES: [&str; 2] = ["index", "states"];
const WIDTHS: [u32; 2] = [360, 1_280];
const SCHEMES: [(&str, Scheme); 2] = [("light", Scheme::Light), ("dark", Scheme::Dark)];

/// Every card begins at once, also those far below.
const HURRY: &str = "
    for (const element of document.querySelectorAll('story-meter')) element.setAttribute('loading', 'eager');
    return true;";
const SETTLED: &str = "
    return [...document.querySelectorAll('story-meter')].every((element) => ['ready', 'error', 'stale'].includes(element.state));";
const HEIGHT: &str = "return document.documentElement.scrollHeight;";

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("error: name a folder to put the pictures in");
        return ExitCode::FAILURE;
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("an asynchronous runtime starts");
    match runtime.block_on(shoot(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn shoot(folder: &PathBuf) -> Result<(), String> {
    let environment = Environment::read()?;
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let server = Server::assets(environment.dist.clone()).await;
    for (scheme_name, scheme) in SCHEMES {
        let browser = Browser::open(&environment, scheme).await?;
        for page in PAGES {
            let address = format!("{}/{page}.html", server.origin());
            for width in WIDTHS {
                let picture = picture(&browser, &address, width, "").await;
                save(folder, &format!("{page}-{width}-{scheme_name}"), &picture)?;
            }
        }
        let address = format!("{}/index.html", server.origin());
        let turned =
            "for (const element of document.querySelectorAll('story-meter')) element.dir = 'rtl';";
        let picture = picture(&browser, &address, WIDTHS[0], turned).await;
        save(
            folder,
            &format!("rtl-{}-{scheme_name}", WIDTHS[0]),
            &picture,
        )?;
        browser.close().await;
    }
    Ok(())
}

/// The whole page at a width, once its cards have settled.
async fn picture(browser: &Browser, address: &str, width: u32, script: &str) -> Vec<u8> {
    browser.resize(width, 900).await;
    browser.goto(address).await;
    browser.run(script, Vec::new()).await;
    browser.run(HURRY, Vec::new()).await;
    // A page of states may keep one card loading on purpose.
    wait(async || browser.run(SETTLED, Vec::new()).await == true).await;
    let height = browser
        .run(HEIGHT, Vec::new())
        .await
        .as_u64()
        .unwrap_or_default();
    browser
        .resize(width, u32::try_from(height).unwrap_or(900).min(12_000))
        .await;
    browser.screenshot().await
}

fn save(folder: &std::path::Path, name: &str, picture: &[u8]) -> Result<(), String> {
    let path = folder.join(name).with_extension("png");
    println!("{}", path.display());
    std::fs::write(&path, picture).map_err(|error| format!("{}: {error}", path.display()))
}
