/// A line that is written in Python, in Swift.
struct PythonLine {
    /// Without its indentation; empty where it is left out.
    let swift: String
    let syntax: PythonSyntax
    /// Where what is Python's stands in the line, in UTF-8 offsets.
    let start: Int
    let end: Int
    /// What a message shows of it.
    let shown: String
    var body = Body.none
    /// What the line gives a name that nothing is known of.
    var declares: [String] = []

    /// What follows a header.
    enum Body {
        case none
        /// Lines that stand further in.
        case indented
        /// Lines that are not to be checked: what a function takes is not known.
        case unread
    }
}

extension PythonLine {
    /// The line in Swift; nil where nothing in it is Python's, or too little can be read.
    /// - Parameter isDeclared: whether a name has a variable already.
    static func reading(_ line: String, names: ForeignNames, isDeclared: @escaping (String) -> Bool) -> PythonLine? {
        guard let first = line.first, line.utf8.count <= 2_000 else { return nil }
        if first == "%" || first == "!", line.dropFirst().first?.isLetter ?? false {
            return PythonLine(swift: "", syntax: .magic, start: 0, end: line.utf8.count, shown: line)
        }
        guard let tokens = PythonToken.divide(line), let start = tokens.first, start.kind != .text else { return nil }
        var reading = PythonStatement(PythonReader(tokens, names: names), isDeclared)
        return try? reading.line(of: line)
    }
}
