import SwiftSyntax

/// A property or variable whose changes run code of the lesson: outside it is a computed one around what is stored.
struct Observed {
    /// What the lesson's name stands for: a computed property.
    let member: Member
    let getter: FunctionDeclaration
    let setter: FunctionDeclaration
    var willSet: FunctionDeclaration?
    var didSet: FunctionDeclaration?
}

extension Checker {
    func observers(_ binding: PatternBindingSyntax) -> [AccessorDeclSyntax] {
        guard case .accessors(let list)? = binding.accessorBlock?.accessors else { return [] }
        return list.filter { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
    }

    /// The functions of an observed property. `stored` is the property that holds the value.
    func observed(_ observers: [AccessorDeclSyntax], _ name: String, _ type: StaticType, stored: Member, isLocal: Bool = false) -> Observed {
        let here = span(observers[0])
        func make(_ kind: String, result: StaticType = .void) -> FunctionDeclaration {
            let own = FunctionDeclaration(name: kind, result: result, span: here, parent: function)
            if isLocal { makeLocal(own, here) }
            return own
        }
        let (getter, setter) = (make(name, result: type), make(name))
        setter.isMutating = true
        let member = Member(name: name, kind: .property, type: type, implementation: .computed(getter: getter, setter: setter))
        member.isSettable = true
        member.storage = stored
        member.signature = "var \(name): \(type)"
        var observed = Observed(member: member, getter: getter, setter: setter)
        for observer in observers {
            let own = make(observer.accessorSpecifier.text)
            own.isMutating = true
            own.observes = member
            if observer.accessorSpecifier.text == "willSet" { observed.willSet = own } else { observed.didSet = own }
        }
        return observed
    }

    /// A function that lives among the variables of its block, with what it captures.
    func makeLocal(_ declaration: FunctionDeclaration, _ here: Span) {
        let variable = Variable(declaration.name, .error, isLet: true, span: here, owner: function)
        variable.isCaptured = true
        variable.isCapturedEarly = true
        declaration.variable = variable
        scope.functions.append(declaration)
    }

    /// The bodies of the observers, and of the setter that calls them. `selfType` is that of the struct, for its properties.
    func checkObservers(_ observed: Observed, _ observers: [AccessorDeclSyntax], selfType: StaticType?) {
        let type = observed.member.type
        for observer in observers {
            guard let body = observer.body, let declaration = observer.accessorSpecifier.text == "willSet" ? observed.willSet : observed.didSet else {
                continue
            }
            inFunction(declaration, selfType: selfType) {
                let given = observer.accessorSpecifier.text == "willSet" ? "newValue" : "oldValue"
                parameter(observer.parameters?.name.text ?? given, type, of: declaration)
                scope = Scope(parent: scope)
                if selfType == nil, let stored = observed.member.storage, case .global(let variable) = stored.implementation {
                    scope.names[variable.name] = .variable(variable)
                }
                checkBody(body.statements, declaration, isVoidWanted: true)
                settle()
            }
        }
        inFunction(observed.getter, selfType: selfType) {
            observed.getter.body.statements = [.returnValue(stored(observed, observed.getter), span: observed.getter.span)]
        }
        inFunction(observed.setter, selfType: selfType) {
            let setter = observed.setter
            let new = parameter("newValue", type, of: setter)
            let old = Variable("oldValue", type, isLet: true, span: setter.span, owner: setter)
            setter.body.statements.append(.declare(old, stored(observed, setter)))
            if let willSet = observed.willSet { setter.body.statements.append(call(willSet, TypedExpression(.variable(new), type, setter.span), setter)) }
            setter.body.statements.append(
                .expression(TypedExpression(.assign(stored(observed, setter), TypedExpression(.variable(new), type, setter.span)), .void, setter.span)))
            if let didSet = observed.didSet { setter.body.statements.append(call(didSet, TypedExpression(.variable(old), type, setter.span), setter)) }
        }
    }

    /// What is stored, as the function of the property sees it.
    private func stored(_ observed: Observed, _ function: FunctionDeclaration) -> TypedExpression {
        guard let member = observed.member.storage else { return TypedExpression(.invalid, .error, function.span) }
        if case .global(let variable) = member.implementation {
            use(variable)
            use(variable, writes: true)
            return TypedExpression(.variable(variable), member.type, function.span)
        }
        let own = function.selfVariable.map { TypedExpression(.variable($0), $0.type, function.span) }
        return TypedExpression(.property(member, of: own, types: callTypes(member, [:], own?.type, member.type)), member.type, function.span)
    }

    private func call(_ observer: FunctionDeclaration, _ value: TypedExpression, _ setter: FunctionDeclaration) -> TypedStatement {
        let member = Member(name: observer.name, kind: .method, type: .void, implementation: .lesson(observer))
        member.parameters = [Parameter(label: nil, name: observer.name, type: value.type)]
        member.isMutating = setter.selfVariable != nil
        noteUse(member)
        if let variable = observer.variable { use(variable) }
        let own = setter.selfVariable.map { TypedExpression(.variable($0), $0.type, setter.span) }
        let call = CallNode(member: member, receiver: own, arguments: [.value(value)], types: callTypes(member, [:], own?.type, .void))
        return .expression(TypedExpression(.call(call), .void, setter.span))
    }

    @discardableResult
    func parameter(_ name: String, _ type: StaticType, of declaration: FunctionDeclaration) -> Variable {
        let variable = declare(name, type, isLet: true, at: declaration.span)
        variable.isParameter = true
        declaration.parameters.append(variable)
        return variable
    }

    /// Does `body` as in a function's braces; `self` is there if the function has a receiver.
    func inFunction(_ declaration: FunctionDeclaration, selfType: StaticType?, _ body: () -> Void) {
        within(FunctionContext(declaration, Scope(parent: scope))) {
            let reports = findings.count
            if let selfType {
                let own = declare("self", selfType, isLet: !declaration.isMutating, at: declaration.span)
                own.isParameter = true
                declaration.selfVariable = own
            }
            body()
            checkInitialisation(declaration, end: declaration.span, since: reports)
        }
        if declaration.variable != nil { absorb(declaration) }
    }

    /// A property that is read or set without its observers: in an initializer, and in the observers themselves.
    func direct(_ property: Member, _ receiver: TypedExpression?) -> Member {
        guard let storage = property.storage, property.lazyValue == nil, case .variable(let own)? = receiver?.kind, own.name == "self" else { return property }
        return function.isInitializer || function.observes === property ? storage : property
    }

    /// `var x = 1 { didSet { … } }` among statements.
    func observedVariable(_ binding: PatternBindingSyntax, _ observers: [AccessorDeclSyntax], _ annotation: TypeAnnotationSyntax?) -> [TypedStatement] {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self) else {
            refuse(binding.pattern, .observedPattern)
            return []
        }
        guard let initializer = binding.initializer else {
            refuse(binding, .observedWithoutValue)
            return []
        }
        let written = annotation.map { read($0.type, open: true) }
        let value = written.map { check(initializer.value, as: $0, for: .declaration) } ?? check(initializer.value)
        let type = written ?? value.type
        applyDefault(type)
        settle()
        let variable = declare(name.identifier.text, type.resolved, isLet: false, at: span(name))
        scope.later.remove(variable.name)
        let stored = Member(name: variable.name, kind: .property, type: type.resolved, implementation: .global(variable))
        let observed = observed(observers, variable.name, type.resolved, stored: stored, isLocal: !scope.isGlobal)
        scope.names["$" + variable.name] = .variable(variable)
        scope.names[variable.name] = .computed(observed.member)
        checkObservers(observed, observers, selfType: nil)
        return [.declare(variable, value)]
    }
}
