/// Hands out places in a slab of gradients, and behind it.
struct SlabLayout {
    private(set) var count = 0
    private var derivedCount = 0

    /// The length of a slab and what is behind it.
    var totalCount: Int { count + derivedCount }

    /// The place of so many numbers, whole rows of lanes.
    mutating func place(_ numbers: Int) -> Int {
        defer { count += SlabLayout.rounded(numbers) }
        return count
    }

    /// A place behind the slab: -1 for the first there, until it is known how long the slab gets.
    mutating func derivedPlace(_ numbers: Int) -> Int {
        defer { derivedCount += SlabLayout.rounded(numbers) }
        return -1 - derivedCount
    }

    /// The place where it is, now that all were handed out.
    func settled(_ place: Int) -> Int { place < 0 ? count - 1 - place : place }

    private static func rounded(_ numbers: Int) -> Int { (numbers + lanes - 1) / lanes * lanes }
}
