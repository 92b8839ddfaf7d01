/// Python's `f"…{value:.2f}…"` in Swift.
enum FormattedText {
    /// - Parameter text: with its quotes, without the `f`.
    static func swift(_ text: String, names: ForeignNames) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            if rest.first == "{" {
                result += "{"
                rest = rest.dropFirst()
                continue
            }
            guard let close = rest.firstIndex(of: "}") else { break }
            result += value(rest[..<close], names)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest.replacing("}}", with: "}")
    }

    private static func value(_ inside: Substring, _ names: ForeignNames) -> String {
        let parts = inside.split(separator: ":", maxSplits: 1)
        guard let first = parts.first else { return "" }
        let expression = PythonReader.swift(String(first), names: names) ?? String(first)
        guard parts.count == 2, let last = parts[1].last, "fdegx%".contains(last) else { return "\\(\(expression))" }
        let format = last == "%" ? "\(parts[1].dropLast())f %%" : String(parts[1])
        return "\\(String(format: \"%\(format)\", \(last == "%" ? "100 * " : "")\(expression)))"
    }
}
