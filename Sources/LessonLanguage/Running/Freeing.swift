/// Frees values that hold values that hold values, as deep as a lesson may make them: what lies deeper than the stack should go waits, and is freed once
/// what is around it has been.
enum Freeing {
    nonisolated(unsafe) private static var depth = 0
    nonisolated(unsafe) private static var waiting: [Value] = []
    private static let deepest = 1_000

    /// Frees what an object holds, which is itself being freed.
    @inline(__always)
    static func free(_ values: inout [Value]) {
        guard LessonThread.isHere else { return }
        depth += 1
        if depth > deepest { waiting.append(.array(values)) }
        values = []
        end()
    }

    @inline(__always)
    static func free(_ value: inout Value) {
        guard LessonThread.isHere else { return }
        depth += 1
        if depth > deepest { waiting.append(value) }
        value = .void
        end()
    }

    @inline(__always)
    private static func end() {
        if depth == 1, !waiting.isEmpty { freeWaiting() }
        depth -= 1
    }

    @inline(never)
    private static func freeWaiting() {
        while let next = waiting.popLast() { withExtendedLifetime(next) {} }
    }
}
