extension CallError {
    var english: String {
        switch self {
        case .notCallable(let name): "'\(name)' can't be called"
        case .notCallableSo(let name, let candidates): "'\(name)' can't be called so" + candidates.english
        case .missingArgument(let missing, let name, let note, let candidates):
            "missing argument for parameter \(missing.english) in call to '\(name)'" + note.english + candidates.english
        case .noOverload(let name, let given, let offers):
            "no '\(name)' takes (\(given.joined(separator: ", ")))" + (offers.isEmpty ? "" : "; there is: \(offers.joined(separator: "; "))")
        case .notWalkable(let type, let member): "a '\(type)' can't be walked, so it has no '\(member)'; only ranges of whole numbers can"
        case .noInitializer(let type): "'\(type)' has no initializer that lessons can call"
        case .failableDelegation: "a non-failable initializer cannot delegate to failable initializer; write '!' or make it 'init?'"
        case .optionalFunction(let type): "value of optional type '\(type)' must be unwrapped before it can be called"
        case .notAFunction(let type): "cannot call value of non-function type '\(type)'"
        case .argumentCount(let wanted, let given, let type):
            "this function takes \(wanted) argument\(wanted == 1 ? "" : "s"), not \(given): its type is '\(type)'"
        case .ampersandToPlainParameter: "'&' used with an argument that is not passed inout"
        case .lacksAmpersand(let type): "passing \(type.map { "value of type '\($0)'" } ?? "a value") to an inout parameter requires explicit '&'"
        case .changedTwice(let name): "inout arguments are not allowed to alias each other: '\(name)' is changed by both"
        case .changedByParts(let name):
            "overlapping accesses to '\(name)': one call would change it in two ways at once; copy one part to a variable of its own first"
        case .notTried: "call can throw but is not marked with 'try'"
        case .unhandledError: "errors thrown from here are not handled; mark the function 'throws' or use 'do' and 'catch'"
        case .noNumberSubscriptOfText:
            "a String has no whole-number subscript: write 'Array(text)[i]' for its characters, or 'text[text.index(text.startIndex, offsetBy: i)]'"
        case .subscriptOfOptional(let type):
            "value of optional type '\(type)' must be unwrapped to refer to its subscript; use '?[…]', 'if let' or '!'"
        case .noSubscripts(let type): "value of type '\(type)' has no subscripts"
        }
    }
}

extension CallError.Missing {
    fileprivate var english: String {
        switch self {
        case .labelled(let label): "'\(label)'"
        case .unlabelled(let place): "#\(place)"
        }
    }
}

extension Candidates {
    /// For the end of a message.
    var english: String {
        switch self {
        case .one(let signature): "; it is declared as '\(signature)'"
        case .several(let signatures): signatures.isEmpty ? "" : "; there is: " + signatures.joined(separator: "; ")
        }
    }
}
