import Wording

/// What ends a block, or a run, beside the lesson's own mistakes: bounds, a worker that was lost, options that don't fit the lesson.
package enum RunFault: Bilingual {
    /// A block says `error: true`, and nothing failed in it.
    case didNotFail(block: String)
    case memory(limit: Int)
    /// A block took longer than it may; it did not stop by itself where the call that it was in heeds no stop.
    case timeout(seconds: Double, stoppedByItself: Bool)
    /// Reading and checking took too long.
    case checkTimeout(seconds: Double)
    /// `lessons` itself failed.
    case ours(inBlock: Bool, WorkerLoss)
    /// What to do then, with the version and the block to be named.
    case report(version: String, block: String?)

    /// `-P` names something that is no parameter, or gives it a value of another kind.
    case noParameters(name: String, value: String)
    case noSuchParameter(name: String, value: String, known: [String])
    case wrongKind(name: String, value: String, ParameterKind)

    /// The built-in sample stood in for real data.
    case sample(data: String), sampleReason(Sentence), sampleNotLookedFor, sampleRemedy
}

/// How a worker was lost.
package enum WorkerLoss: Bilingual, Error {
    case cannotStart(reason: String)
    case signal(Int32, name: String)
    case code(Int32)
    case tooMuch(megabytes: Int)
    case unreadable
}

/// What a parameter's value is.
package enum ParameterKind { case wholeNumber, number, truth, text }
