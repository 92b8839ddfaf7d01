import Foundation

extension RunFault {
    package var english: String {
        switch self {
        case .didNotFail(let block): "block `\(block)` says `error: true`, but nothing failed in it"
        case .memory(let limit): "stopped: the lesson needs more than \(limit / 1_000_000) MB of memory; `--memory` sets another bound"
        case .timeout(let seconds, stoppedByItself: true):
            "stopped after \(seconds) s, the block's timeout; give it more with `//| timeout:` or --timeout"
        case .timeout(let seconds, stoppedByItself: false):
            "stopped after \(seconds) s, the block's timeout, in a call that did not stop by itself; give it more with `//| timeout:` or --timeout"
        case .checkTimeout(let seconds):
            "stopped: reading and checking the lesson took longer than \(String(format: "%.1f", seconds)) s: something in it is repeated or nested too often"
        case .ours(let inBlock, let loss):
            "lessons itself failed \(inBlock ? "in this block" : "while reading or checking the lesson"): \(loss.english)"
        case .report(let version, let block):
            "this is a fault of lessons, not of the lesson. Please report it with the version (\(version)), the block\(block.map { " `\($0)`" } ?? "") and these words;"
                + " LESSONS_BACKTRACE=1 shows where it was"
        case .noParameters(let name, let value): "-P \(name):\(value): this lesson has no parameters (`params:` in its front matter)"
        case .noSuchParameter(let name, let value, let known):
            "-P \(name):\(value): this lesson has no parameter '\(name)'; it has \(known.joined(separator: ", "))"
        case .wrongKind(let name, let value, let kind): "-P \(name):\(value): '\(name)' is \(kind.english), '\(value)' is not"
        case .sample(let data): "the numbers come from a built-in sample, not from the real \(data) data"
        case .sampleReason(let reason): "why: \(reason.english)"
        case .sampleNotLookedFor: "why: it is in none of the folders looked at"
        case .sampleRemedy: "`lessons data fetch` downloads it; LESSONS_DATA names a folder that has it"
        }
    }
}

extension WorkerLoss {
    package var english: String {
        switch self {
        case .cannotStart(let reason): "the process that runs lessons can't be started: \(reason)"
        case .signal(let number, let name): "it was ended by signal \(number) (\(name))"
        case .code(let code): "it ended by itself with code \(code)"
        case .tooMuch(let megabytes): "it gave \(megabytes) MB at once, more than is taken"
        case .unreadable: "it said something that could not be read"
        }
    }
}

extension ParameterKind {
    fileprivate var english: String {
        switch self {
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .truth: "true or false"
        case .text: "a text"
        }
    }
}
