/// What is random: always from a generator that the lesson names, so that it gives the same numbers each time and in Swift's compiler.
extension Library {
    func declareRandomness() {
        drawNumbers()
        drawFloats(.double, Double.self)
        drawFloats(.float, Float.self)
        drawFromLists()
        refuseUnseeded()
    }

    private static let generator = "<G: RandomNumberGenerator>"

    private func draw(_ nominal: Nominal, _ signature: String, isStatic: Bool = false, _ make: @escaping (CallTypes) -> DrawingBody) {
        on(nominal, signature, .intrinsic(.drawing(make)), isStatic: isStatic)
    }

    private func drawNumbers() {
        draw(.int, "static random\(Self.generator)(in range: Range<Int>, using generator: inout G) -> Int") { _ in
            { _, values, source in
                let range = values[0].asFields
                guard range[0].asInt < range[1].asInt else { throw Self.emptyRange }
                return .int(Int.random(in: range[0].asInt..<range[1].asInt, using: &source))
            }
        }
        draw(.int, "static random\(Self.generator)(in range: ClosedRange<Int>, using generator: inout G) -> Int") { _ in
            { _, values, source in
                let range = values[0].asFields
                return .int(Int.random(in: range[0].asInt...range[1].asInt, using: &source))
            }
        }
        draw(.bool, "static random\(Self.generator)(using generator: inout G) -> Bool") { _ in { _, _, source in .bool(Bool.random(using: &source)) } }
    }

    private static var emptyRange: Trap { Trap(.range(.nothingToDraw)) }

    private func drawFloats<T: BinaryFloatingPoint & LessonValue>(_ nominal: Nominal, _ type: T.Type) where T.RawSignificand: FixedWidthInteger {
        func bounds(_ value: Value) throws -> (T, T) {
            let range = value.asFields
            let (low, high) = (try T.from(range[0]), try T.from(range[1]))
            guard (high - low).isFinite else { throw Trap(.range(.tooWideToDraw(from: "\(low)", to: "\(high)"))) }
            return (low, high)
        }
        draw(nominal, "static random\(Self.generator)(in range: Range<\(nominal.name)>, using generator: inout G) -> \(nominal.name)") { _ in
            { _, values, source in
                let (low, high) = try bounds(values[0])
                guard low < high else { throw Self.emptyRange }
                return T.random(in: low..<high, using: &source).lessonValue
            }
        }
        draw(nominal, "static random\(Self.generator)(in range: ClosedRange<\(nominal.name)>, using generator: inout G) -> \(nominal.name)") { _ in
            { _, values, source in
                let (low, high) = try bounds(values[0])
                return T.random(in: low...high, using: &source).lessonValue
            }
        }
    }

    private func drawFromLists() {
        draw(.sequence, "shuffled\(Self.generator)(using generator: inout G) -> [Element]") { types in
            let kind = types["Element"].representation
            return { own, _, source in
                var list = EditedList(try own.elements)
                try list.shuffle(using: &source)
                return try .list(list.value.elements, of: kind)
            }
        }
        draw(.sequence, "randomElement\(Self.generator)(using generator: inout G) -> Element?") { types in
            let wraps = types["Element"].isOptional
            return { own, _, source in
                guard own.elementCount > 0 else { return .none }
                let element = own.element(at: Int.random(in: 0..<own.elementCount, using: &source))
                return wraps ? .some(Value.Boxed(element)) : element
            }
        }
        draw(.array, "mutating shuffle\(Self.generator)(using generator: inout G)") { _ in
            { own, _, source in
                try Lists.edit(&own) { list in
                    try list.shuffle(using: &source)
                    return .void
                }
            }
        }
    }

    /// Without a generator Swift takes the system's, whose numbers no one can check.
    private func refuseUnseeded() {
        func refuse(_ nominal: Nominal, _ signature: String, _ call: String, isStatic: Bool = false) {
            on(
                nominal, signature, .native { _ in { _, _ in .void } }, isStatic: isStatic,
                adjusting: { $0.refusal = .unseeded(call: call) })
        }
        for (nominal, name) in [(Nominal.int, "Int"), (.double, "Double"), (.float, "Float")] {
            refuse(nominal, "static random(in range: Range<\(name)>) -> \(name)", "random(in:)", isStatic: true)
            refuse(nominal, "static random(in range: ClosedRange<\(name)>) -> \(name)", "random(in:)", isStatic: true)
        }
        refuse(.bool, "static random() -> Bool", "random()", isStatic: true)
        refuse(.sequence, "shuffled() -> [Element]", "shuffled()")
        refuse(.sequence, "randomElement() -> Element?", "randomElement()")
        refuse(.array, "mutating shuffle()", "shuffle()")
    }
}
