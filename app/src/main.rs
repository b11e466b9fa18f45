//! The command line: what an operator types, and what they are told.

use clap::{Parser, Subcommand};
use m4dnet::command::admin::{self, Whose};
use m4dnet::command::erased::Where;
use m4dnet::command::{self, Common};
use m4dnet::desk::access::Access;
use std::path::PathBuf;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs a migration-for-development programme and its network.
///
/// Try it: `m4dnet demo`, then open the address that it prints. For real: write m4dnet.toml (see the README), then
/// `m4dnet import DIR` and `m4dnet serve`.
#[derive(Parser)]
#[command(version, propagate_version = true, subcommand_required = true, arg_required_else_help = true)]
struct Line {
    #[command(subcommand)]
    command: Command,
    /// The folder of the database, the search index and the files [default: data]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The configuration [default: m4dnet.toml, if it is here]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the JMDI record from a fresh folder, on this machine only
    Demo {
        /// The port to listen on; 0 takes a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// As if so many days had passed: to see what a wait leads to
        #[arg(long, default_value_t = 0, value_name = "DAYS")]
        later: u16,
    },
    /// Serve the real thing, as configured
    Serve,
    /// Take in the record's CSV bundle: a folder or one file; the format is in docs/import.md
    Import {
        /// A folder with the bundle's files, or one of them
        from: PathBuf,
        /// Say what would change, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Write the record's CSV bundle out again, into a folder
    Export {
        /// The folder to write into
        to: PathBuf,
    },
    /// Say whether this installation is healthy
    Check,
    /// Write a consistent copy of everything into one new file, also while serving
    Backup {
        /// The new file
        file: PathBuf,
    },
    /// Put everything back from a backup, also while serving
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// What concerns letters that were sent
    Letters {
        #[command(subcommand)]
        what: Letters,
    },
    /// Look after the installation
    Admin {
        #[command(subcommand)]
        what: Admin,
    },
    /// Name every SQL statement, one a line (for the tests)
    #[command(hide = true)]
    Statements,
    /// Name every address of a page and of a form, one a line (for the tests)
    #[command(hide = true)]
    Routes,
}

#[derive(Subcommand)]
enum Letters {
    /// Read one message that came back (RFC 3464) from standard input, and note that its letter did not arrive
    ///
    /// For the mail server, which gets what comes back to the sender of the letters. What was done is said on standard error.
    /// Ends with 0 when the message was read, whatever it was; with 1 when it has to be given once more.
    Bounced,
}

#[derive(Subcommand)]
enum Admin {
    /// Make the search index anew from the database
    Reindex,
    /// Make the first administrator of a real site, or the second; prints a link that signs in once, within 30 minutes
    First {
        /// The name they want to be known by
        name: String,
        /// Their e-mail address
        address: String,
    },
    /// After a PostgreSQL database was put back by its own tool: end every session, link and code that it revived
    Restored,
    /// Write everything that is held on a member into a new ZIP, for somebody who asked by letter or on paper
    Give {
        /// The member's number
        number: String,
        /// The new file
        file: PathBuf,
        /// Why; the member reads it
        #[arg(long)]
        reason: String,
    },
    /// Have a member erased in 14 days, for somebody who asked by letter or on paper
    Erase {
        /// The member's number
        number: String,
        /// Why; the member reads it
        #[arg(long)]
        reason: String,
    },
    /// Suspend a member: nobody gets into the account until an administrator opens it again
    Suspend {
        /// The member's number
        number: String,
        /// Why; the member reads it
        #[arg(long)]
        reason: String,
    },
    /// Sign a member out everywhere
    Sessions {
        /// The member's number
        number: String,
        /// Why; the member reads it
        #[arg(long)]
        reason: String,
    },
    /// Write the whole audit as JSON Lines into a new file, or to standard output
    Audit {
        /// The new file
        file: Option<PathBuf>,
    },
    /// Prove on raw bytes that an erased address is in no file, or name the files that hold it
    Erased {
        /// The e-mail address
        address: String,
        /// A folder of logs to look through as well
        #[arg(long, value_name = "DIR")]
        logs: Option<PathBuf>,
        /// The folder of the PostgreSQL server, to look through its tables and its log
        #[arg(long, value_name = "DIR")]
        postgres_folder: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    // One crypto provider for everything; a second installation would be a bug and is harmless.
    let _ = rustls::crypto::ring::default_provider().install_default();
    // Whatever a command writes, into the data folder or beside it, is its owner's only.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let line = Line::parse();
    let common = Common { data: line.data, config: line.config };
    let done = command::run(|| async move {
        match line.command {
            Command::Demo { port, later } => command::demo::demo(&common, port, later).await,
            Command::Serve => command::serve::serve(&common).await,
            Command::Import { from, dry_run } => command::import::import(&common, &from, dry_run).await,
            Command::Export { to } => command::export::export(&common, &to).await,
            Command::Check => command::check::check(&common).await,
            Command::Backup { file } => command::backup::backup(&common, &file).await,
            Command::Restore { file } => command::restore::restore(&common, &file).await,
            Command::Letters { what: Letters::Bounced } => {
                command::letters::bounced(&common, std::io::stdin()).await.map(|done| eprintln!("m4dnet: {done}"))
            }
            Command::Admin { what: Admin::Reindex } => command::reindex::reindex(&common).await,
            Command::Admin { what: Admin::First { name, address } } => {
                command::first::first(&common, &name, &address).await
            }
            Command::Admin { what: Admin::Restored } => command::restore::restored(&common).await,
            Command::Admin { what: Admin::Give { number, file, reason } } => {
                admin::give(&common, &Whose { number: &number, reason: &reason }, &file).await
            }
            Command::Admin { what: Admin::Erase { number, reason } } => {
                admin::erase(&common, &Whose { number: &number, reason: &reason }).await
            }
            Command::Admin { what: Admin::Suspend { number, reason } } => {
                admin::end_access(&common, &Whose { number: &number, reason: &reason }, Access::Suspended).await
            }
            Command::Admin { what: Admin::Sessions { number, reason } } => {
                admin::end_access(&common, &Whose { number: &number, reason: &reason }, Access::Sessions).await
            }
            Command::Admin { what: Admin::Audit { file } } => command::audit::audit(&common, file.as_deref()).await,
            Command::Admin { what: Admin::Erased { address, logs, postgres_folder } } => {
                let places = Where { logs: logs.as_deref(), postgres: postgres_folder.as_deref() };
                command::erased::erased(&common, &address, &places).map(|nowhere| println!("{nowhere}"))
            }
            Command::Statements => command::statements(),
            Command::Routes => command::paths(),
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("m4dnet: {trouble}");
            ExitCode::FAILURE
        }
    }
}
