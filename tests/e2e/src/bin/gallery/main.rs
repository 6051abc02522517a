//! The gallery: pictures of the card in every layout, theme, language and width. `cargo xtask screenshots` runs it.
//!
//! With `--check` it takes the same pictures and compares them with those that are there.

mod picture;
mod shots;

use picture::{Picture, TOLERANCE};
use shots::Shot;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use storymeter_e2e::browser::Browser;
use storymeter_e2e::capabilities::Scheme;
use storymeter_e2e::environment::Environment;

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let check = arguments
        .iter()
        .any(|argument| argument == Path::new("--check"));
    arguments.retain(|argument| argument != Path::new("--check"));
    let [gallery, fonts, differences] = &arguments[..] else {
        eprintln!("error: name the gallery's folder, the fonts' and one for pictures that differ");
        return ExitCode::FAILURE;
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("an asynchronous runtime starts");
    let done = runtime.block_on(async {
        match check {
            true => compare(gallery, fonts, differences).await,
            false => shoot(gallery, fonts).await,
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Takes every picture, and hands each to a function.
async fn each(
    fonts: &Path,
    mut seen: impl FnMut(&Shot, Picture) -> Result<(), String>,
) -> Result<(), String> {
    let environment = Environment::read()?;
    let studio = shots::Studio::open(&environment, fonts).await;
    let browser = Browser::open(&environment, Scheme::Light).await?;
    for shot in shots::all() {
        let png = studio.take(&browser, &shot).await;
        seen(&shot, Picture::read(&png)?)?;
    }
    browser.close().await;
    Ok(())
}

async fn shoot(gallery: &Path, fonts: &Path) -> Result<(), String> {
    std::fs::create_dir_all(gallery).map_err(|error| error.to_string())?;
    each(fonts, |shot, picture| {
        let path = gallery.join(shot.file());
        println!("{}", path.display());
        picture.write(&path)
    })
    .await
}

async fn compare(gallery: &Path, fonts: &Path, differences: &Path) -> Result<(), String> {
    let _ = std::fs::remove_dir_all(differences);
    std::fs::create_dir_all(differences).map_err(|error| error.to_string())?;
    let mut differ = Vec::new();
    each(fonts, |shot, picture| {
        let path = gallery.join(shot.file());
        let before =
            std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let difference = Picture::read(&before)?.difference(&picture);
        let same = difference <= TOLERANCE;
        println!(
            "test gallery::{} ... {}",
            shot.name(),
            if same { "ok" } else { "FAILED" }
        );
        if !same {
            differ.push(format!("{}: {difference} of a million pixels", shot.name()));
            picture.write(&differences.join(shot.file()))?;
        }
        Ok(())
    })
    .await?;
    let all = shots::all().count();
    println!(
        "\ntest result: {}. {} passed; {} failed",
        if differ.is_empty() { "ok" } else { "FAILED" },
        all - differ.len(),
        differ.len()
    );
    if differ.is_empty() {
        return Ok(());
    }
    Err(format!(
        "pictures differ by more than {TOLERANCE} of a million pixels; as they are now they stand in {}:\n{}",
        differences.display(),
        differ.join("\n")
    ))
}
