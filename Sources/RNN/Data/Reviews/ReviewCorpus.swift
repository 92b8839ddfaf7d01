/// Reviews as they lie in the file: word ranks, before any shuffle, start mark or offset. All words stand in one list of
/// 32-bit numbers, which takes 4 bytes a word.
struct ReviewCorpus: Hashable, Sendable {
    struct Part: Hashable, Sendable {
        /// The ranks of all reviews, one after the other.
        var ranks: [Int32] = []
        /// Where each review begins in `ranks`, and at the end where the last one stops.
        var bounds: [Int] = [0]
        var labels: [Int] = []

        var count: Int { labels.count }

        func review(_ index: Int) -> ArraySlice<Int32> { ranks[bounds[index]..<bounds[index + 1]] }
    }

    var train: Part
    var test: Part
}

extension ReviewCorpus {
    /// Reads the four arrays of Keras' `imdb.npz`.
    /// - Throws: `DataError`.
    init(_ file: NPZFile) throws {
        train = try Self.part("train", of: file)
        test = try Self.part("test", of: file)
    }

    private static func part(_ name: String, of file: NPZFile) throws -> Part {
        var part = Part()
        let labels = try file.array(named: "y_" + name)
        guard let numbers = labels.integers, labels.shape.rank == 1 else {
            throw unexpected("y_" + name, in: file, expected: .wholeNumbers, found: labels)
        }
        part.labels = numbers

        let reviews = try file.array(named: "x_" + name)
        guard case .objects(let lists) = reviews.elements, reviews.shape.rank == 1, lists.count == numbers.count else {
            throw unexpected("x_" + name, in: file, expected: .lists(numbers.count), found: reviews)
        }
        var total = 0
        for list in lists {
            if case .integers(let ranks) = list { total += ranks.count }
        }
        part.ranks.reserveCapacity(total)
        part.bounds.reserveCapacity(lists.count + 1)
        var check = StopCheck()
        for (index, list) in lists.enumerated() {
            let ranks: [Int]
            switch list {
            case .integers(let values): ranks = values
            case .doubles(let values) where values.isEmpty: ranks = []
            case .none, .bool, .int, .double, .string, .doubles:
                throw DataError.unexpectedArray(
                    file: file.path, name: .array("x_" + name), expected: .rankLists,
                    found: .somethingElse(at: index))
            }
            try check.count(ranks.count)
            for rank in ranks {
                guard rank >= 0, rank < 1 << 30 else {
                    throw DataError.unexpectedArray(
                        file: file.path, name: .array("x_" + name), expected: .ranks,
                        found: .rank(rank, review: index))
                }
                part.ranks.append(Int32(truncatingIfNeeded: rank))
            }
            part.bounds.append(part.ranks.count)
        }
        return part
    }

    private static func unexpected(
        _ name: String, in file: NPZFile, expected: DataError.Contents, found: NPYArray
    ) -> DataError {
        .unexpectedArray(
            file: file.path, name: .array(name), expected: expected, found: .otherArray(shape: "\(found.shape)"))
    }
}
