import SwiftSyntax

/// An argument as a call writes it.
struct WrittenArgument {
    var label: String?
    var expression: ExprSyntax
    var isTrailing = false
    /// The first trailing closure has no label and may match a labelled parameter.
    var isFirstTrailing = false
    var isInout: Bool { expression.is(InOutExprSyntax.self) }
    var isClosure: Bool { expression.is(ClosureExprSyntax.self) }
}

/// Which arguments of a call go to which parameter, or why they can't.
enum ArgumentMatch {
    case matched([[Int]])
    case missing(Parameter, before: Int?)
    case extra(argument: Int)
    case wrongLabel(argument: Int, expected: String?)

    init(_ arguments: [WrittenArgument], to parameters: [Parameter]) {
        var places = [[Int]](repeating: [], count: parameters.count)
        var next = 0
        for (index, argument) in arguments.enumerated() {
            if argument.isFirstTrailing {
                guard let place = Self.trailingPlace(parameters, from: next, isLastArgument: index == arguments.count - 1) else {
                    self = .extra(argument: index)
                    return
                }
                if let skipped = parameters[next..<place].first(where: { $0.defaultValue == nil && !$0.isVariadic }) {
                    self = .missing(skipped, before: index)
                    return
                }
                places[place].append(index)
                next = place + 1
                continue
            }
            // A further value of the variadic parameter before.
            if argument.label == nil, next > 0, parameters[next - 1].isVariadic, !places[next - 1].isEmpty {
                places[next - 1].append(index)
                continue
            }
            var place = next
            while place < parameters.count, parameters[place].label != argument.label {
                guard parameters[place].defaultValue != nil || parameters[place].isVariadic else { break }
                place += 1
            }
            guard place < parameters.count, parameters[place].label == argument.label else {
                if next < parameters.count, place < parameters.count {
                    if let label = argument.label, parameters[(place + 1)...].contains(where: { $0.label == label }),
                        !arguments.contains(where: { $0.label == parameters[place].label && $0.label != nil }), arguments.count < parameters.count
                    {
                        self = .missing(parameters[place], before: index)
                    } else {
                        self = .wrongLabel(argument: index, expected: parameters[place].label)
                    }
                } else if next < parameters.count {
                    self = .wrongLabel(argument: index, expected: parameters[next].label)
                } else {
                    self = .extra(argument: index)
                }
                return
            }
            places[place].append(index)
            next = place + 1
        }
        if let left = parameters.indices.first(where: { places[$0].isEmpty && parameters[$0].defaultValue == nil && !parameters[$0].isVariadic }) {
            self = .missing(parameters[left], before: nil)
            return
        }
        self = .matched(places)
    }

    private static func trailingPlace(_ parameters: [Parameter], from start: Int, isLastArgument: Bool) -> Int? {
        guard start <= parameters.count else { return nil }
        return parameters.indices[start...].first { index in
            if case .function = parameters[index].type.head { return true }
            if let inner = parameters[index].type.wrapped, case .function = inner.head { return true }
            if case .generic = parameters[index].type.head { return true }
            return false
        }
    }
}
