/// A closure of the lesson handed to the host. It can be called while the block that made it runs.
public struct LessonFunction: LessonValue {
    public static var lessonTypeName: String { "Function" }
    let object: FunctionObject

    public static func from(_ value: Value) throws -> LessonFunction {
        guard case .function(let object) = value else { throw BindingError.wrongKind(expected: lessonTypeName) }
        return LessonFunction(object: object)
    }

    public var lessonValue: Value { .function(object) }

    public func call(_ arguments: [Value]) throws -> Value {
        try object.call(arguments)
    }

    /// For `(Double) -> Double`, the commonest.
    public func call(_ x: Double) throws -> Double {
        try object.call(.double(x)).asDouble
    }
}
