/// The program's one random source, from which each model draws one number when it is made.
private final class GlobalRandom: @unchecked Sendable {
    static let shared = GlobalRandom()
    private let lock = NSLock()
    private var source = RandomSource(seed: UInt64.random(in: .min ... .max))

    func withSource<Result>(_ body: (inout RandomSource) -> Result) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return body(&source)
    }
}

/// Makes all that is random from here on a function of `seed`: the same program with the same seed gives the same numbers.
/// Without it each run of a program has a seed of its own.
/// - Parameter seed: what all that is random follows from.
public func setRandomSeed(_ seed: Int) {
    GlobalRandom.shared.withSource { $0 = RandomSource(seed: seed) }
}

/// One number from the global source.
@usableFromInline package func drawSeed() -> UInt64 { GlobalRandom.shared.withSource { $0.next() } }
