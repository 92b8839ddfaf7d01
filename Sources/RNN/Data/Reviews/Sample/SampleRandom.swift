/// The random numbers of the built-in sample. Source: G. L. Steele et al., "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014 (SplitMix64).
struct SampleRandom {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
        return bits ^ bits >> 31
    }

    /// A whole number of `0 ..< limit`.
    mutating func below(_ limit: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// `true` so many times in a hundred.
    mutating func happens(_ percent: Int) -> Bool {
        below(100) < percent
    }

    mutating func shuffle<Element>(_ values: inout [Element]) {
        for last in values.indices.dropFirst().reversed() {
            values.swapAt(last, below(last + 1))
        }
    }
}
