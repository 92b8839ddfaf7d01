/// An argument of a call that is written in Python, in Swift.
struct PythonArgument {
    /// The label that it is to have.
    let label: String?
    let isKeyword: Bool
    /// The name that Python has for the parameter, where it was given.
    let name: String?
    let text: String

    var swift: String { label.map { "\($0): \(text)" } ?? text }

    static func list(_ arguments: [Self]) -> String { arguments.map(\.swift).joined(separator: ", ") }
}
