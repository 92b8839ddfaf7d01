/// What a host's parameter of type `Any` gets: the value, its type's name, and its text, whatever the type.
public struct LessonAny: LessonValue {
    public static var lessonTypeName: String { "Any" }
    public let value: Value
    /// As Swift writes the type: `[Int]`, `Tensor`.
    public let typeName: String
    /// As `print` writes the value: made when it is wanted, since a chart's takes a while.
    public var text: String { get throws { try makeText(.max).text } }
    private let makeText: (Int) throws -> (text: String, bytes: Int)

    /// The beginning of its text, so many bytes at most, and how many there are.
    public func text(upTo limit: Int) throws -> (text: String, bytes: Int) { try makeText(limit) }

    public static func from(_ value: Value) -> LessonAny {
        guard case .erased(let erased) = value else {
            return LessonAny(value: value, typeName: "Any") { _ in
                let text = "\(try value.native)"
                return (text, text.utf8.count)
            }
        }
        return LessonAny(value: erased.value, typeName: erased.typeName) { try erased.text(upTo: $0) }
    }

    private init(value: Value, typeName: String, makeText: @escaping (Int) throws -> (text: String, bytes: Int)) {
        (self.value, self.typeName, self.makeText) = (value, typeName, makeText)
    }

    public var lessonValue: Value { value }

    /// The embedder's own value, or Swift's own for numbers, strings and lists of them.
    public var native: Any { get throws { try value.native } }
}
