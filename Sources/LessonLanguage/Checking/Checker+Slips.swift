import SwiftSyntax

/// What is written as Python, Keras, NumPy or another keyboard has it: told with what to write in its place.
extension Checker {
    /// Says of a slip what to write. Slips within what `covers` spans are in its correction already.
    func report(_ here: Span, covering covers: Span? = nil, _ slip: Slip) {
        let source = sources[here.block]
        if source.isTold(here.start) || isSpent && findings.says(ofBlock: here.block) { return }
        let covers = covers ?? here
        report(
            slip, at: source.original(here.start)..<source.original(here.end), covering: source.original(covers.start)..<source.original(covers.end), here.block
        )
    }

    /// The same for places in the block as it was written.
    func report(_ slip: Slip, at range: Range<Int>, covering covers: Range<Int>, _ block: Int) {
        let place = sources[block].place(ofOriginal: range)
        findings.add(
            Diagnostic(line: place.line, column: place.column, length: place.length, error: .slip(slip), block: block), at: range.lowerBound, covering: covers)
    }

    /// Whether anybody will be told more.
    var isTalkative: Bool { findings.count < 2 * Self.mostReports && tried == nil }

    /// The table with the types of the names in some code.
    func knowing(_ code: String) -> ForeignNames {
        var names = foreign
        for name in looseNames where code.contains(name) { names.forget(name) }
        for word in Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)) where scope.find(word) != nil { names.forget(word) }
        return names.knowing(code) { name in
            guard case .variable(let variable)? = scope.find(name), !variable.type.isError, variable.type.openVariable == nil else { return nil }
            return variable.type.resolved.description
        }
    }

    /// Code in Swift, of which parts may be Python's; as it is where it can't be read.
    func swift(_ node: some SyntaxProtocol, turn: Int = 0) -> String {
        guard isTalkative else { return "…" }
        let text = node.trimmedDescription
        var names = knowing(text)
        names.turn = turn
        let swift = PythonReader.swift(text, names: names) ?? text
        return swift.count <= Self.longestCorrection && !swift.contains("\n") ? swift : swift.prefix(80) + "…"
    }

    /// Code in Swift, of which parts are another language's, in the first of the ways that are right here; nil where none is.
    func translated(_ node: some SyntaxProtocol) -> String? {
        guard isCorrecting else { return "…" }
        let original = node.trimmedDescription
        var last: String?
        for turn in 0..<ForeignNames.mostTurns {
            let text = swift(node, turn: turn)
            guard text != last else { continue }
            // What is too long to be shown is not tried, nor a member that the context gives its type.
            if text.hasPrefix(".") || (text.hasSuffix("…") ? text.count > 80 : works(text, besides: original)) { return text }
            last = text
        }
        return nil
    }
}

// Names.
extension Checker {
    /// Whether a name that nothing has here is told as another language's, or as one of the lesson's further down.
    func isForeign(_ name: String, _ here: Span, _ call: FunctionCallExprSyntax?) -> Bool {
        if let own = ownName(for: name, isCalled: call != nil) {
            report(here, .named(name, write: own))
        } else if name == "None", let line = declaredNothing(here) {
            report(here, .named(name, write: line))
        } else if let word = PythonReader.words[name] {
            report(here, .named(name, write: word))
        } else if let keys = KoreanKeyboard.keys(of: name), foreign.knows(keys) || scope.find(keys) != nil {
            report(here, .keyboard(name, meant: keys))
        } else if name == "pass" {
            report(here, .syntax(.pass, write: "{ }"))
        } else if let line = lineFurtherDown(of: name) {
            report(here, .declaredBelow(name, line: line))
        } else if name == "function", let call, let closure = call.trailingClosure, closure.signature == nil, closure.statements.count <= 1 {
            let names = call.arguments.map { "\($0.expression.trimmedDescription): Double" }.joined(separator: ", ")
            report(here, covering: span(call), .syntax(.lambda, write: "{ (\(names)) in \(swift(closure.statements)) }"))
            for argument in call.arguments { declareLoosely(argument.expression.trimmedDescription) }
        } else if let call, ["library", "require"].contains(name), call.arguments.count == 1 {
            report(here, covering: span(call), .syntax(.importing, write: ""))
        } else if let advice = foreign.advice(on: name) {
            report(here, covering: call.map { span($0) }, .advised(name, advice))
        } else if let call, foreign.form(of: name) != nil {
            let whole = combined(call)
            let place = whole.id == Syntax(call).id ? here : span(whole)
            let written = whole.id == Syntax(call).id ? name : whole.trimmedDescription
            report(place, covering: span(whole), translated(whole).map { .named(written, write: shortened($0, name, whole, call)) } ?? unfitting(name))
        } else if let plain = foreign.plain(name) {
            report(here, .named(name, write: plain))
        } else if let form = foreign.form(of: name), form.parameters.count == 1 {
            let argument = PythonArgument(label: nil, isKeyword: false, name: nil, text: "$0")
            report(here, .named(name, write: "{ \(form.swift([argument], own: nil)) }"))
        } else if foreign.isModule(name) {
            report(here, .module(name))
        } else {
            return false
        }
        return true
    }

    /// `Model.fit(…)`, `model$fit(…)` where the lesson has a `model`.
    private func ownName(for name: String, isCalled: Bool) -> String? {
        let parts = name.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, case .variable? = scope.find(parts[0]) { return parts.joined(separator: ".") }
        let own = name.prefix(1).lowercased() + name.dropFirst()
        guard !isCalled, own != name, case .variable? = scope.find(own) else { return nil }
        return own
    }

    /// The name alone where the call is too long to be shown and has nothing else that is another language's.
    private func shortened(_ code: String, _ name: String, _ whole: Syntax, _ call: FunctionCallExprSyntax) -> String {
        guard code.hasSuffix("…"), whole.id == Syntax(call).id, let own = foreign.form(of: name)?.template.prefix(while: { $0.isLetter || $0.isNumber }),
            code.hasPrefix(own + "("), lookUp(String(own)) != nil
        else { return code }
        return String(own)
    }

    /// `let s: String = None`, with a type that may be nothing.
    private func declaredNothing(_ here: Span) -> String? {
        let line = sources[here.block].lineText(of: here)
        if let parts = line.firstMatch(of: /((?:let|var) \w+) = None$/) { return "\(parts.1): Double? = nil" }
        guard let parts = line.firstMatch(of: /((?:let|var) \w+: [\w\[\]: ]*[\w\]]) = None/) else { return nil }
        return "\(parts.1)? = nil"
    }

    /// What to say of another tool's name where no call of its own kind is right with these arguments.
    private func unfitting(_ path: String) -> Slip {
        let template = foreign.form(of: path)?.template ?? foreign.plain(path) ?? ""
        let own = String(template.prefix { $0.isLetter || $0.isNumber })
        return .unfitting(path, own: own.isEmpty || own == path || lookUp(own) == nil ? nil : own)
    }

    /// What a call is a part of, where Swift has one name for the whole: `sum(x) / len(x)`, `type(x) == int`.
    private func combined(_ call: FunctionCallExprSyntax) -> Syntax {
        guard let outer = call.parent, let infix = outer.as(InfixOperatorExprSyntax.self), infix.leftOperand.id == ExprSyntax(call).id, isTalkative else {
            return Syntax(call)
        }
        let text = swift(infix)
        return text.hasPrefix("mean(") || text.contains(" is ") ? outer : Syntax(call)
    }

    /// The line further down in the block that declares a variable.
    func lineBelow(declaring name: String, after here: Span) -> Int? {
        guard isTalkative, here.block < blocks.count else { return nil }
        let finder = DeclarationBelow(name, after: here.end)
        finder.walk(trees[here.block] ?? blocks[here.block].syntax.file)
        return finder.place.map { sources[here.block].line(of: Span(block: here.block, start: $0, end: $0 + 1)) }
    }

    /// The line of a later block that declares a name.
    private func lineFurtherDown(of name: String) -> Int? {
        guard isTalkative else { return nil }
        for index in blocks.indices where index > block && Nesting.fault(in: blocks[index].code) == nil && blocks[index].code.contains(name) {
            for item in blocks[index].syntax.file.statements {
                guard case .decl(let declaration) = item.item else { continue }
                let finder = DeclaredNames(viewMode: .sourceAccurate)
                finder.walk(declaration)
                guard finder.names.contains(name) else { continue }
                return sources[index].line(of: Span(block: index, start: item.positionAfterSkippingLeadingTrivia.utf8Offset, end: item.endPosition.utf8Offset))
            }
        }
        return nil
    }

    /// `np.mean(x)`, `keras.layers.LSTM(8)`: a path that begins with a module's name. What it gives is what the name gives here, where there is one.
    func foreignCall(_ member: MemberAccessExprSyntax, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax, _ hint: StaticType?, _ here: Span)
        -> TypedExpression?
    {
        guard let path = modulePath(member) else { return nil }
        let place = span(member)
        if let advice = foreign.advice(on: path, count: node.arguments.first?.expression.trimmedDescription) {
            report(place, covering: here, .advised(path, advice))
            return invalid(node)
        } else if foreign.form(of: path) != nil || foreign.plain(path) != nil {
            report(place, covering: here, namedFirst(path, node) ?? translated(node).map { .named(path, write: $0) } ?? unfitting(path))
            if let name = foreign.form(of: path)?.template {
                switch lookUp(name) {
                case .type(let type)?: return initialise(instantiated(type), arguments, node, hint, here)
                case .functions(let found)?: return resolve(found, name: name, receiver: nil, ownerType: nil, arguments, node, hint, here)
                case .variable?, .computed?, nil: break
                }
            }
        } else if let own = memberOfHint(path, hint) {
            report(place, covering: here, .named(path, write: own))
        } else {
            report(place, covering: here, .absent(path))
        }
        checkLoosely(arguments)
        return invalid(node)
    }

    /// `.relu` for `keras.activations.relu`, `.auc` for `metrics.AUC()`: the member of the wanted type that is called like the last part of a path.
    private func memberOfHint(_ path: String, _ hint: StaticType?) -> String? {
        guard let hint, hint.openVariable == nil, let last = path.split(separator: ".").last.map(String.init) else { return nil }
        let type = hint.wrapped ?? hint
        let names = foreign.members(last) + [last.prefix(1).lowercased() + last.dropFirst()]
        return names.first { name in members(name, of: type).contains { $0.isStatic || $0.kind == .enumCase } }.map { "." + $0 }
    }

    /// `np.pi`, `keras.layers.LSTM` as a value.
    func foreignValue(_ member: MemberAccessExprSyntax, _ hint: StaticType?) -> TypedExpression? {
        guard let path = modulePath(member) else { return nil }
        let here = span(member)
        if let advice = foreign.advice(on: path) {
            report(here, .advised(path, advice))
        } else if let plain = foreign.plain(path) {
            report(here, .named(path, write: plain))
        } else if let own = memberOfHint(path, hint) {
            report(here, .named(path, write: own))
        } else {
            report(here, .absent(path))
        }
        return invalid(member)
    }

    private func modulePath(_ member: MemberAccessExprSyntax) -> String? {
        var base = member.base
        while let inner = base?.as(MemberAccessExprSyntax.self) { base = inner.base }
        guard let root = base?.as(DeclReferenceExprSyntax.self)?.baseName.text, scope.find(root) == nil,
            lookUp(root) == nil || library.functions[root] != nil, foreign.isModule(root)
        else {
            return nil
        }
        return member.trimmedDescription.filter { !$0.isWhitespace }
    }

    /// What a method is called on.
    private func own(_ call: FunctionCallExprSyntax) -> String? { call.calledExpression.as(MemberAccessExprSyntax.self)?.base.map { swift($0) } }

    /// `"{:.2f}".format(v)` with the values in the text.
    private func filled(_ call: FunctionCallExprSyntax) -> String? {
        guard let text = call.calledExpression.as(MemberAccessExprSyntax.self)?.base?.as(StringLiteralExprSyntax.self), text.openingQuote.text == "\"" else {
            return nil
        }
        let values = call.arguments.map { (name: $0.label?.text, text: swift($0.expression)) }
        guard let code = FormattedText.filled(text.trimmedDescription, values, names: knowing(call.trimmedDescription)) else { return nil }
        return firstWorking([code], besides: call.trimmedDescription)
    }

    /// A method of Python's that a value has not got.
    func isForeignMember(_ name: String, _ here: Span, in node: some SyntaxProtocol) -> Bool {
        if name == "format", let call = node.as(FunctionCallExprSyntax.self), let code = filled(call) {
            report(here, covering: span(call), .named(name, write: code))
            return true
        }
        let base = (node.as(FunctionCallExprSyntax.self)?.calledExpression.as(MemberAccessExprSyntax.self) ?? node.as(MemberAccessExprSyntax.self))?.base
        let known = knowing(base?.trimmedDescription ?? "")
        if let advice = known.advice(onMember: name, on: base?.trimmedDescription) {
            let own = base?.trimmedDescription ?? ""
            report(here, .advised(known.isOfKind(name, on: own) && own.count <= 20 ? "\(own).\(name)" : name, advice))
            return true
        }
        if let call = node.as(FunctionCallExprSyntax.self), knowing(swift(call)).form(ofMember: name, on: own(call)) != nil {
            let written = call.trimmedDescription
            // What is nothing but the value stands for all of the call.
            func told(_ code: String) -> String { code.contains("(") || code.contains("{") || written.count > 40 ? name : written }
            guard let slip = namedFirst(name, call) ?? translated(call).map({ .named(told($0), write: $0) }) else { return false }
            report(here, covering: span(call), slip)
        } else if let member = node.as(MemberAccessExprSyntax.self), let base = member.base,
            knowing(swift(base)).form(ofProperty: name, on: swift(base)) != nil
        {
            guard let code = translated(member) else { return false }
            report(here, covering: span(member), .named("\(swift(base)).\(name)", write: code))
        } else {
            return false
        }
        return true
    }

    /// `.acc`, `.adam`, and `.accuracy` where a list is wanted.
    private func isTold(_ name: String, write: String, _ here: Span) -> Bool {
        report(here, .named("." + name, write: write))
        return true
    }

    func isForeignMember(_ name: String, named names: [String], of type: StaticType, _ hint: StaticType, _ here: Span) -> Bool {
        if let meant = foreign.members(name).first(where: { $0 != name && names.contains($0) }) { return isTold(name, write: "." + meant, here) }
        if type.nominal?.kind == .hostProtocol, let object = foreign.object(name) { return isTold(name, write: object, here) }
        guard type.nominal === Nominal.array, let element = elementType(of: type) else { return false }
        guard let meant = ([name] + foreign.members(name)).first(where: { members($0, of: element).contains { $0.isStatic || $0.kind == .enumCase } }) else {
            return false
        }
        report(here, .list(write: "[.\(meant)]"))
        return true
    }

    /// A call with arguments that nothing here takes, and Python's function of that name does: `x.index(2)`.
    func isForeignCall(_ name: String, isMember: Bool, _ arguments: [WrittenArgument], _ node: some SyntaxProtocol) -> Bool {
        guard let call = node.as(FunctionCallExprSyntax.self), foreign.isShared(name) || foreign.form(ofMember: name) != nil || foreign.form(of: name) != nil
        else { return false }
        let given = arguments.map { PythonArgument(label: nil, isKeyword: $0.label != nil, name: $0.label, text: swift($0.expression)) }
        let names = knowing(call.trimmedDescription)
        let form = isMember ? names.form(ofMember: name, with: given, on: own(call)) : names.form(of: name, with: given)
        guard let form, form.takes(given) else { return false }
        let whole = combined(call)
        if whole.id != Syntax(call).id, let text = translated(whole) {
            report(span(whole), .named(whole.trimmedDescription, write: text))
            return true
        }
        guard let text = translated(call), text != call.trimmedDescription else { return false }
        report(
            span(call.calledExpression.as(MemberAccessExprSyntax.self).map { Syntax($0.declName) } ?? Syntax(call.calledExpression)), covering: span(call),
            .named(name, write: text))
        return true
    }

    /// A name alone where a member of the wanted type has it: `relu` for `.relu`.
    func isUndotted(_ name: String, _ wanted: StaticType?, _ here: Span) -> Bool {
        guard let wanted, let nominal = (wanted.wrapped ?? wanted).nominal, nominal.kind == .host else { return false }
        let type = wanted.wrapped ?? wanted
        guard let member = foreign.members(name).first(where: { members($0, of: type).contains { $0.isStatic || $0.kind == .enumCase } }) else { return false }
        report(here, .dotted(name, write: "." + member))
        return true
    }

    /// Names of Python's in closures that are not checked, because what takes them is not known.
    func findForeignNames(in closure: ExprSyntax) {
        let finder = CalledNames(viewMode: .sourceAccurate)
        finder.walk(closure)
        for (name, call) in finder.calls where lookUp(name) == nil && foreign.form(of: name) != nil {
            report(span(call.calledExpression), covering: span(call), .named(name, write: swift(call)))
        }
    }
}

/// Finds the first variable of a name that is declared after a place.
private final class DeclarationBelow: SyntaxVisitor {
    private let name: String
    private let start: Int
    private(set) var place: Int?

    init(_ name: String, after start: Int) {
        (self.name, self.start) = (name, start)
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        let own = node.positionAfterSkippingLeadingTrivia.utf8Offset
        if place == nil, own >= start, node.identifier.text == name { place = own }
        return .skipChildren
    }
}

private final class CalledNames: SyntaxVisitor {
    var calls: [(name: String, call: FunctionCallExprSyntax)] = []

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if let name = node.calledExpression.as(DeclReferenceExprSyntax.self), calls.count < 100 { calls.append((name.baseName.text, node)) }
        return .visitChildren
    }
}
