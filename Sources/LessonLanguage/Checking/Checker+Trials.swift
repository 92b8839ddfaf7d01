import SwiftParser
import SwiftSyntax

/// Corrections are tried where they would stand before they are offered: better none than a wrong one.
extension Checker {
    /// Whether somebody will read a correction that is worked out here. Attempts are taken back with all that they say, and little of what is said is read
    /// where much is wrong.
    var isCorrecting: Bool { isTalkative && attempts == 0 && !isSpeculating }

    /// Whether code can be read as one expression that is right here, and gives what is wanted, where that is known.
    /// - Parameter original: what was written there. Names in it that nobody knows are told by themselves, and are no fault of the correction's.
    func works(_ code: String, as wanted: StaticType? = nil, besides original: String = "") -> Bool {
        guard isCorrecting else { return true }
        guard trials < Self.mostTrials, code.utf8.count <= 400, canBeParsed(code) else { return false }
        trials += 1
        let file = PlainNames.of(Parser.parse(source: code))
        guard !file.hasError, file.statements.count == 1 else { return false }
        var isFolded = true
        let folded = precedence.table.foldAll(file) { _ in isFolded = false }
        guard isFolded, let tree = folded.as(SourceFileSyntax.self), case .expr(let expression)? = tree.statements.first?.item else { return false }
        return asTrial(of: code, besides: original) {
            wouldFit {
                let known = inference.requirements.count
                let value = check(expression, hint: wanted)
                guard wanted.map({ converted(value, to: $0) != nil }) ?? true else { return false }
                return inference.requirements[min(known, inference.requirements.count)...].allSatisfy { conforms($0.type, to: $0.wanted) }
            }
        }
    }

    /// The first of some corrections that works.
    func firstWorking(_ candidates: [String], as wanted: StaticType? = nil, besides original: String = "") -> String? {
        guard isCorrecting else { return nil }
        return candidates.first { $0.count <= Self.longestCorrection && works($0, as: wanted, besides: original) }
    }

    /// Does `body` with the code in a block of its own, so that its places are not taken for places of the lesson's.
    private func asTrial(of code: String, besides original: String, _ body: () -> Bool) -> Bool {
        let kept = (block, toldValues, divisions, methodValues, locals)
        sources.append(SourceText(SourceBlock(id: "", code: code, line: 1)))
        block = sources.count - 1
        divisions = [:]
        tried = code + original
        defer {
            (block, toldValues, divisions, methodValues, locals) = kept
            sources.removeLast()
            tried = nil
        }
        return body()
    }

    static let longestCorrection = 90
    /// Of all that is wrong with a lesson; each is some hundred steps.
    private static let mostTrials = 2_000
}
