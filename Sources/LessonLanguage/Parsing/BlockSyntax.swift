import Foundation
import SwiftParser
import SwiftSyntax

/// A block's code as SwiftParser reads it: once, when somebody first asks for it. The checker and the rehearsal go through a lesson at the same time,
/// and share it.
///
/// It may be asked for on any thread: the lock lets one parse, and the others wait for it.
final class BlockSyntax: @unchecked Sendable {
    private let code: String
    private let lock = NSLock()
    private var parsed: SourceFileSyntax?

    init(_ code: String) { self.code = code }

    /// Code that can't be parsed (`canBeParsed`) must not be asked for: its nesting has no end on a stack.
    var file: SourceFileSyntax {
        lock.withLock {
            if let parsed { return parsed }
            let file = Parser.parse(source: code)
            parsed = file
            return file
        }
    }
}
