/// What a declaration's `///` lines say.
struct DocumentationComment {
    /// The first paragraph.
    let summary: String
    /// What each parameter is for, by its name, without the full stop.
    let parameters: [String: String]

    init(_ text: String) {
        var summary: [String] = []
        var parameters: [String: String] = [:]
        var current: String?
        var isInSummary = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.trimmed
            if let item = Self.parameter(words) {
                isInSummary = false
                current = item.name
                parameters[item.name] = item.text
            } else if words.hasPrefix("- ") {
                isInSummary = false
                current = nil
            } else if words.isEmpty {
                if !summary.isEmpty { isInSummary = false }
                current = nil
            } else if isInSummary {
                summary.append(words)
            } else if let name = current {
                parameters[name, default: ""] += " " + words
            }
        }
        self.summary = summary.joined(separator: " ")
        self.parameters = parameters.mapValues { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    }

    /// A property's summary as what is said of the parameter that sets it: "what the axis shows".
    var asNote: String {
        let text = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// `- units: H` beneath `- Parameters:`, or `- Parameter units: H`.
    private static func parameter(_ line: String) -> (name: String, text: String)? {
        guard line.hasPrefix("- "), let colon = line.firstIndex(of: ":") else { return nil }
        var name = line[line.index(line.startIndex, offsetBy: 2)..<colon]
        if name.hasPrefix("Parameter ") { name = name.dropFirst("Parameter ".count) }
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }), name.first?.isLowercase == true else { return nil }
        return (String(name), line[line.index(after: colon)...].trimmed)
    }
}

extension StringProtocol {
    var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
