/// What the colours of ``GateMaps`` span. The legend of each map says what its ends are.
public enum GateScale: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of each gate from its own lowest to its own highest number, so that small differences are seen; of candidates and states, around a neutral 0,
    /// as far as the largest goes.
    case ownRange
    /// Of gates 0 to 1, of candidates and states -1 to 1, so that maps can be compared: a cell state, which has no bounds, as far as it goes if that is more.
    case zeroToOne

    /// The lowest and the highest number of a part with these numbers.
    func span(of numbers: [Double], isGate: Bool) -> ClosedRange<Double> {
        let finite = numbers.lazy.filter(\.isFinite)
        let lowest = finite.min() ?? 0, highest = finite.max() ?? 1
        switch self {
        case .ownRange where isGate: return lowest...highest
        case .zeroToOne where isGate: return 0...1
        case .ownRange, .zeroToOne:
            let largest = max(abs(lowest), abs(highest))
            let widest = self == .zeroToOne ? max(largest, 1) : largest > 0 ? largest : 1
            return -widest...widest
        }
    }
}
