/// One thing that RNN offers to every program, as its source declares it.
struct PublicDeclaration {
    enum Kind { case function, `operator`, initializer, method, property, `subscript`, enumCase }

    struct Parameter {
        /// What a call writes; `nil` for `_`.
        let label: String?
        let name: String
        /// As written, but for names of nested types, which are whole.
        let type: String
        let isInout: Bool
        let isVariadic: Bool
        let defaultValue: String?

        /// `_ units: Int = 3`.
        var text: String {
            let names = label == nil ? "_ \(name)" : label == name ? name : "\(label!) \(name)"
            return "\(names): \(type)\(isVariadic ? "..." : "")\(defaultValue.map { " = \($0)" } ?? "")"
        }

        /// It has no part in what a lesson writes: what is drawn where weights are made comes from the lesson's source.
        var isSeed: Bool { defaultValue == "drawSeed()" || defaultValue == "drawSeed" }

        /// What a call sees of it, and of a function whether it throws or not.
        var shape: String { "\(label ?? "_"): \(type.replacing("throws ", with: "")) \(defaultValue ?? "")" }
    }

    /// The type that it belongs to, with the types around that: `Plot.Panel`.
    let owner: String?
    let kind: Kind
    let name: String
    var isStatic = false
    var isMutating = false
    var isDiscardable = false
    var isFailable = false
    var isThrowing = false
    var isSettable = false
    var generics = ""
    var parameters: [Parameter] = []
    /// What it gives, or a property's type; `nil` for nothing.
    var result: String?
    /// A case with a payload.
    var hasPayload = false
    var comment = DocumentationComment("")
    /// What the function throws in the place of which it ends the program: the call within its `orTrap`.
    var trapped: String?
    /// Whether it may end the program in a way that `trapped` does not say.
    var mayEndProgram = false
    /// The call that setting a property throws from in the place of which it ends the program.
    var trappedSetter: String?
    /// The file, from `Sources/RNN` on, and the line.
    let file: String
    let line: Int

    /// Where it is, for messages.
    var place: String { "Sources/RNN/\(file):\(line)" }

    /// `fit(_:_:epochs:)`, as documentation names it.
    var labelledName: String {
        switch kind {
        case .property: return name
        case .enumCase where !hasPayload: return name
        case .function, .operator, .initializer, .method, .subscript, .enumCase:
            return "\(name)(\(lessonParameters.map { ($0.label ?? "_") + ":" }.joined()))"
        }
    }

    /// The same with its type: `Sequential.fit(_:_:epochs:)`.
    var path: String { (owner.map { $0 + "." } ?? "") + labelledName }

    var lessonParameters: [Parameter] { parameters.filter { !$0.isSeed } }

    /// The declaration as a lesson may think of it, without `public` and without what only the engine sees.
    var signature: String {
        let list = "(" + lessonParameters.map(\.text).joined(separator: ", ") + ")"
        let tail = (isThrowing ? " throws" : "") + (result.map { " -> \($0)" } ?? "")
        switch kind {
        case .property: return "\(name): \(result ?? "Void")"
        case .subscript: return "subscript\(list)\(tail)"
        case .initializer: return "init\(isFailable ? "?" : "")\(list)\(isThrowing ? " throws" : "")"
        case .operator: return (parameters.count == 1 ? "prefix " : "") + name + " " + list + tail
        case .enumCase: return hasPayload ? "\(name)\(list) -> \(owner ?? "")" : "\(name): \(owner ?? "")"
        case .function, .method:
            // `show<T>(_ value: T)` takes anything.
            if generics == "<T>", parameters.map(\.type) == ["T"], result == nil { return "\(name)(_ \(parameters[0].name): Any)" }
            return (isDiscardable ? "@discardableResult " : "") + name + generics + list + tail
        }
    }
}

/// A public type, with what it offers by itself.
struct PublicType {
    enum Kind { case structure, `class`, enumeration, `protocol` }

    /// With the types around it.
    let name: String
    let kind: Kind
    /// All protocols that its declaration and its extensions name, and those that these name.
    var protocols: Set<String> = []
    var members: [PublicDeclaration] = []
    var comment = DocumentationComment("")
    let file: String
    let line: Int

    /// The folder in RNN, those around it before it: what one file of bindings is made of.
    var folder: String { file.split(separator: "/").dropLast().joined() }

    /// Cases without payloads, told from each other by their names.
    var isPlainEnumeration: Bool {
        let cases = members.filter { $0.kind == .enumCase }
        return kind == .enumeration && protocols.contains("String") && protocols.contains("CaseIterable") && !cases.isEmpty
    }
}
