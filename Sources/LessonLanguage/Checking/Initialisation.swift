/// Which variables have their value at each place of a body: finds what is read before it has one, and constants that are given two.
final class Initialisation {
    /// What gets its value later than it is declared: a variable, or a stored property in an initializer.
    enum Thing: Hashable {
        case variable(ObjectIdentifier)
        case field(Int)
    }

    /// What has been given on all ways to a place, and what on some.
    struct State {
        var given: Set<Thing> = []
        var maybe: Set<Thing> = []
        var isReachable = true

        mutating func join(_ other: State) {
            if !other.isReachable { return }
            guard isReachable else { return self = other }
            given.formIntersection(other.given)
            maybe.formUnion(other.maybe)
        }

        mutating func end() { self = State(isReachable: false) }
    }

    var now = State()
    var tracked: [ObjectIdentifier: Variable] = [:]
    /// `self` of an initializer, which is whole once all its fields are.
    private(set) var own: Variable?
    private(set) var fields: [NominalDeclaration.Field] = []
    /// The states with which statements are left by `break` and begun again by `continue`, the innermost last.
    private var exits: [Exit] = []
    /// The states in which something may be thrown, for each `do` with a `catch` around.
    private var throwing: [[State]] = []
    /// A loop's body is walked twice: first to learn what it gives, then to report.
    private var quiet = 0
    /// The closure being walked, for what is captured too early.
    var closure: Span?
    private let sink: (Span, InitialisationError) -> Void

    private struct Exit {
        let label: String?
        let isLoop: Bool
        var breaks = State(isReachable: false)
        var continues = State(isReachable: false)
    }

    init(report: @escaping (Span, InitialisationError) -> Void) { sink = report }

    func report(_ span: Span, _ error: InitialisationError) { if quiet == 0 { sink(span, error) } }

    /// The body of a function, of an accessor, or a block's statements. `end` is where an initializer's body ends.
    func walk(_ function: FunctionDeclaration, end: Span) {
        if function.isInitializer, let variable = function.selfVariable, let declaration = variable.type.nominal?.declaration {
            own = variable
            fields = declaration.fields
            for (index, field) in fields.enumerated() where field.initial != nil {
                now.given.insert(.field(index))
                now.maybe.insert(.field(index))
            }
        }
        walk(function.body)
        if own != nil, now.isReachable { requireWhole(end) { .returned(missing: $0) } }
    }

    /// Takes these as given: the block that declares them has errors of other kinds.
    func forget(_ variables: [Variable]) {
        for variable in variables { tracked[ObjectIdentifier(variable)] = nil }
    }

    /// All fields of `self`, or the whole of it where it is an enum.
    func isWhole(_ variable: Variable) -> Bool {
        guard now.isReachable, !now.given.contains(.variable(ObjectIdentifier(variable))) else { return true }
        if variable.type.nominal?.kind == .enumeration { return false }
        return fields.indices.allSatisfy { now.given.contains(.field($0)) }
    }

    func requireWhole(_ span: Span, _ error: ([String]) -> InitialisationError) {
        guard let own, !isWhole(own) else { return }
        let missing = fields.indices.filter { !now.given.contains(.field($0)) }.map { fields[$0].name }
        report(span, own.type.nominal?.kind == .enumeration ? .selfUnset : error(missing))
        now.given.insert(.variable(ObjectIdentifier(own)))
    }

    func mayThrow() {
        guard closure == nil, !throwing.isEmpty else { return }
        throwing[throwing.count - 1].append(now)
    }

    /// A closure's body runs at another time: what it gives is not given here.
    func aside(_ body: () -> Void) {
        let saved = (now, exits, throwing)
        (exits, throwing) = ([], [])
        body()
        (now, exits, throwing) = saved
    }

    // Statements.

    func walk(_ block: TypedBlock) {
        var deferred: [TypedBlock] = []
        for statement in block.statements {
            if case .deferred(let body) = statement { deferred.append(body) } else { walk(statement) }
        }
        if now.isReachable { for body in deferred.reversed() { walk(body) } }
    }

    func walk(_ statement: TypedStatement) {
        switch statement {
        case .expression(let value): visit(value)
        case .declare(let variable, let value):
            if let value { return visit(value) }
            tracked[ObjectIdentifier(variable)] = variable
            now.given.remove(.variable(ObjectIdentifier(variable)))
            now.maybe.remove(.variable(ObjectIdentifier(variable)))
        case .destructure(let pattern, let value):
            visit(value)
            visit(pattern)
        case .ifElse(let conditions, let then, let otherwise, let label):
            within(label) {
                visit(conditions)
                let start = now
                walk(then)
                let end = now
                now = start
                if let otherwise { walk(otherwise) }
                now.join(end)
            }
        case .guardElse(let conditions, let otherwise):
            visit(conditions)
            let start = now
            walk(otherwise)
            now = start
        case .whileLoop(let conditions, let body, let label):
            loop(label) {
                visit(conditions)
                let out = now
                walk(body)
                goOn(from: out)
                if conditions.count == 1, case .expression(let test) = conditions[0], case .boolean(true) = test.kind { now.end() }
            }
        case .repeatLoop(let body, let condition, let label):
            loop(label) {
                walk(body)
                now.join(exits[exits.count - 1].continues)
                visit(condition)
                if case .boolean(true) = condition.kind { now.end() }
            }
        case .forIn(let pattern, let sequence, _, let filter, let body, let label):
            visit(sequence)
            loop(label) {
                let out = now
                visit(pattern)
                if let filter { visit(filter) }
                walk(body)
                goOn(from: out)
            }
        case .switchCase(let subject, let cases, let label): walk(subject, cases, label)
        case .breakOut(let label):
            leave { exit in
                label == nil || exit.label == label
            } with: {
                $0.breaks.join(now)
            }
        case .continueLoop(let label):
            leave { exit in
                exit.isLoop && (label == nil || exit.label == label)
            } with: {
                $0.continues.join(now)
            }
        // What falls into the next case is joined there.
        case .fallThrough: break
        case .returnValue(let value, let span):
            if let value { visit(value) }
            if closure == nil, now.isReachable, value == nil { requireWhole(span) { .returned(missing: $0) } }
            now.end()
        case .throwError(let value, _):
            visit(value)
            mayThrow()
            now.end()
        case .doCatch(let body, let catches, let label): within(label) { walk(body, catches) }
        case .deferred(let body), .block(let body): walk(body)
        case .give(_, let value): visit(value)
        }
    }

    private func walk(_ subject: TypedExpression, _ cases: [SwitchCase], _ label: String?) {
        visit(subject)
        let start = now
        var end = State(isReachable: false)
        exits.append(Exit(label: label, isLoop: false))
        var falling = State(isReachable: false)
        for one in cases {
            now = start
            for entry in one.patterns {
                visit(entry.pattern)
                if let filter = entry.filter { visit(filter) }
            }
            now.join(falling)
            falling.end()
            walk(one.body)
            if case .fallThrough? = one.body.statements.last { falling = now } else { end.join(now) }
        }
        now = end
        if let exit = exits.popLast() { now.join(exit.breaks) }
    }

    private func walk(_ body: TypedBlock, _ catches: [CatchClause]) {
        guard !catches.isEmpty else { return walk(body) }
        throwing.append([])
        walk(body)
        var end = now
        var start = State(isReachable: false)
        for state in throwing.popLast() ?? [] { start.join(state) }
        for clause in catches {
            now = start
            if let pattern = clause.pattern { visit(pattern) }
            if let filter = clause.filter { visit(filter) }
            walk(clause.body)
            end.join(now)
        }
        if start.isReachable, !throwing.isEmpty { throwing[throwing.count - 1].append(start) }
        now = end
    }

    /// Behind a loop it is as it was before the last turn, but for what any turn may have given.
    private func goOn(from state: State) {
        let maybe = now.maybe
        now = state
        now.maybe.formUnion(maybe)
    }

    private func leave(_ isMeant: (Exit) -> Bool, with body: (inout Exit) -> Void) {
        if let index = exits.lastIndex(where: isMeant) { body(&exits[index]) }
        now.end()
    }

    private func within(_ label: String?, _ body: () -> Void) {
        guard let label else { return body() }
        exits.append(Exit(label: label, isLoop: false))
        body()
        if let exit = exits.popLast() { now.join(exit.breaks) }
    }

    private func loop(_ label: String?, _ body: () -> Void) {
        // Inside a first walk one is enough: what a body gives is known after it.
        if quiet == 0 {
            let start = now
            quiet += 1
            exits.append(Exit(label: label, isLoop: true))
            body()
            let maybe = now.maybe.union(exits.popLast()?.continues.maybe ?? [])
            quiet -= 1
            now = start
            now.maybe.formUnion(maybe)
        }
        exits.append(Exit(label: label, isLoop: true))
        body()
        if let exit = exits.popLast() { now.join(exit.breaks) }
    }
}

extension Checker {
    /// Looks through a body that has no errors but those told before it.
    func checkInitialisation(_ declaration: FunctionDeclaration, end: Span, since reports: Int) {
        guard findings.count == reports else { return }
        Initialisation { [self] in report($0, .initialisation($1)) }.walk(declaration, end: end)
    }
}
