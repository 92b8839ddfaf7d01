/// Why a block ran, did not have to, or could not.
public enum Reason: Equatable, Sendable, Codable {
    /// What an earlier run has kept of it holds.
    case reused
    case firstTime
    /// Its own code, or a directive that changes what it does.
    case codeChanged
    /// A function or type that it uses.
    case definitionsChanged
    case inputsChanged([Input])
    case dataChanged
    case seedChanged
    /// Earlier blocks draw otherwise from the lesson's random source.
    case randomnessChanged
    case engineChanged
    /// It has not come to its end in the last run.
    case unfinished
    /// What was kept of it is no longer there; is damaged.
    case gone, damaged
    /// Results are not kept: by `--no-cache`, by the block's own `cache: false`.
    case noCache, cacheIsOff
    /// Something from which on nothing can be kept.
    case unkeepable(String)
    /// It took longer, when it last ran, than it may now.
    case timeout
    /// It was skipped: it needs what another block did not make, or may have changed in part; the run was stopped before or in it; an earlier block failed.
    case missing(variable: String, maker: String)
    case spoilt(variable: String, changer: String)
    case interruptedBefore, interruptedWithin, failFast
    /// The process that ran the lesson was lost, and no other went on.
    case lost
    /// It says `eval: false`.
    case notEvaluated

    public struct Input: Equatable, Sendable, Codable {
        public var name: String
        /// Where the lesson declares it; `nil` for a parameter.
        public var line: Int?
    }
}

extension Reason {
    /// - Parameter file: the lesson, to name places in it.
    public func sentence(file: String) -> String {
        switch self {
        case .reused: "reused"
        case .firstTime: "first time"
        case .codeChanged: "its code changed"
        case .definitionsChanged: "a function or type that it uses changed"
        case .inputsChanged(let inputs):
            inputs.prefix(3).map { "`\($0.name)`" + ($0.line.map { " (\(file):\($0))" } ?? "") }.joined(separator: ", ")
                + (inputs.count > 3 ? " and \(inputs.count - 3) more" : "") + " changed"
        case .dataChanged: "the data changed"
        case .seedChanged: "the seed changed"
        case .randomnessChanged: "earlier blocks draw other random numbers"
        case .engineChanged: "the engine changed"
        case .unfinished: "it did not finish last time"
        case .gone: "what was kept of it is gone"
        case .damaged: "what was kept of it was damaged"
        case .noCache: "--no-cache"
        case .cacheIsOff: "`cache: false`"
        case .unkeepable(let what): "\(what), which can't be kept from run to run"
        case .timeout: "it took longer than its timeout allows now"
        case .missing(let variable, let maker): "it needs `\(variable)`, which block `\(maker)` did not make"
        case .spoilt(let variable, let changer): "it needs `\(variable)` as block `\(changer)` leaves it, and that block did not finish"
        case .interruptedBefore: "the run was interrupted before it"
        case .interruptedWithin: "the run was interrupted in it"
        case .failFast: "an earlier block failed (`--fail-fast`)"
        case .lost: "the run ended before it"
        case .notEvaluated: "not run: `eval: false`"
        }
    }
}
