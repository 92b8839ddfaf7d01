/// What initializers find wrong with their arguments.
///
/// An initializer doesn't throw, so that programs need no `try` for `LSTM(8)`: it traps with a sentence that says what is wrong, there where the thing is
/// made. Who runs other people's programs, as lessons are, makes things within `tryMade`, which throws it.
enum ArgumentCheck {
    /// What was found in one call of `tryMade`, which one thread alone does.
    private final class Finding: @unchecked Sendable {
        var problem: RNNError?
    }

    @TaskLocal private static var finding: Finding?

    /// Tells what is wrong, if something is.
    static func tell(_ problem: RNNError?) {
        guard let problem else { return }
        if let finding { finding.problem = finding.problem ?? problem } else { orTrap { throw problem } }
    }

    fileprivate static func made<Thing>(_ body: () throws -> Thing) throws -> Thing {
        let finding = Finding()
        let thing = try $finding.withValue(finding, operation: body)
        if let problem = finding.problem { throw problem }
        return thing
    }
}

/// Gives what `body` makes, layers and optimizers with arguments that the program does not know to be right, or throws the first thing that is wrong with them:
///
///     let layer = try tryMade { LSTM(units) }
///
/// - Parameter body: what makes something.
/// - Throws: `RNNError`; what `body` throws.
public func tryMade<Thing>(_ body: () throws -> Thing) throws -> Thing { try ArgumentCheck.made(body) }
