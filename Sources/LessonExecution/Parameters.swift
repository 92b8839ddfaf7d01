import LessonDocument
import LessonLanguage
import Wording
import RNN

/// The front matter's parameters with the values that this run uses: each has the type of its default.
struct Parameters {
    var all: [(name: String, value: ParamValue)]

    init(all: [(name: String, value: ParamValue)]) {
        self.all = all
    }

    /// - Throws: a problem for each name that the lesson does not have and each value of another type.
    init(_ lesson: Lesson, options: RunOptions) throws(Problems) {
        all = lesson.frontMatter.params.map { ($0.name, $0.value) }
        var problems: [Problem] = []
        for (name, text) in options.parameters {
            guard let index = all.firstIndex(where: { $0.name == name }) else {
                let known = all.map(\.name)
                problems.append(
                    Problem(
                        file: lesson.file,
                        message: known.isEmpty
                            ? RunFault.noParameters(name: name, value: text) : .noSuchParameter(name: name, value: text, known: known),
                        suggestion: nearestName(to: name, among: known)))
                continue
            }
            guard let value = all[index].value.replaced(by: text) else {
                problems.append(
                    Problem(
                        file: lesson.file, message: RunFault.wrongKind(name: name, value: text, all[index].value.kind)))
                continue
            }
            all[index].value = value
        }
        if !problems.isEmpty { throw Problems(all: problems) }
    }

    var provenance: [Provenance.Parameter] {
        all.map { .init(name: $0.name, value: $0.value.text) }
    }
}

extension ParamValue {
    /// The same kind of value read from a command line; `nil` if `text` is none.
    fileprivate func replaced(by text: String) -> ParamValue? {
        switch self {
        case .int: Int(text).map(ParamValue.int)
        case .double: Double(text).map(ParamValue.double)
        case .bool: Bool(text).map(ParamValue.bool)
        case .string: .string(text)
        }
    }

    fileprivate var kind: ParameterKind {
        switch self {
        case .int: .wholeNumber
        case .double: .number
        case .bool: .truth
        case .string: .text
        }
    }

    fileprivate var text: String {
        switch self {
        case .int(let value): "\(value)"
        case .double(let value): "\(value)"
        case .bool(let value): "\(value)"
        case .string(let value): value
        }
    }

    /// As Swift source.
    var swiftLiteral: String {
        if case .string(let value) = self { return String(reflecting: value) }
        return text
    }
}
