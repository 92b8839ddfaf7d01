/// What a host's parameter of type `Any` gets: the value, its type's name, and its text, whatever the type.
public struct LessonAny: LessonValue {
    public static var lessonTypeName: String { "Any" }
    public let value: Value
    /// As Swift writes the type: `[Int]`, `Tensor`.
    public let typeName: String
    /// As `print` writes the value.
    public let text: String

    public static func from(_ value: Value) -> LessonAny {
        guard case .erased(let erased) = value else { return LessonAny(value: value, typeName: "Any", text: "\(value.native)") }
        return LessonAny(value: erased.value, typeName: erased.typeName, text: erased.text)
    }

    public var lessonValue: Value { value }

    /// The embedder's own value, or Swift's own for numbers, strings and lists of them.
    public var native: Any { value.native }
}
