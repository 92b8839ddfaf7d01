/// A generator of random bits that a lesson holds in a variable: any type of the embedder that is a `RandomNumberGenerator`.
///
/// The standard library draws from it, so that a lesson gets the numbers that the same program gets from Swift's compiler.
struct LessonGenerator: RandomNumberGenerator {
    private var base: any RandomNumberGenerator

    init(_ value: Value) throws {
        guard case .host(let object) = value, let base = object.value as? any RandomNumberGenerator else {
            throw Trap(.access(.overlap(.generator)))
        }
        self.base = base
    }

    mutating func next() -> UInt64 { base.next() }

    /// As the lesson's variable holds it.
    var value: Value { .host(HostObject(base)) }
}
