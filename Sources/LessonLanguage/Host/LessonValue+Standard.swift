/// The standard library's types as lesson values.
extension Value: LessonValue {
    public static var lessonTypeName: String { "Any" }
    public static func from(_ value: Value) -> Value { value }
    public var lessonValue: Value { self }
}

extension Int: LessonValue {
    public static var lessonTypeName: String { "Int" }
    public static func from(_ value: Value) throws -> Int {
        if case .int(let x) = value { return x }
        throw BindingError.wrongKind(expected: lessonTypeName)
    }
    public var lessonValue: Value { .int(self) }
}

extension Double: LessonValue {
    public static var lessonTypeName: String { "Double" }
    public static func from(_ value: Value) throws -> Double {
        if case .double(let x) = value { return x }
        throw BindingError.wrongKind(expected: lessonTypeName)
    }
    public var lessonValue: Value { .double(self) }
}

extension Float: LessonValue {
    public static var lessonTypeName: String { "Float" }
    public static func from(_ value: Value) throws -> Float {
        if case .float(let x) = value { return x }
        throw BindingError.wrongKind(expected: lessonTypeName)
    }
    public var lessonValue: Value { .float(self) }
}

extension Bool: LessonValue {
    public static var lessonTypeName: String { "Bool" }
    public static func from(_ value: Value) throws -> Bool {
        if case .bool(let x) = value { return x }
        throw BindingError.wrongKind(expected: lessonTypeName)
    }
    public var lessonValue: Value { .bool(self) }
}

extension String: LessonValue {
    public static var lessonTypeName: String { "String" }
    public static func from(_ value: Value) throws -> String {
        switch value {
        case .string(let x): return x
        case .piece(let x): return x.text
        default: break
        }
        throw BindingError.wrongKind(expected: lessonTypeName)
    }
    public var lessonValue: Value { .string(self) }
}

extension Optional: LessonValue where Wrapped: LessonValue {
    public static var lessonTypeName: String { Wrapped.lessonTypeName + "?" }
    public static func from(_ value: Value) throws -> Wrapped? {
        switch value {
        case .none: return nil
        case .some(let box): return try Wrapped.from(box.value)
        default: return try Wrapped.from(value)
        }
    }
    public var lessonValue: Value {
        guard let self else { return .none }
        let value = self.lessonValue
        switch value {
        case .none, .some: return .some(Value.Boxed(value))
        default: return value
        }
    }
}

extension Array: LessonValue where Element: LessonValue {
    public static var lessonTypeName: String { "[\(Element.lessonTypeName)]" }

    public static func from(_ value: Value) throws -> [Element] {
        switch value {
        case .ints(let x): if let same: [Element] = sameList(x) { return same }
        case .doubles(let x): if let same: [Element] = sameList(x) { return same }
        case .floats(let x): if let same: [Element] = sameList(x) { return same }
        case .bools(let x): if let same: [Element] = sameList(x) { return same }
        case .array(let x): return try x.mapLooking(Element.from)
        default: throw BindingError.wrongKind(expected: lessonTypeName)
        }
        return try value.elements.mapLooking(Element.from)
    }

    public var lessonValue: Value {
        if let x: [Int] = sameList(self) { return .ints(x) }
        if let x: [Double] = sameList(self) { return .doubles(x) }
        if let x: [Float] = sameList(self) { return .floats(x) }
        if let x: [Bool] = sameList(self) { return .bools(x) }
        // What can't throw gives anything once the lesson is to stop.
        return .array((try? mapLooking(\.lessonValue)) ?? [])
    }
}

extension Dictionary: LessonValue where Key: LessonValue, Value: LessonValue {
    public static var lessonTypeName: String { "[\(Key.lessonTypeName): \(Value.lessonTypeName)]" }

    public static func from(_ value: LessonLanguage.Value) throws -> [Key: Value] {
        guard case .dictionary(let x) = value else { throw BindingError.wrongKind(expected: lessonTypeName) }
        var result = [Key: Value](minimumCapacity: x.count)
        for entry in x { result[try Key.from(entry.key)] = try Value.from(entry.value) }
        return result
    }

    /// In the order of the keys: the order in which Swift's own are walked differs from run to run.
    public var lessonValue: LessonLanguage.Value {
        .dictionary((try? table()) ?? ValueTable())
    }

    private func table() throws -> ValueTable {
        var entries = try mapLooking { (key: $0.key.lessonValue, value: $0.value) }
        try Sorting.sort(&entries) { Ordering.less($0.key, $1.key) }
        var result = try ValueTable(granted: count)
        try entries.forEachLooking { try result.append($0.key, $0.value.lessonValue) }
        return result
    }
}

extension Range: LessonValue where Bound: LessonValue {
    public static var lessonTypeName: String { "Range<\(Bound.lessonTypeName)>" }
    public static func from(_ value: Value) throws -> Range<Bound> {
        let bounds = value.asFields
        guard bounds.count == 2 else { throw BindingError.wrongKind(expected: lessonTypeName) }
        return try Bound.from(bounds[0])..<Bound.from(bounds[1])
    }
    public var lessonValue: Value { .fields(Fields([lowerBound.lessonValue, upperBound.lessonValue])) }
}

extension ClosedRange: LessonValue where Bound: LessonValue {
    public static var lessonTypeName: String { "ClosedRange<\(Bound.lessonTypeName)>" }
    public static func from(_ value: Value) throws -> ClosedRange<Bound> {
        let bounds = value.asFields
        guard bounds.count == 2 else { throw BindingError.wrongKind(expected: lessonTypeName) }
        return try Bound.from(bounds[0])...Bound.from(bounds[1])
    }
    public var lessonValue: Value { .fields(Fields([lowerBound.lessonValue, upperBound.lessonValue])) }
}

/// The list itself where its elements have the wanted type; unlike `as?` it looks at no element and copies none.
private func sameList<Given, Wanted>(_ list: [Given]) -> [Wanted]? {
    Given.self == Wanted.self ? unsafeBitCast(list, to: [Wanted].self) : nil
}
