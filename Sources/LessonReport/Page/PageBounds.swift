import LessonDocument

/// How far a page may go, whatever a lesson gives.
public struct PageBounds: Sendable {
    /// The most bytes of the page, pictures counted. Where it would have more, the largest outputs give way to a note.
    public var bytes: Int
    /// The most seconds for making what blocks gave. What is not made by then gives way to a note.
    public var seconds: Double

    public init(bytes: Int = Picture.pageLimit, seconds: Double = 10) {
        (self.bytes, self.seconds) = (bytes, seconds)
    }

    /// For readers who ask for a large page.
    public static let large = PageBounds(bytes: .max, seconds: 600)

    /// From now on.
    var deadline: Deadline { Deadline(seconds: seconds) }
}

/// A moment after which nothing more is begun.
struct Deadline: Sendable {
    private let end: ContinuousClock.Instant

    init(seconds: Double) { end = .now + .seconds(seconds) }

    var isOver: Bool { ContinuousClock.now >= end }
}
