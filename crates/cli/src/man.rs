//! The manual page: the command and, below it, each of its subcommands.

use clap::Command;
use clap_mangen::Man;

pub fn page(command: Command) -> String {
    let mut page = Vec::new();
    let name = command.get_name().to_owned();
    let subcommands: Vec<Command> = command.get_subcommands().cloned().collect();
    // Writing to memory can't fail.
    let _ = Man::new(command).render(&mut page);
    for subcommand in subcommands {
        let heading = format!("{name} {}", subcommand.get_name());
        let man = Man::new(subcommand.bin_name(heading.clone()));
        page.extend_from_slice(format!(".SH {}\n", heading.to_uppercase()).as_bytes());
        let _ = man.render_description_section(&mut page);
        let _ = man.render_synopsis_section(&mut page);
        let _ = man.render_options_section(&mut page);
        let _ = man.render_extra_section(&mut page);
    }
    String::from_utf8_lossy(&page).into_owned()
}
