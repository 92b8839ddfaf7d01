/// The Mersenne Twister MT19937 with the numbers, shuffles and permutations of `numpy.random.RandomState`, bit for bit.
///
/// Keras shuffles its data with it and scikit-learn splits with it, so that seed 42 here gives the split that it gives there.
/// Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998).
///
/// It is not meant for secrets.
public struct MersenneTwister: RandomNumberGenerator, Hashable, Sendable {
    private static let size = 624
    private static let shift = 397

    private var state: [UInt32]
    private var position: Int

    /// The generator that `RandomState(seed)` gives.
    /// - Parameter seed: what all numbers follow from: 0 to 4,294,967,295.
    /// - Precondition: `seed` is within 0 … 2³² − 1.
    public init(seed: Int) {
        self = orTrap { try MersenneTwister(checking: seed, operation: "MersenneTwister", name: "seed") }
    }

    /// The generator that `RandomState(seed)` gives.
    public init(seed: UInt32) {
        state = [seed]
        state.reserveCapacity(Self.size)
        for index in 1..<Self.size {
            let last = state[index - 1]
            state.append(1_812_433_253 &* (last ^ last >> 30) &+ UInt32(index))
        }
        position = Self.size
    }

    /// The generator that `RandomState([…])` gives, whose seed is a list of numbers.
    /// - Parameter seeds: what all numbers follow from, as NumPy takes a list of seeds.
    public init(seeds: [UInt32]) {
        self.init(seed: 19_650_218)
        guard !seeds.isEmpty else { return }
        var index = 1
        var seedIndex = 0
        for _ in 0..<max(Self.size, seeds.count) {
            let last = state[index - 1]
            state[index] = (state[index] ^ (last ^ last >> 30) &* 1_664_525) &+ seeds[seedIndex] &+ UInt32(seedIndex)
            index += 1
            seedIndex = (seedIndex + 1) % seeds.count
            wrap(&index)
        }
        for _ in 0..<Self.size - 1 {
            let last = state[index - 1]
            state[index] = (state[index] ^ (last ^ last >> 30) &* 1_566_083_941) &- UInt32(index)
            index += 1
            wrap(&index)
        }
        state[0] = 0x8000_0000
    }

    private mutating func wrap(_ index: inout Int) {
        if index >= Self.size {
            state[0] = state[Self.size - 1]
            index = 1
        }
    }
}

extension MersenneTwister {
    /// The next 32 bits.
    public mutating func nextUInt32() -> UInt32 {
        if position == Self.size { twist() }
        var bits = state[position]
        position += 1
        bits ^= bits >> 11
        bits ^= bits << 7 & 0x9d2c_5680
        bits ^= bits << 15 & 0xefc6_0000
        bits ^= bits >> 18
        return bits
    }

    /// The next 64 bits: two draws, the upper half first.
    public mutating func next() -> UInt64 {
        let upper = UInt64(nextUInt32())
        return upper << 32 | UInt64(nextUInt32())
    }

    /// A number of `0 ..< 1` with 53 random bits, as `RandomState.random_sample` gives it.
    public mutating func nextDouble() -> Double {
        let upper = Double(nextUInt32() >> 5)
        let lower = Double(nextUInt32() >> 6)
        return (upper * 67_108_864 + lower) / 9_007_199_254_740_992
    }

    /// A whole number of `0 ... limit`, drawn by masking and rejecting, so that all are equally likely.
    /// - Parameter limit: the greatest number that may come.
    public mutating func randomInterval(_ limit: UInt64) -> UInt64 {
        guard limit > 0 else { return 0 }
        let mask = UInt64.max >> limit.leadingZeroBitCount
        while true {
            let value = limit <= 0xffff_ffff ? UInt64(nextUInt32()) & mask : next() & mask
            if value <= limit { return value }
        }
    }

    /// A whole number of `range`, as `RandomState.randint(low, high)` gives it.
    /// - Parameter range: where the number may lie.
    /// - Precondition: `range` is not empty.
    public mutating func randomInteger(in range: Range<Int>) -> Int {
        orTrap { try tryRandomInteger(in: range) }
    }

    /// `randomInteger` for callers that handle errors. Throws `DataError.empty`.
    public mutating func tryRandomInteger(in range: Range<Int>) throws -> Int {
        guard !range.isEmpty else { throw DataError.empty(operation: "randomInteger(in:)") }
        let width = UInt64(bitPattern: Int64(range.upperBound)) &- UInt64(bitPattern: Int64(range.lowerBound))
        return range.lowerBound &+ Int(truncatingIfNeeded: randomInterval(width - 1))
    }

    /// Puts `values` into the order that `RandomState.shuffle` gives them.
    public mutating func shuffle<Element>(_ values: inout [Element]) {
        guard values.count > 1 else { return }
        for last in (1..<values.count).reversed() { swap(&values, last) }
    }

    private mutating func swap<Element>(_ values: inout [Element], _ last: Int) {
        values.swapAt(last, Int(randomInterval(UInt64(last))))
    }

    /// The numbers `0 ..< count` in the order that `RandomState.permutation(count)` gives them; none for a negative `count`.
    /// - Parameter count: how many numbers are put in order, from 0 on.
    /// - Precondition: `count` is at most 2³⁰.
    public mutating func permutation(_ count: Int) -> [Int] { orTrap { try tryPermutation(count) } }

    /// `permutation` that looks for the wish to stop.
    package mutating func tryPermutation(_ count: Int) throws(RNNError) -> [Int] {
        guard count <= largestTensor else { throw .tooLarge(operation: "permutation", bytes: count > .max / 8 ? .max : 8 * count) }
        var order: [Int] = try .lookingFilled(0, count: max(count, 0))
        var check = StopCheck()
        for index in order.indices {
            order[index] = index
            try check.count()
        }
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            swap(&order, last)
            try check.count(4)
        }
        return order
    }

    private mutating func twist() {
        for index in 0..<Self.size {
            let joined = state[index] & 0x8000_0000 | state[(index + 1) % Self.size] & 0x7fff_ffff
            let twisted = joined >> 1 ^ (joined & 1 == 0 ? 0 : 0x9908_b0df)
            state[index] = state[(index + Self.shift) % Self.size] ^ twisted
        }
        position = 0
    }
}

extension MersenneTwister {
    /// The generator for a seed that a caller gave.
    /// - Throws: `DataError.invalidArgument` where it is not within 0 … 2³² − 1, as NumPy demands.
    package init(checking seed: Int, operation: RNNError.Operation, name: DataError.Subject) throws {
        guard let seed = UInt32(exactly: seed) else {
            throw DataError.invalidArgument(
                operation: operation, name: name, given: "\(seed)", requirement: .within(0, 4_294_967_295))
        }
        self.init(seed: seed)
    }
}
