//! Digests: names of built files, keys of cached tools, `integrity` values.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The first 16 hexadecimal digits of SHA-256 over all the parts.
pub fn short(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A value for an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    // SHA-256("abc") and SHA-384("") as FIPS 180-4 and everyone's `sha384sum </dev/null` have them.
    #[test]
    fn short_is_the_start_of_sha256() {
        assert_eq!(short(&[b"a", b"bc"]), "ba7816bf8f01cfea");
    }

    #[test]
    fn integrity_is_base64_of_sha384() {
        assert_eq!(
            integrity(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}
