extension PlacedReason {
    var english: String {
        switch reason {
        case .reused: "reused"
        case .firstTime: "first time"
        case .codeChanged: "its code changed"
        case .definitionsChanged([]): "a function or type that it uses changed"
        case .definitionsChanged(let inputs), .inputsChanged(let inputs):
            names(inputs) + (inputs.count > Self.mostNames ? " and \(inputs.count - Self.mostNames) more" : "") + " changed"
        case .dataChanged: "the data changed"
        case .seedChanged: "the seed changed"
        case .randomnessChanged: "earlier blocks draw other random numbers"
        case .engineChanged: "the engine changed"
        case .unfinished: "it did not finish last time"
        case .gone: "what was kept of it is gone"
        case .damaged: "what was kept of it was damaged"
        case .noCache: "--no-cache"
        case .cacheIsOff: "`cache: false`"
        case .unkeepable(let what, let variable): "\(variable.map { "`\($0)` is " } ?? "")\(what.english), which can't be kept from run to run"
        case .timeout: "it took longer than its timeout allows now"
        case .missing(let variable, let maker): "it needs `\(variable)`, which block `\(maker)` did not make"
        case .spoilt(let variable, let changer): "it needs `\(variable)` as block `\(changer)` leaves it, and that block did not finish"
        case .interruptedBefore: "the run was interrupted before it"
        case .interruptedWithin: "the run was interrupted in it"
        case .failFast: "an earlier block failed (`--fail-fast`)"
        case .lost: "the run ended before it"
        case .behind(let last): "the run was to end with block `\(last)`"
        case .notEvaluated: "not run: `eval: false`"
        case .test: "not run: `eval: test`, for `lessons test` alone"
        }
    }
}
