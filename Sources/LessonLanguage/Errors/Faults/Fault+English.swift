extension Fault {
    /// What went wrong, as a sentence without its full stop.
    public var message: String {
        switch self {
        case .arithmetic(let fault): fault.english
        case .range(let fault): fault.english
        case .index(let fault): fault.english
        case .count(let fault): fault.english
        case .collection(let fault): fault.english
        case .access(let fault): fault.english
        case .text(let fault): fault.english
        case .format(let fault): "String(format:): \(fault.english)"
        case .depth(let fault): fault.english
        case .foundNil(let code):
            code.flatMap { NilSource($0) }?.english
                ?? "unexpectedly found nil while unwrapping an Optional value" + (code.map { ": '\($0)' is nil" } ?? "")
        case .unexpectedError(let words): "'try!' met an error: \(words.english)"
        case .failed(let failure, let message): failure.english + (message.isEmpty ? "" : ": \(message)")
        case .uncaught(let words): "the error '\(words.english)' was thrown and not caught"
        case .stopped(let reason): reason?.english ?? StopFlag.Reason.interrupted.english
        case .host(let words): words.english
        case .language(let error): error.message
        case .invalidBlock: "the block has errors"
        case .unsound(let fault): fault.english
        }
    }
}

extension Fault.Failure {
    fileprivate var english: String {
        switch self {
        case .assertion: "assertion failed"
        case .precondition: "precondition failed"
        case .fatalError: "fatal error"
        }
    }
}

extension Fault.Unsound {
    fileprivate var english: String {
        switch self {
        case .call: "this can't be called"
        case .functionValue: "this can't be used as a function value"
        case .functionValueOf(let name): "'\(name)' can't be used as a function value"
        case .property(let name): "'\(name)' is not a property"
        case .part: "this part has an error"
        }
    }
}

extension StopFlag.Reason {
    fileprivate var english: String {
        switch self {
        case .interrupted: "interrupted"
        case .timeout: "stopped: the block took longer than its time limit"
        case .memory: "stopped: the block needs more memory than its limit"
        }
    }
}
