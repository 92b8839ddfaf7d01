/// The order of what can be seen in a call or an assignment. Swift works out the indices of a place when it comes to the place, while here a place is
/// entered last of all. So where a later part runs code of the lesson, such indices are kept in variables first.
extension FunctionLowering {
    /// The target of an assignment, with its indices kept before the value is worked out; nil where the order can't be seen.
    func inOrder(_ target: TypedExpression, _ value: TypedExpression) -> (target: TypedExpression, before: Preparation)? {
        inOrder([(target, true), (value, false)]).map { ($0[0], $1) }
    }

    /// A call, with the indices of what it changes kept before what comes after them is worked out.
    func inOrder(_ call: CallNode) -> (call: CallNode, before: Preparation)? {
        let (changesReceiver, places): (Bool, Set<Int>)
        switch call.member.implementation {
        case .mutating, .intrinsic(.arrayAppend): (changesReceiver, places) = (true, [])
        case .intrinsic(.swap): (changesReceiver, places) = (false, [0, 1])
        case .lesson(let function): (changesReceiver, places) = (function.isMutating && !function.isInitializer, function.inoutParameters)
        default: return nil
        }
        if !changesReceiver && places.isEmpty { return nil }
        var operands: [(TypedExpression, isPlace: Bool)] = call.receiver.map { [($0, changesReceiver)] } ?? []
        for (index, argument) in call.arguments.enumerated() { operands += argument.values.map { ($0, places.contains(index)) } }
        guard let (expressions, before) = inOrder(operands) else { return nil }
        var rest = expressions[...]
        let receiver = call.receiver.map { _ in rest.removeFirst() }
        let arguments = call.arguments.map { argument in argument.map { _ in rest.removeFirst() } }
        return (CallNode(member: call.member, receiver: receiver, arguments: arguments, types: call.types), before)
    }

    /// The same for all that is worked out one after another.
    func inOrder(_ operands: [(TypedExpression, isPlace: Bool)]) -> (expressions: [TypedExpression], before: Preparation)? {
        // From the end: whether what comes later may call the lesson's code, or give something else when that has run before it.
        var (calls, varies) = (false, false)
        var last = -1
        let firstPlace = operands.firstIndex(where: \.isPlace) ?? operands.count
        for (index, (expression, isPlace)) in operands.enumerated().reversed() {
            for part in (isPlace ? expression.indices : [expression]).reversed() {
                let (partCalls, partVaries) = part.map { ($0.mayCallLesson, !$0.isSteady) } ?? (false, true)
                // An index behind another place would be looked at when that place has been entered.
                if isPlace, last < 0, partVaries, calls || partCalls && varies || index > firstPlace { last = index }
                (calls, varies) = (calls || partCalls, varies || partVaries)
            }
        }
        if last < 0 { return nil }
        var expressions = operands.map(\.0)
        var before = Preparation()
        for index in 0...last {
            expressions[index] = operands[index].isPlace ? keepingIndices(expressions[index], &before) : keeping(expressions[index], &before)
        }
        return (expressions, before)
    }

    private func keeping(_ value: TypedExpression, _ before: inout Preparation) -> TypedExpression {
        if value.isSteady { return value }
        let variable = Variable("$kept", value.type, isLet: true, span: nil, owner: declaration)
        allocate(variable)
        before.steps.append(store(expression(value), in: variable))
        return TypedExpression(.variable(variable), value.type, value.span)
    }

    private func keepingIndices(_ place: TypedExpression, _ before: inout Preparation) -> TypedExpression {
        let place = place.specialised
        let kind: TypedExpression.Kind
        switch place.kind {
        case .property(let member, let base?, let types): kind = .property(member, of: keepingIndices(base, &before), types: types)
        case .tupleElement(let base, let index): kind = .tupleElement(keepingIndices(base, &before), index)
        case .force(let base): kind = .force(keepingIndices(base, &before))
        case .chainLink(let base):
            let kept = keepingIndices(base, &before)
            let run = expression(kept).boxed
            before.steps.append { if try run($0).isNone { throw ChainEnd() } }
            kind = .force(kept)
        case .call(let call) where call.member.kind == .subscriptMember:
            let receiver = call.receiver.map { keepingIndices($0, &before) }
            let arguments = call.arguments.enumerated().map { index, argument in
                call.isLate(index) ? argument : argument.map { keeping($0, &before) }
            }
            kind = .call(CallNode(member: call.member, receiver: receiver, arguments: arguments, types: call.types))
        default: return place
        }
        return TypedExpression(kind, place.type, place.span)
    }
}

/// What is worked out and kept before the rest of an expression runs.
struct Preparation {
    var steps: [(Frame) throws -> Void] = []

    func then(_ rest: @escaping (Frame) throws -> Void) -> (Frame) throws -> Void {
        { [steps] frame in
            for step in steps { try step(frame) }
            try rest(frame)
        }
    }

    func then(_ rest: Code, _ representation: Representation) -> Code {
        let run = rest.boxed
        return .fromBoxed(
            { [steps] frame in
                for step in steps { try step(frame) }
                return try run(frame)
            }, representation)
    }
}

extension TypedExpression {
    /// The indices on the way to a place, as they are met; nil stands for a `?`, behind which nothing may be worked out where there is nothing.
    fileprivate var indices: [TypedExpression?] {
        switch specialised.kind {
        case .property(_, let base?, _), .tupleElement(let base, _), .force(let base): base.indices
        case .chainLink(let base): base.indices + [nil]
        case .call(let call) where call.member.kind == .subscriptMember:
            (call.receiver?.indices ?? []) + call.arguments.enumerated().flatMap { call.isLate($0) ? [] : $1.values }
        default: []
        }
    }

    /// Whether it gives the same whatever code of the lesson runs meanwhile, and nobody sees when it does.
    fileprivate var isSteady: Bool {
        if case .closure = kind { return true }
        return !mayCallLesson && readsOwnVariablesOnly
    }

    private var readsOwnVariablesOnly: Bool {
        if case .variable(let variable) = kind { return !variable.isGlobal && !variable.isCaptured }
        return children.allSatisfy(\.readsOwnVariablesOnly)
    }
}

extension CallNode {
    /// Whether an argument is worked out within the call, if at all: what a dictionary gives in place of a value that it has not.
    fileprivate func isLate(_ index: Int) -> Bool {
        if case .intrinsic(.dictionaryDefaultSubscript) = member.implementation { index == 1 } else { false }
    }
}
