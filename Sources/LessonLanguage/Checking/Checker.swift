import SwiftSyntax
import Wording

/// Resolves the names and types of a whole lesson before anything runs, and gathers all that is wrong with it.
final class Checker {
    let host: HostTable
    let library: Library
    let budget: Budget
    /// How many steps were taken; none is after the budget has been used up.
    private var steps = 0
    private(set) var isSpent = false
    var findings = Report()
    /// What is doubtful in blocks without errors.
    var warnings: [Diagnostic] = []
    var blocks: [SourceBlock] = []
    var sources: [SourceText] = []
    /// Values of which a correction says what to write instead: their types are told thereby.
    var toldValues: Set<Span> = []
    /// What other languages and tools call things: looked at only where something is wrong.
    lazy var foreign: ForeignNames = {
        var names = host.foreignNames()
        names.knows = { [host, library] name in
            host.types[name] != nil || host.functions[name] != nil || library.functions[name] != nil || Nominal.standard[name] != nil
        }
        return names
    }()
    /// The blocks as the parser read them.
    var trees: [SourceFileSyntax?] = []
    /// The block being checked.
    var block = 0
    var context: FunctionContext
    /// The type whose member is being checked, for `Self` and implicit `self`.
    var ownType: StaticType? {
        didSet { typeScope = ownType == nil ? nil : scope }
    }
    /// The scope that the type being declared stands in.
    var typeScope: Scope?
    /// What is open about the types of the statement being checked.
    var inference = Inference()
    var depth = 0
    var identities: [String: Int] = [:]
    /// A candidate of several is being tried.
    var isSpeculating = false
    /// How many attempts are going on, which are taken back where they fail.
    var attempts = 0
    /// The correction that is being tried, with what was written in its place.
    var tried: String?
    /// Names of the lesson of which no more is known than that they are declared.
    var looseNames: Set<String> = []
    /// How many corrections were tried.
    var trials = 0
    /// The globals that the block declares.
    var declared: [Variable] = []
    var declarations = Declarations()
    /// Expressions of the block that stand as statements.
    var statementValues: [TypedExpression] = []
    /// Divisions, by where they stand in the block.
    var divisions: [Range<Int>: TypedExpression] = [:]
    /// Where methods of objects stand that give variables their values.
    var methodValues: [Range<Int>: Bool] = [:]
    /// The block's variables within braces, by where they are declared.
    var locals: [Int: Variable] = [:]
    /// Variables that local functions capture.
    var earlyVariables: [ObjectIdentifier: Variable] = [:]
    var templateCount = 0
    var templateUses = 0
    /// What the blocks' own statements have given values, from block to block.
    lazy var initialisation = Initialisation { [unowned self] in report($0, .initialisation($1)) }
    var constants: [(variable: Variable, value: Value)] = []
    /// The standard operators and those that the lesson declares.
    var precedence = Precedence()
    static let deepest = 1_000
    /// More errors than these are rarely read, and often follow from the first.
    static let mostReports = 20

    init(host: HostTable, library: Library, budget: Budget) {
        self.budget = budget
        self.host = host
        self.library = library
        let block = FunctionDeclaration(name: "block", result: .void, span: Span(block: 0, start: 0, end: 0), parent: nil)
        context = FunctionContext(block, Scope(parent: nil))
    }
}

// The budget.
extension Checker {
    /// Whether there is time and memory for one more step; says once, at the node that it came to, that there isn't.
    func hasBudget(for node: some SyntaxProtocol, steps taken: Int = 1) -> Bool {
        if isSpent { return false }
        let before = steps
        steps &+= taken
        guard steps >> 8 != before >> 8, let reason = budget.excess else { return true }
        isSpent = true
        report(node, .limit(LimitError(reason)))
        return false
    }

    /// A block that could not be checked to its end is wrong, also where that was found in an attempt whose reports were taken back.
    func tellExcess() {
        guard isSpent, !findings.says(ofBlock: block) else { return }
        report(Span(block: block, start: 0, end: 1), .limit(.unchecked))
    }

    /// The expression, if its type is one that can be worked with.
    func bounded(_ expression: TypedExpression, _ node: some SyntaxProtocol) -> TypedExpression {
        guard expression.type.isLarge else { return expression }
        report(node, .limit(.typeOfExpression(mostParts: StaticType.mostParts)))
        return invalid(node)
    }
}

// Reporting.
extension Checker {
    func span(_ node: some SyntaxProtocol) -> Span {
        Span(block: block, start: node.positionAfterSkippingLeadingTrivia.utf8Offset, end: node.endPositionBeforeTrailingTrivia.utf8Offset)
    }

    func report(_ node: some SyntaxProtocol, _ error: LanguageError) { report(span(node), error) }

    /// - Parameter code: what to write in this place; nil where nothing is known that works.
    func report(_ span: Span, _ error: LanguageError, write code: String?) {
        // A name that was probably meant says it already.
        report(span, error.suggestion == nil ? code.map { .corrected(error, write: $0) } ?? error : error)
    }

    func report(_ span: Span, _ error: LanguageError) {
        let source = sources[span.block]
        if source.isTold(span.start) { return }
        let place = source.place(of: span)
        // Once the budget is used up all else is a consequence.
        if isSpent, findings.says(ofBlock: span.block) { return }
        findings.add(Diagnostic(line: place.line, column: place.column, length: place.length, error: error, block: span.block), at: source.original(span.start))
    }

    /// The name that was probably meant; nil where so much is wrong that nobody will be told.
    func nearest(to name: String, in candidates: @autoclosure () -> some Sequence<String>) -> String? {
        findings.count < 2 * Self.mostReports ? nearestName(to: name, among: candidates()) : nil
    }

    func refuse(_ node: some SyntaxProtocol, _ refusal: Refusal) { report(node, .refusal(refusal)) }

    func invalid(_ node: some SyntaxProtocol) -> TypedExpression {
        TypedExpression(.invalid, .error, span(node))
    }
}

// Scopes and names.
extension Checker {
    func inScope<T>(_ body: () -> T) -> T {
        scope = Scope(parent: scope)
        defer { scope = scope.parent! }
        return body()
    }

    func declare(_ name: String, _ type: StaticType, isLet: Bool, at span: Span) -> Variable {
        let variable = Variable(name, type, isLet: isLet, span: span, owner: function, isGlobal: scope.isGlobal)
        identities[name, default: 0] += 1
        variable.identity = "\(name)#\(identities[name]!)"
        if name == "_" { return variable }
        if !variable.isGlobal, span.block == block { locals[span.start] = variable }
        if case .variable(let old)? = scope.names[name], let oldSpan = old.span, oldSpan.block == span.block, old.owner === function {
            report(span, .name(.redeclared(name)))
        }
        scope.names[name] = .variable(variable)
        if variable.isGlobal { declared.append(variable) }
        return variable
    }

    /// Notes that the function being checked uses a variable, which may belong to a function around it.
    func use(_ variable: Variable, writes: Bool = false) {
        if variable.isGlobal {
            if writes { function.writes.insert(variable.identity) } else { function.reads.insert(variable.identity) }
            return
        }
        guard variable.owner !== function else { return }
        variable.isCaptured = true
        var inner: FunctionDeclaration? = function
        while let here = inner, here !== variable.owner {
            if here.variable != nil { variable.isCapturedEarly = true }
            inner = here.parent
        }
        if variable.isCapturedEarly, !variable.isParameter { earlyVariables[ObjectIdentifier(variable)] = variable }
    }

    /// Settles what inference left open: literals become Int and Double, requirements are looked at.
    func settle() {
        var looks = inference.takeLooks()
        while !looks.isEmpty {
            for look in looks { look() }
            looks = inference.takeLooks()
        }
        for requirement in inference.takeRequirements() where !conforms(requirement.type, to: requirement.wanted) {
            report(requirement.span, requirement.error ?? .type(.nonconforming(requirement.type.description, to: requirement.wanted.name)))
        }
        inference.keepBindings()
    }
}
