/// Whole numbers of other sizes than Int's, held as ``IntegerKind`` says: the narrow ones as themselves, `UInt64` by its bits.
extension UInt64: LessonValue {
    public static var lessonTypeName: String { "UInt64" }
    public static func from(_ value: Value) throws -> UInt64 { UInt64(bitPattern: Int64(try Int.from(value))) }
    public var lessonValue: Value { .int(Int(Int64(bitPattern: self))) }
}

extension UInt32: LessonValue {
    public static var lessonTypeName: String { "UInt32" }
    public static func from(_ value: Value) throws -> UInt32 { UInt32(truncatingIfNeeded: try Int.from(value)) }
    public var lessonValue: Value { .int(Int(self)) }
}
