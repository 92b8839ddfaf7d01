/// What a host's parameter of type `Any` gets: the value, its type's name, and its text, whatever the type.
public struct LessonAny: LessonValue {
    public static var lessonTypeName: String { "Any" }
    public let value: Value
    /// As Swift writes the type: `[Int]`, `Tensor`.
    public let typeName: String
    /// As `print` writes the value: made when it is wanted, since a chart's takes a while.
    public var text: String { makeText() }
    private let makeText: () -> String

    public static func from(_ value: Value) -> LessonAny {
        guard case .erased(let erased) = value else { return LessonAny(value: value, typeName: "Any") { "\(value.native)" } }
        return LessonAny(value: erased.value, typeName: erased.typeName) { erased.text }
    }

    private init(value: Value, typeName: String, makeText: @escaping () -> String) {
        (self.value, self.typeName, self.makeText) = (value, typeName, makeText)
    }

    public var lessonValue: Value { value }

    /// The embedder's own value, or Swift's own for numbers, strings and lists of them.
    public var native: Any { value.native }
}
