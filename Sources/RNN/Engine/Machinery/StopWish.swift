/// Whether those for whom work is done want it to stop.
///
/// Who runs other people's programs, as lessons are, says once, around a program, how it is asked to stop; all work here that may take long
/// looks, whatever function it is in. In a program of one's own nobody asks.
@usableFromInline package enum StopWish {
    /// The question belongs to one thread, which alone asks it.
    private struct Question: @unchecked Sendable {
        let isWished: () -> Bool
        let grants: (Int) -> Bool
    }

    @TaskLocal private static var question: Question?

    /// Does `body`, whose long work ends with `RNNError.interrupted` as soon as `shouldStop` says so.
    /// - Parameters:
    ///   - shouldStop: called on the caller's thread, some hundreds of times a second at most.
    ///   - grants: asked, before much memory is taken, for so many bytes: who doesn't grant them wishes for a stop from then on.
    package static func asking<Result>(
        _ shouldStop: () -> Bool, granting grants: (Int) -> Bool = { _ in true }, _ body: () throws -> Result
    ) rethrows -> Result {
        try withoutActuallyEscaping(shouldStop) { shouldStop in
            try withoutActuallyEscaping(grants) { grants in
                try $question.withValue(Question(isWished: shouldStop, grants: grants), operation: body)
            }
        }
    }

    /// Whether so many bytes of memory may be taken.
    static func grants(bytes: Int) -> Bool { question?.grants(bytes) ?? true }

    /// Does `body`, whatever anybody wishes: for what could not tell that it was stopped.
    @usableFromInline package static func unasked<Result>(_ body: () throws -> Result) rethrows -> Result {
        question == nil ? try body() : try $question.withValue(nil, operation: body)
    }

    package static var isThere: Bool { question?.isWished() ?? false }

    package static func look() throws(RNNError) {
        if isThere { throw .interrupted }
    }
}

/// Counts what a loop does, and looks for the wish to stop once in a while: where work is cheap the look must be cheaper.
struct StopCheck {
    private var done = 0

    /// - Parameter steps: how much was done, in what takes some nanoseconds.
    @inline(__always)
    mutating func count(_ steps: Int = 1) throws(RNNError) {
        done += steps
        if done >= StopCheck.period { try look() }
    }

    @inline(never)
    private mutating func look() throws(RNNError) {
        done = 0
        try StopWish.look()
    }

    /// Some milliseconds of work.
    static let period = 1 << 18
}

extension RandomAccessCollection {
    /// `map`, that looks for the wish to stop.
    func mapLooking<Mapped>(_ transform: (Element) -> Mapped) throws(RNNError) -> [Mapped] {
        if count <= StopCheck.period { return map(transform) }
        var result = [Mapped].withRoom(for: count)
        var start = startIndex
        while start != endIndex {
            try StopWish.look()
            let end = index(start, offsetBy: StopCheck.period, limitedBy: endIndex) ?? endIndex
            for element in self[start..<end] { result.append(transform(element)) }
            start = end
        }
        return result
    }
}

extension Array {
    /// `value` again and again, with looks for the wish to stop: large memory takes its time when it is first written.
    static func lookingFilled(_ value: Element, count: Int) throws(RNNError) -> [Element] {
        if count <= StopCheck.period { return Array(repeating: value, count: count) }
        var values = withRoom(for: count)
        while values.count < count {
            try StopWish.look()
            values.append(contentsOf: repeatElement(value, count: Swift.min(StopCheck.period, count - values.count)))
        }
        return values
    }
}

extension Array where Element: Comparable {
    /// `sorted`, that looks for the wish to stop.
    func sortedLooking() throws -> [Element] {
        if count <= StopCheck.period { return sorted() }
        var check = StopCheck()
        return try sorted {
            try check.count()
            return $0 < $1
        }
    }
}
