/// A signature cut into its parameters and what stands behind them, as text.
struct SignatureParts {
    private(set) var parameters: [String] = []
    private(set) var result: String

    init(_ signature: String) {
        guard let start = signature.firstIndex(where: { $0 == "(" || $0 == ":" }), signature[start] == "(" else {
            let colon = signature.firstIndex(of: ":")
            result = colon.map { signature[signature.index(after: $0)...].trimmed } ?? ""
            return
        }
        result = ""
        var (depth, isText, beginning) = (0, false, signature.index(after: start))
        for index in signature.indices[start...] {
            let character = signature[index]
            if character == "\"" { isText.toggle() }
            if isText { continue }
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            guard depth == 0 || depth == 1 && character == "," else { continue }
            let parameter = signature[beginning..<index].trimmed
            if !parameter.isEmpty { parameters.append(parameter) }
            beginning = signature.index(after: index)
            if depth == 0 {
                result = signature[beginning...].trimmed
                return
            }
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
