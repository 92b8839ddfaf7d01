/// Frees values that hold values that hold values, as deep as a lesson may make them. Where the stack is deep already, what an object held waits until the
/// object is gone, and is then freed one level at a time.
enum Freeing {
    @exclusivity(unchecked) nonisolated(unsafe) private static var isUnderWay = false
    @exclusivity(unchecked) nonisolated(unsafe) private static var waiting: [Value] = []

    /// Frees what an object held, which is itself being freed on a stack that is deep.
    @inline(never)
    static func free(_ value: consuming Value) {
        waiting.append(value)
        if isUnderWay { return }
        isUnderWay = true
        while let next = waiting.popLast() { withExtendedLifetime(next) {} }
        isUnderWay = false
    }
}
