/// A seeded generator of random bits: xoshiro256** (Blackman and Vigna, 2018), its state filled by SplitMix64.
///
/// The same seed gives the same numbers on every machine. `stream` gives further generators that have nothing to do with
/// each other, so that what one part of a program draws changes nothing for the others.
public struct RandomSource: RandomNumberGenerator, Hashable, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// The generator that belongs to a seed, any number.
    /// - Parameter seed: what all numbers follow from.
    public init(seed: UInt64) {
        var mixer = SplitMix(state: seed)
        state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
    }

    /// The generator that belongs to a seed, any number; a negative one is taken by its bits.
    public init(seed: Int) {
        self.init(seed: UInt64(bitPattern: Int64(seed)))
    }

    /// The generator number `index` of those that belong to `seed`.
    /// - Parameters:
    ///   - index: which of the streams of a seed.
    ///   - seed: what all streams follow from.
    public static func stream(_ index: UInt64, of seed: UInt64) -> RandomSource {
        RandomSource(seed: mix(seed &+ mix(index &+ 0x9E37_79B9_7F4A_7C15)))
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        let result = rotate(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = rotate(state.3, by: 45)
        return result
    }

    /// A number in 0..<1, of 53 random bits.
    public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number of the standard normal distribution (Box and Muller, 1958).
    public mutating func nextNormal() -> Double {
        let radius = (-2 * log(1 - nextUnit())).squareRoot()
        return radius * cos(2 * .pi * nextUnit())
    }

    /// Whether both are in the same state, and so give the same numbers from here on.
    public static func == (a: RandomSource, b: RandomSource) -> Bool { a.state == b.state }

    /// By its state.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(state.0)
        hasher.combine(state.1)
        hasher.combine(state.2)
        hasher.combine(state.3)
    }
}

/// SplitMix64's finisher: scatters the bits of a number.
@inlinable
package func mix(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
}

extension RandomSource: Codable {
    /// As JSON has it: a list of the state's four numbers.
    /// - Throws: `DecodingError`.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        state = (
            try container.decode(UInt64.self), try container.decode(UInt64.self), try container.decode(UInt64.self), try container.decode(UInt64.self)
        )
    }

    /// The state, so that what is read back goes on where this one is.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for part in [state.0, state.1, state.2, state.3] { try container.encode(part) }
    }
}

private func rotate(_ bits: UInt64, by count: UInt64) -> UInt64 { (bits << count) | (bits >> (64 - count)) }

private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return mix(state)
    }
}
