/// Code with some of its parts written otherwise, and where each place in it stood before.
struct MendedCode {
    struct Edit {
        /// In the code before, in UTF-8 offsets.
        let range: Range<Int>
        let text: String
        /// Whether what the checker finds in it is no error: the line was told as a whole.
        var isTold = false
    }

    let text: String
    private var pieces: [Piece] = []

    private struct Piece {
        let start: Int
        let original: Range<Int>
        let isChanged: Bool
        let isTold: Bool
    }

    /// - Parameter edits: in the order of their places, apart from each other.
    init(_ code: String, _ edits: [Edit]) {
        let bytes = Array(code.utf8)
        var (result, place): ([UInt8], Int) = ([], 0)
        for edit in edits where edit.range.lowerBound >= place {
            pieces.append(Piece(start: result.count, original: place..<edit.range.lowerBound, isChanged: false, isTold: false))
            result += bytes[place..<edit.range.lowerBound]
            pieces.append(Piece(start: result.count, original: edit.range, isChanged: true, isTold: edit.isTold))
            result += Array(edit.text.utf8)
            place = edit.range.upperBound
        }
        pieces.append(Piece(start: result.count, original: place..<bytes.count, isChanged: false, isTold: false))
        result += bytes[place...]
        text = String(decoding: result, as: UTF8.self)
    }

    private func piece(at place: Int) -> Piece {
        var (low, high) = (0, pieces.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if pieces[middle].start <= place { low = middle } else { high = middle - 1 }
        }
        return pieces[low]
    }

    /// Where a place in the mended code was before; within what was changed, at most at its end.
    func original(_ place: Int) -> Int {
        let piece = piece(at: place)
        return min(piece.original.lowerBound + place - piece.start, piece.isChanged ? max(piece.original.upperBound, piece.original.lowerBound) : Int.max)
    }

    func isTold(_ place: Int) -> Bool { piece(at: place).isTold }
}
