/// A status and a substatus code hashed as `status.substatus`, without building that text.
pub(super) fn hash(seed: u64, status: &str, substatus: Option<&str>) -> u64 {
    let mut state = seed ^ 0xcbf2_9ce4_8422_2325;
    for &byte in status.as_bytes() {
        state = step(state, byte);
    }
    if let Some(substatus) = substatus {
        state = step(state, b'.');
        for &byte in substatus.as_bytes() {
            state = step(state, byte);
        }
    }
    mix(state)
}

/// Where to look up the displacement of a hash, out of `buckets`.
pub(super) fn bucket(hash: u64, buckets: usize) -> usize {
    scale(hash >> 32, buckets)
}

/// The slot of a hash under its bucket's displacement, out of `slots`.
pub(super) fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let moved = hash.wrapping_add(u64::from(displacement).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    scale(mix(moved) & 0xffff_ffff, slots)
}

/// FNV-1a.
fn step(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Spreads what FNV leaves in the low bits over all of them.
fn mix(mut state: u64) -> u64 {
    state ^= state >> 32;
    state = state.wrapping_mul(0xd6e8_feb8_6659_fd93);
    state ^ (state >> 32)
}

/// A 32-bit number as a position below `size`, without a division.
fn scale(value: u64, size: usize) -> usize {
    ((value * size as u64) >> 32) as usize
}
