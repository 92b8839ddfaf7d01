/// An array in a slab whose rows are picked by word ids: the gradient by an embedding, or by a table that a recurrent layer looks up.
struct WordRows {
    let place: Int
    /// How long a row is.
    let columns: Int
    let count: Int

    /// Its lines of 16 numbers.
    var lines: Range<Int> { place / lanes..<(place + count * columns + lanes - 1) / lanes }

    /// Those that a word's row is in.
    @inline(__always)
    func lines(of word: Int32) -> Range<Int> {
        let start = place + Int(word) * columns
        return start / lanes..<(start + columns + lanes - 1) / lanes
    }
}

/// Which lines of 16 numbers of each slab may have something else than zeros: of arrays with a row a word only those of words that have occurred.
///
/// A batch has a few hundred words of thousands, and most of a slab is such arrays as a rule: who clears and adds all of it does so for nothing.
final class UsedLines {
    private let arrays: [WordRows]
    let count: Int
    /// [slabs][lines], 1 for those in use, and what a slab begins with.
    private let flags: UnsafeMutablePointer<UInt8>
    private let always: UnsafeMutablePointer<UInt8>

    /// `nil` where all lines may as well be taken for used ones.
    init?(_ network: Network, slabs: Int) {
        arrays = network.wordRows
        count = (network.slabCount + lanes - 1) / lanes
        guard arrays.reduce(0, { $0 + $1.lines.count }) >= UsedLines.least else { return nil }
        always = .allocate(capacity: count)
        always.initialize(repeating: 1, count: count)
        for array in arrays { (always + array.lines.lowerBound).update(repeating: 0, count: array.lines.count) }
        flags = .allocate(capacity: slabs * count)
        for slab in 0..<slabs { (flags + slab * count).initialize(from: always, count: count) }
    }

    deinit {
        flags.deallocate()
        always.deallocate()
    }

    /// How many lines are worth it.
    private static let least = 1 << 11

    func flags(ofSlab slab: Int) -> UnsafeMutablePointer<UInt8> { flags + slab * count }

    /// Says that some words get gradients in a slab.
    func use(_ slab: Int, words: UnsafeBufferPointer<Int32>) {
        let flags = flags(ofSlab: slab)
        for array in arrays {
            for word in words {
                let lines = array.lines(of: word)
                // A line between the first and the last is this word's alone; those two it may share with its neighbours.
                if lines.count > 2, flags[lines.lowerBound + 1] != 0 { continue }
                for line in lines { flags[line] = 1 }
            }
        }
    }

    /// Takes some lines for unused, but for those that always are in use.
    func forget(_ slab: Int, _ lines: Range<Int>) {
        (flags(ofSlab: slab) + lines.lowerBound).update(from: always + lines.lowerBound, count: lines.count)
    }

    /// What is used in `other` is so in `slab`.
    func join(_ slab: Int, with other: Int, _ lines: Range<Int>) {
        let (own, others) = (flags(ofSlab: slab), flags(ofSlab: other))
        for line in lines { own[line] |= others[line] }
    }
}
