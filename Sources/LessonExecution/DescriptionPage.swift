import LessonLanguage
import RNN
import Wording

/// Lays a description out as text of at most 100 columns: what is declared at the left, what it is for beside it.
struct DescriptionPage {
    let language: ReaderLanguage
    static let width = 100
    /// The widest declaration beside which there is room.
    private static let widest = 46

    /// A type: its initializers with their parameters, the other members a line each.
    func text(_ type: DescribedType, conformers: [String]) -> String {
        var lines = wrapped(heading(type.name, type.documentation), indent: 0, hanging: 4)
        if !conformers.isEmpty { lines += wrapped(conformers.joined(separator: ", "), indent: 4, hanging: 4) }
        for member in type.members where member.kind == .initializer {
            lines.append("")
            lines += self.lines(member, name: type.name, indent: 2)
        }
        for kind in [DescribedMember.Kind.enumCase, .property, .method] {
            let members = type.members.filter { $0.kind == kind }.sorted { ($0.isStatic ? 0 : 1, $0.name) < ($1.isStatic ? 0 : 1, $1.name) }
            guard !members.isEmpty else { continue }
            lines.append("")
            lines += columns(members.map { (short($0), $0.documentation) }, indent: 2)
        }
        return lines.joined(separator: "\n")
    }

    /// A function or member, with its parameters.
    func text(_ member: DescribedMember) -> String {
        lines(member, name: (member.owner.map { "\($0)." } ?? "") + member.name, indent: 0).joined(separator: "\n")
    }
}

extension DescriptionPage {
    private func lines(_ member: DescribedMember, name: String, indent: Int) -> [String] {
        var result = member.result
        if result.hasPrefix("->") || member.kind == .property { result = result.trimmingPrefix(#/->\s*/#).description }
        let call = member.kind == .property || member.kind == .enumCase ? name : "\(name)(\(member.parameters.isEmpty ? "" : "…"))"
        let declared = result.isEmpty ? call : member.kind == .property ? "\(name): \(result)" : "\(call) → \(result)"
        return wrapped(heading(declared, member.documentation), indent: indent, hanging: indent + 4)
            + columns(member.parameters.map { ($0.declaration, $0.documentation) }, indent: indent + 2)
    }

    /// A member without its parameters' types: `fit(_:_:epochs:)`, `shape: Shape`.
    private func short(_ member: DescribedMember) -> String {
        let name = (member.isStatic ? "." : "") + member.name
        switch member.kind {
        case .enumCase: return name
        case .property: return member.isStatic ? name : "\(name): \(member.result)"
        case .initializer, .method, .function: return "\(name)(\(member.parameters.map { $0.label + ":" }.joined()))"
        }
    }

    private func heading(_ name: String, _ documentation: Documentation) -> String {
        documentation.isEmpty ? name : "\(name): \(documentation.told(in: language))"
    }

    /// Declarations in one column, what they are for in the next; a wide declaration has a line of its own.
    private func columns(_ rows: [(declaration: String, documentation: Documentation)], indent: Int) -> [String] {
        let column = indent + 2 + (rows.map { displayWidth($0.declaration) }.filter { $0 <= Self.widest }.max() ?? 2)
        return rows.flatMap { declaration, documentation -> [String] in
            let note = documentation.told(in: language)
            if note.isEmpty { return wrapped(declaration, indent: indent, hanging: column) }
            let notes = wrapped(note, indent: column, hanging: column)
            let start = String(repeating: " ", count: indent) + declaration
            guard displayWidth(start) + 2 <= column else { return wrapped(declaration, indent: indent, hanging: column) + notes }
            let gap = String(repeating: " ", count: column - displayWidth(start))
            return [start + gap + notes[0].drop { $0 == " " }] + notes.dropFirst()
        }
    }

    private func wrapped(_ text: String, indent: Int, hanging: Int) -> [String] {
        var lines: [String] = []
        var line = String(repeating: " ", count: indent)
        var isEmpty = true
        for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: Self.width - max(indent, hanging)) }) {
            if !isEmpty, displayWidth(line) + 1 + displayWidth(word) > Self.width {
                lines.append(line)
                (line, isEmpty) = (String(repeating: " ", count: hanging), true)
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [line]
    }

    /// A word that has room in no line, cut where it must be.
    private func pieces(of word: Substring, width: Int) -> [String] {
        var pieces = [""]
        for letter in word {
            if displayWidth(pieces[pieces.count - 1] + String(letter)) > width { pieces.append("") }
            pieces[pieces.count - 1].append(letter)
        }
        return pieces
    }
}
