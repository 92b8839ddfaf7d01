/// Writes the bindings of one folder of RNN: each public declaration with its signature, its documentation, and the closure that does it.
struct BindingWriter {
    private let sources: SourceReader
    private var hand: HandWritten
    /// Declarations that are neither written, nor bound by hand, nor refused.
    private(set) var obstacles: [String] = []

    init(_ sources: SourceReader, _ hand: HandWritten) {
        (self.sources, self.hand) = (sources, hand)
    }

    /// Entries of the folder `ByHand` that stand for nothing.
    var leftOver: [String] { hand.leftOver }

    /// The files by their names.
    mutating func files() -> [String: String] {
        let folders = Set(sources.orderedTypes.map(\.folder) + sources.functions.map(\.folder)).sorted()
        var files: [String: String] = [:]
        var names: [String] = []
        for folder in folders {
            let text = file(folder)
            guard !text.isEmpty else { continue }
            names.append(folder)
            files["\(folder).swift"] = text
        }
        files["AllNames.swift"] = Self.all(names)
        for name in sources.aliases.keys.sorted() where !hand.refuses(name) { obstacles.append("error: the alias \(name) can't be bound; refuse it in ByHand") }
        return files
    }

    private static let head = """
        // Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
        // swift-format-ignore-file
        import Foundation
        import LessonLanguage
        import RNN

        """

    private static func all(_ folders: [String]) -> String {
        let calls = folders.map { "        declare\($0)(context, hand)" }.joined(separator: "\n")
        return head + """

            extension LessonLanguage.Host {
                /// All that RNN offers, and lessons do not do without.
                mutating func declareAllNames(_ context: RunContext, _ hand: HandBindings) {
            \(calls)
                }
            }

            """
    }

    private mutating func file(_ folder: String) -> String {
        let types = sources.orderedTypes.filter { $0.folder == folder && hand.refusal(of: $0) == nil }
        var conformances: [String] = []
        var calls: [String] = []
        var parts: [String] = []
        for type in types {
            if type.kind != .protocol {
                conformances.append("extension \(type.name): \(type.isPlainEnumeration ? "HostEnumeration" : "HostType") {}")
            }
            calls.append("declare\(type.joinedName)(context, hand)")
            parts.append(type.kind == .protocol ? self.protocol(type) : self.type(type))
        }
        let functions = sources.functions.filter { $0.folder == folder }.sorted { ($0.file, $0.line) < ($1.file, $1.line) }.compactMap { function($0) }
        if !functions.isEmpty {
            calls.append("declareFunctionsOf\(folder.filter(\.isLetter))(context, hand)")
            parts.append(
                "    private mutating func declareFunctionsOf\(folder.filter(\.isLetter))(_ context: RunContext, _ hand: HandBindings) {\n"
                    + functions.joined(separator: "\n") + "\n    }")
        }
        guard !calls.isEmpty else { return "" }
        return Self.head + "\n" + conformances.filter { !hand.holders.contains($0.split { " :".contains($0) }[1].description) }.map { $0 + "\n" }.joined() + """

            extension LessonLanguage.Host {
                mutating func declare\(folder)(_ context: RunContext, _ hand: HandBindings) {
            \(calls.map { "        " + $0 }.joined(separator: "\n"))
                }

            \(parts.joined(separator: "\n\n"))
            }

            """
    }
}

// MARK: - Types

extension BindingWriter {
    /// A type that values have: its own members, and those of the protocols that it conforms to.
    private mutating func type(_ type: PublicType) -> String {
        let protocols = sources.orderedTypes.filter { $0.kind == .protocol && type.protocols.contains($0.name) && hand.refusal(of: $0) == nil }
        let inherited = Set(protocols.flatMap { $0.members.map(\.signature) })
        let members = type.members.filter { !inherited.contains($0.signature) }
        var lines = members.compactMap { member($0, of: type) }
        for name in protocols.map(\.joinedName) where sources.types[name]?.members.isEmpty == false {
            lines.append("            Self.declareMembersOf\(name)(&type, context, hand)")
        }
        let head =
            type.isPlainEnumeration
            ? "enumeration(\(type.name).self, named: \(quoted(type.name)), \(quoted(type.comment.summary)), \(notes(type.caseComments)))"
            : "type(\(hand.swiftType(of: type.name)).self, named: \(quoted(type.name)), \(quoted(type.comment.summary)))"
        return """
                private mutating func declare\(type.joinedName)(_ context: RunContext, _ hand: HandBindings) {
                    \(head) { type in
            \(lines.joined(separator: "\n"))
                    }
                }
            """
    }

    /// A protocol: where it is asked for, values of its conformers are taken.
    private mutating func `protocol`(_ type: PublicType) -> String {
        let lines = type.members.compactMap { member($0, of: type) }
        let conformers = sources.conformers(of: type.name).filter { hand.refusal(of: $0) == nil }.map(\.name).map(quoted).joined(separator: ", ")
        return """
                private mutating func declare\(type.joinedName)(_ context: RunContext, _ hand: HandBindings) {
                    protocolType(\(quoted(type.name)), conformers: [\(conformers)] + hand.conformers(of: \(quoted(type.name))), \(quoted(type.comment.summary))) { type in
                        Self.declareMembersOf\(type.joinedName)(&type, context, hand)
                    }
                }

                static func declareMembersOf\(type.joinedName)(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {
            \(lines.joined(separator: "\n"))
                }
            """
    }

    private mutating func member(_ declaration: PublicDeclaration, of type: PublicType) -> String? {
        if type.isPlainEnumeration, declaration.kind == .enumCase { return nil }
        if declaration.kind == .initializer, declaration.parameters.first?.label == "arrayLiteral" { return arrayLiteral(declaration, of: type) }
        if isTwin(declaration, among: type.members) { return nil }
        guard let body = body(of: declaration, in: type) else { return nil }
        let indent = "                "
        let name: String
        switch declaration.kind {
        case .operator: name = "operator"
        case .initializer: name = "initializer"
        case .subscript: name = "subscript"
        case .enumCase: name = declaration.hasPayload ? "staticMethod" : "staticProperty"
        case .property: name = declaration.isStatic ? "staticProperty" : "property"
        case .method, .function: name = declaration.isStatic ? "staticMethod" : declaration.isMutating ? "mutatingMethod" : "method"
        }
        var line = "            type.\(name)(\n\(indent)\(head(declaration, type)),\n\(indent)\(body)"
        if declaration.kind == .property, declaration.isSettable, !declaration.isStatic, type.kind != .protocol, !hand.holders.contains(type.name),
            let setter = try? BindingBody(setting: declaration, own: type.name, sources: sources, hand: hand)
        {
            line += ",\n\(indent)set: \(setter.text)"
        }
        if type.members.contains(where: { isTwin($0, of: declaration) }) { line += ",\n\(indent)isTried: true" }
        return line + ")"
    }

    /// Whether a declaration is another that throws in the place of ending the program: `tryPredict` of `predict`.
    private func isTwin(_ twin: PublicDeclaration, of plain: PublicDeclaration) -> Bool {
        twin.kind == plain.kind && twin.isThrowing && !plain.isThrowing && twin.name == "try" + plain.name.capitalizedFirst && twin.generics == plain.generics
            && twin.lessonParameters.map(\.shape) == plain.lessonParameters.map(\.shape) && twin.result == plain.result
    }

    private func isTwin(_ twin: PublicDeclaration, among others: [PublicDeclaration]) -> Bool { others.contains { isTwin(twin, of: $0) } }

    private func arrayLiteral(_ declaration: PublicDeclaration, of type: PublicType) -> String {
        let element = declaration.parameters[0].type
        return "            type.arrayLiteral(of: \(quoted(element))) { (elements: [\(element)]) in \(type.name)(elements) }"
    }

    private mutating func function(_ declaration: PublicDeclaration) -> String? {
        if isTwin(declaration, among: sources.functions) { return nil }
        let tried = sources.functions.contains { isTwin($0, of: declaration) } ? ",\n                isTried: true" : ""
        return body(of: declaration, in: nil).map { "        function(\n                \(head(declaration, nil)),\n                \($0)\(tried))" }
    }

    /// The closure, or what stands for it in the folder `ByHand`; `nil` where lessons do without.
    private mutating func body(of declaration: PublicDeclaration, in type: PublicType?) -> String? {
        if hand.refusal(of: declaration) != nil { return nil }
        let types = declaration.lessonParameters.map(\.type).joined(separator: ", ")
        for key in [declaration.path, "\(declaration.path) of \(types)"] where hand.binds(key) { return "hand[\(quoted(key))]" }
        do throws(BindingBody.Obstacle) {
            if type?.kind == .protocol, let own = sources.implementation(of: declaration) {
                return try BindingBody(own, own: own.owner, isOfProtocol: true, sources: sources, hand: hand).text
            }
            return try BindingBody(declaration, own: type?.name, isOfProtocol: type?.kind == .protocol, sources: sources, hand: hand).text
        } catch {
            obstacles.append("\(declaration.place): error: \(declaration.path) can't be bound: \(error.reason); bind it in ByHand, or refuse it there")
            return nil
        }
    }
}

// MARK: - Text

extension BindingWriter {
    /// The signature, what it is for, and what its parameters are for.
    private mutating func head(_ declaration: PublicDeclaration, _ type: PublicType?) -> String {
        var known: [String: String] = [:]
        for parameter in declaration.lessonParameters where declaration.kind != .operator {
            guard let note = note(of: parameter.name, declaration, type) else {
                obstacles.append("\(declaration.place): error: nobody says what `\(parameter.name)` of \(declaration.path) is for; say it in the doc comment")
                continue
            }
            known[parameter.name] = note
        }
        return "\(signature(declaration.signature)),\n                \(quoted(declaration.comment.summary)), \(notes(known))"
    }

    /// What a parameter is for: as the declaration says, or the others of the same name, or what its type's initializers or properties say.
    private func note(of name: String, _ declaration: PublicDeclaration, _ type: PublicType?) -> String? {
        if let own = declaration.comment.parameters[name] { return own }
        let siblings = (type?.members ?? sources.functions).filter { $0.name == declaration.name || declaration.name == "try" + $0.name.capitalizedFirst }
        if let other = siblings.lazy.compactMap({ $0.comment.parameters[name] }).first { return other }
        if declaration.name == "trying" { return type?.members.lazy.compactMap { $0.kind == .initializer ? $0.comment.parameters[name] : nil }.first }
        guard declaration.kind == .initializer, let property = type?.members.first(where: { $0.kind == .property && $0.name == name }) else { return nil }
        return property.comment.summary.isEmpty ? nil : property.comment.asNote
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("``", with: "`") + "\""
    }

    private func signature(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
        guard line.count > 130 else { return quoted(line) }
        var lines = [""]
        for part in line.split(separator: ", ", omittingEmptySubsequences: false) {
            if lines[lines.count - 1].count + part.count > 120 { lines.append("") }
            lines[lines.count - 1] += part + ", "
        }
        lines[lines.count - 1].removeLast(2)
        let indent = "                "
        return "\"\"\"\n" + lines.map { indent + $0.replacing("\\", with: "\\\\") }.joined(separator: "\\\n") + "\n\(indent)\"\"\""
    }

    private func notes(_ notes: [String: String]) -> String {
        if notes.isEmpty { return "[:]" }
        let entries = notes.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(quoted($0.value))" }
        if entries.count == 1, entries[0].count < 80 { return "[\(entries[0])]" }
        return "[\n" + entries.map { "                    \($0),\n" }.joined() + "                ]"
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension PublicType {
    /// The name as a part of another: `PlotPanel`.
    var joinedName: String { name.replacing(".", with: "") }

    /// What each case is.
    var caseComments: [String: String] {
        Dictionary(members.filter { $0.kind == .enumCase && !$0.comment.summary.isEmpty }.map { ($0.name, $0.comment.summary) }) { first, _ in first }
    }
}

extension PublicDeclaration {
    var folder: String { file.split(separator: "/").dropLast().joined() }
}
