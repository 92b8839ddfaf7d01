import LessonLanguage

/// An example of every case of what can stop a block, with a name in it.
enum FaultSamples {
    static func all(_ name: String) -> [Fault] {
        let stops: [StopFlag.Reason?] = [nil, .interrupted, .timeout, .memory]
        let failures: [Fault.Failure] = [.assertion, .precondition, .fatalError]
        let unsound: [Fault.Unsound] = [.call, .functionValue, .functionValueOf(name), .property(name), .part]
        let own: [Fault] =
            stops.map(Fault.stopped) + failures.flatMap { [.failed($0, message: ""), .failed($0, message: name)] } + unsound.map(Fault.unsound) + [
                .foundNil(code: name), .foundNil(code: nil), .unexpectedError(Telling(name)), .uncaught(Telling(name)), .host(Telling("모델을 찾을 수 없습니다")),
                .language(.limit(.interrupted)), .invalidBlock,
            ]
        let parts: [[Fault]] = [
            own, arithmetic.map(Fault.arithmetic), ranges.map(Fault.range), indices.map(Fault.index), counts.map(Fault.count),
            [CollectionFault.duplicateKeysInLiteral, .duplicateKey(name), .duplicateKey("3")].map(Fault.collection), accesses(name).map(Fault.access),
            [TextFault.character(count: 2), .paddingTooLong(most: 1_000), .padding].map(Fault.text), formats.map(Fault.format), depths.map(Fault.depth),
        ]
        return parts.flatMap(\.self)
    }

    /// What a forced value's code shows of where it came from.
    static func nilSources(_ name: String) -> [NilSource] {
        [.key(of: name, key: "\"a\""), .number(code: "Int(\(name))", type: "Int"), .number(code: "Double(\(name))", type: "Double")]
    }

    private static let arithmetic: [ArithmeticFault] =
        ["1", "12", "3.5", "-6"].flatMap { number -> [ArithmeticFault] in
            [
                .divisionByZero(number, isRemainder: true), .divisionByZero(number, isRemainder: false), .overflow(number, symbol: "+", "7", type: "Int8"),
                .overflow(number, symbol: "*", "7", type: "Int"), .quotientOverflow(number, "-1", type: "Int"), .negative(of: number, type: "Int"),
                .notInt(number, because: .tooLarge), .outside(number, type: "UInt8", least: "0", greatest: "255"),
            ]
        } + [
            .absolute(of: 5), .result, .countedTooFar, .notInt("nan", because: .notANumber), .notInt("inf", because: .infinite), .radix(40), .strideOfZero,
        ]

    private static let ranges: [RangeFault] = [
        .reversed(lower: "8", upper: "2"), .reversed(lower: "9", upper: "2"), .notANumber, .nothingToDraw, .tooWideToDraw(from: "0", to: "1e308"), .emptyClosed,
        .greatestHalfOpen, .countOverflow, .tooLong(99), .endless,
    ]

    private static let indices: [IndexFault] =
        [1, 2, 13].flatMap { index -> [IndexFault] in
            [
                .list(index, count: 1), .slice(index, from: 2, to: 4), .part(lower: 1, upper: index, from: 0, to: 3), .partTo(index, from: 0, to: 3),
                .range(index),
            ]
        } + [.partOfRange, .afterDictionary, .dictionary(entries: 3), .text]

    private static let counts: [CountFault] = {
        let uses: [CountFault.Use] = [.take, .takeCharacters, .drop, .split, .repeatElement, .makeList]
        let sides: [CountFault.Side] = [.first, .last]
        return uses.map { .negative(-3, $0) } + sides.flatMap { [.removalFromEmpty($0, .list), .removalFromEmpty($0, .text)] } + [
            .removal(4, from: .list, count: 2), .removal(4, from: .text, count: 2), .listTooLong(5_000), .sequenceTooLong(most: 900), .textTooLong,
            .characterTooLong,
        ]
    }()

    private static func accesses(_ name: String) -> [AccessFault] {
        let places: [AccessFault.Changed] = [.value, .keyPath, .collection, .list, .slice, .dictionary, .set, .string, .range, .generator]
        return places.map(AccessFault.overlap) + [.variable(name), .unsetFunction, .undeclared(name)]
    }

    private static let formats: [FormatFault] = {
        let arguments: [FormatFault.Argument] = [.int, .double, .float, .bool, .string, .none, .other]
        return arguments.flatMap { [.wantsDouble("%d", $0), .wantsInt("%.2f", $0), .wrongArgument("%@", $0)] } + [
            .endless("3"), .unreadable("%q"), .starWithoutInt("%*d"), .tooWide(most: 1_000), .noArgument("%d", given: 1),
        ]
    }()

    private static let depths: [DepthFault] = {
        let walks: [DepthFault.Walk] = [.shown, .compared, .hashed, .cast, .handedOver]
        return walks.map(DepthFault.value) + [.calls(open: 5_000), .defaultValue]
    }()
}
