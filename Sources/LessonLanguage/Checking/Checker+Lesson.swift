import SwiftOperators
import SwiftParserDiagnostics
import SwiftSyntax

/// The whole lesson, block by block.
extension Checker {
    func check(_ blocks: [SourceBlock]) -> Program {
        self.blocks = blocks
        sources = blocks.map { SourceText($0) }
        trees = blocks.map { _ in nil }
        var checked: [Program.Block] = []
        for constant in host.constants {
            let variable = Variable(constant.name, constant.type, isLet: true, span: nil, owner: nil, isGlobal: true)
            variable.identity = constant.name
            scope.names[constant.name] = .variable(variable)
            constants.append((variable, constant.value))
        }
        var mains: [FunctionDeclaration] = []
        var allDeclared: [[Variable]] = []
        for (index, source) in blocks.enumerated() {
            block = index
            let names = scope.names
            let (main, result) = check(source)
            if source.isAside {
                scope.names = names
                initialisation.forget(declared)
            }
            mains.append(main)
            allDeclared.append(declared)
            let faulty = findings.diagnostics.contains { $0.block == index && $0.severity == .error }
            checked.append(
                Program.Block(
                    id: source.id, isValid: !faulty,
                    declares: declared.filter { !$0.name.hasPrefix("$") && !$0.identity.contains(".") }.map {
                        Program.Declaration(
                            name: $0.name, typeName: $0.type.description, line: sources[index].line(of: $0.span ?? main.span), identity: $0.identity)
                    },
                    reads: [], writes: [], hostCalls: [], hasResult: result.variable != nil,
                    resultRange: result.range, displayedTypes: Set(statementValues.compactMap(\.displayedType)),
                    displayedRanges: Set(statementValues.filter(\.isDisplayed).map { $0.span.start..<$0.span.end }), main: main,
                    result: (result.type, result.variable)))
        }
        for index in checked.indices {
            let (reads, writes, hostCalls) = effects(of: mains[index])
            let own = Set(allDeclared[index].map(\.identity))
            let old = checked[index]
            checked[index] = Program.Block(
                id: old.id, isValid: old.isValid, declares: old.declares, reads: reads.subtracting(own),
                writes: writes.union(own.filter { !$0.hasPrefix("$") }),
                hostCalls: hostCalls, hasResult: old.hasResult, resultRange: old.resultRange, displayedTypes: old.displayedTypes,
                displayedRanges: old.displayedRanges, main: old.main,
                result: old.result)
        }
        if let first = blocks.first {
            for fault in host.faults { report(Span(block: 0, start: 0, end: min(1, first.code.utf8.count)), .host(fault)) }
        }
        let sorted = findings.diagnostics.sorted { ($0.block, $0.line, $0.column) < ($1.block, $1.line, $1.column) }
        let globals = allDeclared.joined() + constants.map(\.variable)
        let unexpected = sorted.filter { !blocks[$0.block].isExpectedToFail }
        return Program(
            diagnostics: Array(unexpected.prefix(Program.mostDiagnostics)),
            expectedFailures: sorted.filter { blocks[$0.block].isExpectedToFail },
            warnings: warnings.sorted { ($0.block, $0.line, $0.column) < ($1.block, $1.line, $1.column) },
            blocks: checked, sources: sources, globals: globals,
            globalPlaces: Dictionary(grouping: globals.indices) { globals[$0].identity }, constants: constants, host: host, trees: trees)
    }

    private typealias Result = (type: StaticType, variable: Variable?, range: Range<Int>?)

    private func check(_ source: SourceBlock) -> (FunctionDeclaration, Result) {
        let main = FunctionDeclaration(name: "block", result: .void, span: Span(block: block, start: 0, end: source.code.utf8.count), parent: nil)
        main.isThrowing = true
        context = FunctionContext(main, scope)
        (declared, statementValues) = ([], [])
        (divisions, methodValues, locals) = ([:], [:], [:])
        earlyVariables = [:]
        scope.functions = []
        let before = scope.names
        if let fault = Nesting.fault(in: source.code) {
            // What stands in texts without an end may be all that is too deep.
            let isOfTexts = fault.error == .bracketsTooDeep && !source.code.contains("\\(") && source.code.utf8.count <= 100_000
            let open = isOfTexts ? CodeCharacters(source.code, names: foreign, readingPython: true).found.filter { $0.slip.isOfOpenText } : []
            for found in open.prefix(Self.mostReports) { report(found.slip, at: found.range, covering: found.range, block) }
            if open.isEmpty { report(Span(block: block, start: fault.place, end: fault.place + 1), .syntax(fault.error)) }
            return (main, (.void, nil, nil))
        }
        var file = PlainNames.of(source.syntax.file)
        trees[block] = file
        let first = findings.count
        defer { findings.dropCovered(ofBlock: block, from: first) }
        if let mended = mended(source, file) {
            file = mended
            if file.hasError {
                declareLoosely(file)
                return (main, (.void, nil, nil))
            }
        }
        if file.hasError {
            for fault in ParseDiagnosticsGenerator.diagnostics(for: file) where fault.diagMessage.severity == .error {
                let start = fault.position.utf8Offset
                let length =
                    fault.node.endPositionBeforeTrailingTrivia.utf8Offset > start && fault.node.trimmedDescription.count < 80
                    ? fault.node.endPositionBeforeTrailingTrivia.utf8Offset : start + 1
                report(Span(block: block, start: start, end: length), .syntax(.parser(fault.message)))
            }
            declareLoosely(file)
            return (main, (.void, nil, nil))
        }
        if let fault = TreeDepth.fault(in: file, bytes: source.code.utf8.count) {
            let start = fault.node.positionAfterSkippingLeadingTrivia.utf8Offset
            report(Span(block: block, start: start, end: min(start + 40, fault.node.endPositionBeforeTrailingTrivia.utf8Offset)), .syntax(fault.error))
            declareLoosely(file)
            return (main, (.void, nil, nil))
        }
        var faults: [OperatorError] = []
        precedence.add(file)
        let folded = precedence.table.foldAll(file) { faults.append($0) }
        guard let tree = folded.as(SourceFileSyntax.self) else { return (main, (.void, nil, nil)) }
        for fault in faults { report(fault) }
        let reports = findings.count
        main.body = checkStatements(tree.statements)
        if findings.count == reports { initialisation.walk(main, end: main.span) } else { initialisation.forget(declared) }
        let statics = checkStatics()
        tellExcess()
        main.body.statements = statics + main.body.statements
        var result: Result = (.void, nil, nil)
        if case .expression(let value)? = main.body.statements.last, !value.type.isVoid, !value.type.isNever, !value.type.isError, value.isWorthShowing {
            let variable = Variable("$result\(block)", value.type.resolved, isLet: false, span: nil, owner: nil, isGlobal: true)
            variable.identity = variable.name
            declared.append(variable)
            main.body.statements[main.body.statements.count - 1] = .declare(variable, value)
            result = (value.type.resolved, variable, value.span.start..<value.span.end)
        }
        if !source.isExpectedToFail {
            findUnusedValues(besides: result.range)
            findDoubts(in: file)
        }
        if findings.says(ofBlock: block), source.isExpectedToFail { scope.names = before }
        return (main, result)
    }

    /// Names of a block that can't be parsed: later blocks that use them are not wrong on that account.
    private func declareLoosely(_ file: SourceFileSyntax) {
        let finder = DeclaredNames(viewMode: .sourceAccurate)
        finder.walk(file)
        for name in finder.names { declareLoosely(name) }
    }

    private func report(_ fault: OperatorError) {
        switch fault {
        case .missingOperator(let name, let node):
            if isForeignOperator(name, node) { return }
            report(Span(block: block, start: node.position.utf8Offset, end: node.endPosition.utf8Offset), .refusal(.unknownOperator(name)))
        case .incomparableOperators(let left, _, let right, _):
            if isComparisonChain(left.trimmedDescription, right) || isSingleSign(left.trimmedDescription, right) { return }
            report(
                Span(block: block, start: right.position.utf8Offset, end: right.endPosition.utf8Offset),
                .syntax(.operatorsSideBySide(left.trimmedDescription, right.trimmedDescription)))
        case .groupAlreadyExists(let group, _): report(Span(block: block, start: 0, end: 1), .syntax(.precedenceGroupTwice(group.name)))
        case .missingGroup(let name, _): report(Span(block: block, start: 0, end: 1), .syntax(.unknownPrecedenceGroup(name)))
        case .operatorAlreadyExists(let operation, _): report(Span(block: block, start: 0, end: 1), .syntax(.operatorTwice(operation.name)))
        }
    }

    /// What a function reads, writes and calls of the host's, with all functions that it calls.
    private func effects(of function: FunctionDeclaration) -> (Set<String>, Set<String>, Set<String>) {
        var (reads, writes, hostCalls): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        var seen: Set<ObjectIdentifier> = []
        var work = [function]
        while let next = work.popLast() {
            guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
            reads.formUnion(next.reads)
            writes.formUnion(next.writes)
            hostCalls.formUnion(next.hostCalls)
            work += next.calls
        }
        return (reads, writes, hostCalls)
    }
}
