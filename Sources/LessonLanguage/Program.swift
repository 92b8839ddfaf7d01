import SwiftSyntax

/// A lesson's code, checked and ready to run.
public struct Program: @unchecked Sendable {
    /// What the checker found out about one block.
    public struct Block {
        public let id: String
        /// Whether it has no errors and may run.
        public let isValid: Bool
        /// The names that it declares at its top level, in order.
        public let declares: [Declaration]
        /// Identities of the variables of other blocks that it reads, its functions' reads with them.
        public let reads: Set<String>
        /// Identities of the variables that it declares or changes.
        public let writes: Set<String>
        /// The names of the host's functions and methods that it calls, or that a function of the lesson calls for it.
        public let hostCalls: Set<String>
        /// Whether its last statement is an expression with a value to show.
        public let hasResult: Bool
        /// Where the value to show stands in the block's code, in UTF-8 offsets.
        public let resultRange: Range<Int>?
        /// The names of the types of the charts and tables that its statements give or show, as far as that is known before running.
        public let displayedTypes: Set<String>
        /// Where statements stand that give charts and tables, which are shown too.
        let displayedRanges: Set<Range<Int>>
        let main: FunctionDeclaration
        let result: (type: StaticType, variable: Variable?)
    }

    /// What the value to show is, as a lesson writes it.
    package static func typeName(ofResultOf block: Block) -> String { block.result.type.description }

    /// Whether the value to show is a number.
    package static func hasNumber(_ block: Block) -> Bool { [StaticType.int, .double, .float].contains(block.result.type) }

    public struct Declaration: Equatable, Sendable {
        public let name: String
        public let typeName: String
        /// The lesson's line.
        public let line: Int
        /// What `reads` and `writes` call it: unlike any other variable's, also where a name is declared again.
        public let identity: String
    }

    /// How many errors of a lesson are kept at most. (Fewer are told at once: more than a few nobody mends in one go.)
    public static let mostDiagnostics = 1_000

    /// All that is wrong with the lesson, by line. Faults of blocks that are expected to fail are in `expectedFailures` instead.
    public let diagnostics: [Diagnostic]
    /// Errors found in blocks that are marked `isExpectedToFail`, by line.
    public let expectedFailures: [Diagnostic]
    /// What is doubtful in blocks that have no errors, by line: they run all the same.
    public let warnings: [Diagnostic]
    public let blocks: [Block]
    let sources: [SourceText]
    let globals: [Variable]
    /// Where in `globals` those of an identity are.
    let globalPlaces: [String: [Int]]
    let constants: [(variable: Variable, value: Value)]
    let host: HostTable
    /// The blocks as the parser read them; `nil` for one that it can't read.
    let trees: [SourceFileSyntax?]

    /// The embedder's own types, by the names that lessons have for them.
    package var hostTypes: [String: Any.Type] { host.swiftTypes }

    /// Whether any block has an error that it was not meant to have.
    public var isValid: Bool { !diagnostics.contains { $0.severity == .error } }
}

/// Checks a whole lesson: names, types, calls. Finds all errors of all blocks; runs nothing.
public func check(_ blocks: [SourceBlock], host: Host, stop: StopFlag = StopFlag()) -> Program {
    let table = host.readTable
    return onLargeStack {
        let budget = Budget(forChecking: blocks.reduce(0) { $0 + $1.code.utf8.count }, stop: stop)
        let checker = Checker(host: table, library: Library.standard, budget: budget)
        return checker.check(blocks)
    }
}
