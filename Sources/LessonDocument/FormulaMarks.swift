/// The letters that stand for formulas while cmark reads the text: of a plane of private use that the text itself leaves alone.
struct FormulaMarks: Sendable, Equatable {
    static let limit = 0xFFF0

    private let base: UInt32

    init(sparing text: String) {
        // The first byte of a scalar of plane 15 is F3 in UTF-8.
        base = text.utf8.contains(0xF3) ? 0x100000 : 0xF0000
    }

    /// What stands for the rest of a formula's characters.
    var filler: Unicode.Scalar { scalar(UInt32(Self.limit)) }

    func mark(_ index: Int) -> Unicode.Scalar { scalar(UInt32(index)) }

    private func scalar(_ offset: UInt32) -> Unicode.Scalar { Unicode.Scalar(base + offset) ?? "\u{FFFD}" }

    /// Text, and numbers of formulas between it.
    enum Piece: Equatable {
        case text(String)
        case formula(Int)
    }

    /// `nil` where there is no mark and no filler in the text.
    func pieces(of text: String) -> [Piece]? {
        guard text.utf8.contains(where: { $0 >= 0xF3 }) else { return nil }
        var pieces: [Piece] = []
        var run = String.UnicodeScalarView()
        var isMarked = false
        func close() {
            if !run.isEmpty { pieces.append(.text(String(run))) }
            run = .init()
        }
        for scalar in text.unicodeScalars {
            guard scalar.value >= base, scalar.value <= base + UInt32(Self.limit) else {
                run.append(scalar)
                continue
            }
            isMarked = true
            guard scalar != filler else { continue }
            close()
            pieces.append(.formula(Int(scalar.value - base)))
        }
        close()
        return isMarked ? pieces : nil
    }

    /// The text with each mark replaced by what `replacement` says of its formula; fillers go.
    func replacing(in text: String, with replacement: (Int) -> String) -> String? {
        pieces(of: text)?.map { piece in
            switch piece {
            case .text(let text): text
            case .formula(let index): replacement(index)
            }
        }
        .joined()
    }

    /// Whether the text goes on with a formula of the line before.
    func continues(_ text: String) -> Bool { text.unicodeScalars.first == filler }
}
