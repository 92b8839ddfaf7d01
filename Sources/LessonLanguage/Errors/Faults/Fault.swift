/// What stopped a block while it ran: a case with its facts for each sentence. The sentences stand in `…+English.swift` and
/// `…+Korean.swift`, as those of ``LanguageError`` do.
public enum Fault: Equatable, Sendable {
    case arithmetic(ArithmeticFault)
    case range(RangeFault)
    case index(IndexFault)
    case count(CountFault)
    case collection(CollectionFault)
    case access(AccessFault)
    case text(TextFault)
    case format(FormatFault)
    case depth(DepthFault)
    /// `code`: what was nil, where it is short.
    case foundNil(code: String?)
    /// `try!` met an error.
    case unexpectedError(Telling)
    case failed(Failure, message: String)
    /// An error that the lesson threw and nobody caught.
    case uncaught(Telling)
    /// Asked to stop from outside.
    case stopped(StopFlag.Reason?)
    /// An error of the host's, in its words.
    case host(Telling)
    /// What is wrong with the block was found before it ran.
    case language(LanguageError)
    /// The block was not to be run.
    case invalidBlock
    /// What the checker lets nobody write.
    case unsound(Unsound)

    /// The lesson's own complaint.
    public enum Failure: Sendable { case assertion, precondition, fatalError }

    public enum Unsound: Equatable, Sendable {
        case call
        case functionValue
        case functionValueOf(String)
        case property(String)
        case part
    }
}

extension Fault {
    public var kind: RuntimeError.Kind {
        switch self {
        case .uncaught: .thrown
        case .stopped: .stopped
        case .arithmetic, .range, .index, .count, .collection, .access, .text, .format, .depth, .foundNil, .unexpectedError, .failed, .host, .language,
            .invalidBlock, .unsound:
            .trap
        }
    }

    /// What the host, or an error that the lesson let pass, says of itself.
    public var telling: Telling? {
        switch self {
        case .host(let telling), .uncaught(let telling): telling
        default: nil
        }
    }

    /// The name that was probably meant.
    public var suggestion: String? {
        switch self {
        case .language(let error): error.suggestion
        case .arithmetic, .range, .index, .count, .collection, .access, .text, .format, .depth, .foundNil, .unexpectedError, .failed, .uncaught, .stopped,
            .host,
            .invalidBlock, .unsound:
            nil
        }
    }
}
