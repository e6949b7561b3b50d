//! From a pair of codes to an entry, against perfect hashing.
//!
//! `cargo bench --bench parse` fails when ours takes more than one and a half times as long as `phf`, in its
//! natural form of a map of maps. Each figure is the best of many rounds, ours and theirs in turn.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use campaign_statuses::Entry;
use phf::phf_map;

const ROUNDS: usize = 60;
const CALLS: usize = 2_000;

/// How many times as long as `phf` it may take.
const BAR: f64 = 1.5;

enum Group {
    Reasons(&'static phf::Map<&'static str, Entry>),
    Alone(Entry),
}

static STATUSES: phf::Map<&str, Group> = phf_map! {
    "in_progress" => Group::Reasons(&IN_PROGRESS),
    "error" => Group::Reasons(&ERROR),
    "finished" => Group::Reasons(&FINISHED),
    "paused" => Group::Alone(Entry::Paused),
    "replied" => Group::Alone(Entry::Replied),
};

static IN_PROGRESS: phf::Map<&str, Entry> = phf_map! {
    "scheduled" => Entry::InProgressScheduled,
    "identity_limits" => Entry::InProgressIdentityLimits,
    "waiting_to_connect" => Entry::InProgressWaitingToConnect,
    "monthly_conversation_limit" => Entry::InProgressMonthlyConversationLimit,
    "connection_withdrawn" => Entry::InProgressConnectionWithdrawn,
    "outside_working_hours" => Entry::InProgressOutsideWorkingHours,
};

static ERROR: phf::Map<&str, Entry> = phf_map! {
    "missing_email" => Entry::ErrorMissingEmail,
    "email_disconnected" => Entry::ErrorEmailDisconnected,
    "linkedin_disconnected" => Entry::ErrorLinkedinDisconnected,
    "system_error" => Entry::ErrorSystemError,
    "inmail_credits_limit" => Entry::ErrorInmailCreditsLimit,
    "missing_subject" => Entry::ErrorMissingSubject,
    "invalid_identity_email" => Entry::ErrorInvalidIdentityEmail,
    "missing_contact_email" => Entry::ErrorMissingContactEmail,
    "lead_not_scraped" => Entry::ErrorLeadNotScraped,
    "identity_misconfiguration" => Entry::ErrorIdentityMisconfiguration,
    "missing_email_subject" => Entry::ErrorMissingEmailSubject,
    "missing_inmail_subject" => Entry::ErrorMissingInmailSubject,
    "missing_inmail_message" => Entry::ErrorMissingInmailMessage,
    "missing_linkedin_message" => Entry::ErrorMissingLinkedinMessage,
    "empty_message" => Entry::ErrorEmptyMessage,
    "missing_crm_id" => Entry::ErrorMissingCrmId,
    "missing_owner_id" => Entry::ErrorMissingOwnerId,
    "missing_campaign_prompt" => Entry::ErrorMissingCampaignPrompt,
    "invalid_linkedin_id" => Entry::ErrorInvalidLinkedinId,
    "message_too_long" => Entry::ErrorMessageTooLong,
    "inmail_message_too_long" => Entry::ErrorInmailMessageTooLong,
    "linkedin_url_not_found" => Entry::ErrorLinkedinUrlNotFound,
};

static FINISHED: phf::Map<&str, Entry> = phf_map! {
    "deleted" => Entry::FinishedDeleted,
    "blocked" => Entry::FinishedBlocked,
    "out_of_office" => Entry::FinishedOutOfOffice,
    "bounced" => Entry::FinishedBounced,
    "no_response" => Entry::FinishedNoResponse,
    "not_connected" => Entry::FinishedNotConnected,
};

fn main() -> ExitCode {
    let known: Vec<_> = Entry::ALL
        .iter()
        .map(|entry| (entry.status_code(), entry.substatus_code()))
        .collect();
    for (status, substatus) in &known {
        assert_eq!(
            perfect(status, *substatus),
            Entry::from_codes(status, *substatus)
        );
    }
    let unknown = [
        ("error", Some("missing_mail")),
        ("error", None),
        ("gone", Some("missing_email")),
        ("paused", Some("paused")),
    ];
    println!(
        "{:<28}{:>10}{:>10}{:>8}{:>6}",
        "ns for one pair", "compiled", "phf", "times", "bar"
    );
    let mut missed = false;
    for (case, pairs) in [
        ("known codes", &known[..]),
        ("codes that there are not", &unknown),
    ] {
        let (ours, theirs) = (0..ROUNDS).fold((f64::MAX, f64::MAX), |(ours, theirs), _| {
            (
                ours.min(time(pairs, Entry::from_codes)),
                theirs.min(time(pairs, perfect)),
            )
        });
        let times = ours / theirs;
        missed |= times > BAR;
        println!("{case:<28}{ours:>10.1}{theirs:>10.1}{times:>8.2}{BAR:>6}");
    }
    if missed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn perfect(status: &str, substatus: Option<&str>) -> Option<Entry> {
    match (STATUSES.get(status)?, substatus) {
        (Group::Reasons(reasons), Some(substatus)) => reasons.get(substatus).copied(),
        (Group::Alone(entry), None) => Some(*entry),
        _ => None,
    }
}

/// Nanoseconds for one pair.
fn time(pairs: &[(&str, Option<&str>)], parse: fn(&str, Option<&str>) -> Option<Entry>) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        for (status, substatus) in pairs {
            black_box(parse(black_box(status), black_box(*substatus)));
        }
    }
    start.elapsed().as_secs_f64() * 1e9 / (CALLS * pairs.len()) as f64
}
